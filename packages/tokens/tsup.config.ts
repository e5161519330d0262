import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  silent: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
