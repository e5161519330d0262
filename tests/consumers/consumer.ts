import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../long/processes.ts';

const workspace = path.resolve(import.meta.dirname, '../..');
const names = ['tokens', 'plain-language', 'journey', 'react'] as const;

/** Packs our packages as they would be published. They have been built before. */
async function pack(into: string): Promise<Record<string, string>> {
  const filters = names.flatMap((name) => ['--filter', `@kind-by-design/${name}`]);
  await run(['pnpm', ...filters, 'pack', '--pack-destination', into], { cwd: workspace });
  const tarballs = await readdir(into);
  return Object.fromEntries(
    names.map((name) => {
      const tarball = tarballs.find((file) => file.startsWith(`kind-by-design-${name}-`) && file.endsWith('.tgz'));
      if (!tarball) throw new Error(`${name} was not packed`);
      return [`@kind-by-design/${name}`, `file:${path.join(into, tarball)}`];
    }),
  );
}

/** An app in a folder of its own, far from this workspace. */
export interface Consumer {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Follows a recipe of docs/recipes as its reader would, with the packed packages in place of published ones. `files` are copied to its source. */
export async function followRecipe(recipe: string, source: string, files: readonly string[] = ['service.ts']): Promise<Consumer> {
  const folder = await mkdtemp(path.join(tmpdir(), `kind-${recipe}-`));
  await cp(path.join(workspace, 'docs/recipes', recipe), folder, { recursive: true });
  for (const file of files) await cp(path.join(workspace, 'docs/recipes', file), path.join(folder, source, file));
  const packages = await pack(path.join(folder, '.packed'));
  const file = path.join(folder, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { dependencies: Record<string, string> };
  // Our packages need each other by version: the override points that at the same tarballs.
  await writeFile(file, JSON.stringify({ ...manifest, dependencies: { ...manifest.dependencies, ...packages }, overrides: { '@kind-by-design/plain-language': packages['@kind-by-design/plain-language'], '@kind-by-design/journey': packages['@kind-by-design/journey'] } }, null, 2));
  await run(['npm', 'install', '--no-audit', '--no-fund'], { cwd: folder });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
