import path from 'node:path';
import { globSync } from 'tinyglobby';
import type { Options } from 'tsup';
import { writeTypes } from './package-types.ts';

interface PackageBuild {
  /** The package's folder: `import.meta.dirname` of its tsup.config.ts. */
  readonly folder: string;
  /** Globs of sources that are no modules of the package. */
  readonly without?: readonly string[];
  /** Values the build puts in, per module format. */
  readonly define?: (format: 'esm' | 'cjs') => Record<string, string>;
}

const nameOf = (file: string) => file.replace(/\.tsx?$/, '');

/**
 * How every package is built: one output file per source file, found by glob, so that each keeps its own 'use client'
 * and a page pays only for what it imports; types beside them.
 */
export function packageBuild({ folder, define, without = [] }: PackageBuild): Options[] {
  const src = path.join(folder, 'src');
  const modules = globSync(['**/*.{ts,tsx}', '!**/*.{test,stories,test-types}.*', ...without.map((glob) => `!${glob}`)], { cwd: src }).toSorted();
  const entries = (files: readonly string[]) => Object.fromEntries(files.map((file) => [nameOf(file), `src/${file}`]));
  const output = (format: 'esm' | 'cjs', extension: string): Options => ({
    entry: entries(modules),
    format,
    define: define?.(format) ?? {},
    target: 'es2022',
    sourcemap: true,
    splitting: false,
    treeshake: false,
    silent: true,
    esbuildPlugins: [keepModules(extension)],
  });
  return [output('esm', '.js'), { ...output('cjs', '.cjs'), onSuccess: () => writeTypes(folder, modules) }];
}

/** A relative import stays an import, with the extension its format needs. */
const keepModules = (extension: string): NonNullable<Options['esbuildPlugins']>[number] => ({
  name: 'keep-modules',
  setup(build) {
    // Chosen by the consumer's conditions, so it stays as it is.
    build.onResolve({ filter: /^#/ }, (args) => ({ path: args.path, external: true }));
    build.onResolve({ filter: /^\.\.?\// }, async (args) => {
      if (args.kind === 'entry-point' || args.pluginData === 'seen') return undefined;
      const found = await build.resolve(args.path, { resolveDir: args.resolveDir, kind: args.kind, importer: args.importer, pluginData: 'seen' });
      if (found.errors.length > 0) return { errors: found.errors };
      const relative = path.relative(path.dirname(args.importer), found.path).split(path.sep).join('/').replace(/\.tsx?$/, extension);
      return { path: relative.startsWith('.') ? relative : `./${relative}`, external: true };
    });
  },
});
