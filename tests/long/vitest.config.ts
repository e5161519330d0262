import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** What takes minutes: our packages as other teams meet them, from the registry on. `pnpm run test:long`. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    name: 'long',
    environment: 'node',
    include: ['tests/long/**/*.test.ts', 'tests/consumers/**/*.test.ts'],
    // Two cores: installs and builds side by side only wait for each other.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 600_000,
  },
});
