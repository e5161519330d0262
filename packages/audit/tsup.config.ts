import { defineConfig } from 'tsup';
import { packageBuild } from '../../scripts/package-build.ts';

export default defineConfig([
  // tsup leaves dependencies outside by itself, and optional ones only when told.
  ...packageBuild({ folder: import.meta.dirname, without: ['kind-axe/**'] }).map((output) => ({ ...output, external: ['@crawlee/basic'] })),
  // axe and the rules as one script for a page, which knows no modules.
  { entry: { 'kind-axe': 'src/kind-axe/kind-axe.ts' }, format: 'iife', outExtension: () => ({ js: '.js' }), noExternal: [/./], minify: true, target: 'es2022', silent: true, dts: false, platform: 'browser' },
]);
