import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { defineConfig, type Options } from 'tsup';

const src = path.join(path.dirname(fileURLToPath(import.meta.url)), 'src');
const modules = globSync(['**/*.ts', '!**/*.test.ts', '!**/*.test-types.ts'], { cwd: src }).toSorted();
const nameOf = (file: string) => file.replace(/\.ts$/, '');
/** The files a sub-path import leads to: `words/words.ts` is `@kind-by-design/plain-language/words`. */
const isEntry = (file: string) => file === 'index.ts' || path.dirname(file) === path.basename(file, '.ts');
const entries = (files: readonly string[]) => Object.fromEntries(files.map((file) => [nameOf(file), `src/${file}`]));

/** One output file per source file: a relative import stays an import, so a page pays only for the sentences it uses. */
const keepModules = (extension: string): NonNullable<Options['esbuildPlugins']>[number] => ({
  name: 'keep-modules',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, async (args) => {
      if (args.kind === 'entry-point' || args.pluginData === 'seen') return undefined;
      const found = await build.resolve(args.path, { resolveDir: args.resolveDir, kind: args.kind, importer: args.importer, pluginData: 'seen' });
      if (found.errors.length > 0) return { errors: found.errors };
      const relative = path.relative(path.dirname(args.importer), found.path).split(path.sep).join('/').replace(/\.ts$/, extension);
      return { path: relative.startsWith('.') ? relative : `./${relative}`, external: true };
    });
  },
});

const shared: Options = { entry: entries(modules), target: 'es2022', sourcemap: true, splitting: false, treeshake: false };

export default defineConfig([
  { ...shared, format: 'esm', esbuildPlugins: [keepModules('.js')] },
  { ...shared, format: 'cjs', esbuildPlugins: [keepModules('.cjs')] },
  {
    entry: entries(modules.filter(isEntry)),
    format: ['esm', 'cjs'],
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
]);
