import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { defineConfig } from 'tsup';
import { packageBuild } from '../../scripts/package-build.ts';
import manifest from './package.json' with { type: 'json' };

const folder = import.meta.dirname;

/** One stylesheet per component as it stands, and all of them together: unlayered, and in a layer for those who ask. */
async function buildStyles(): Promise<void> {
  const sheets = globSync('*/*.css', { cwd: path.join(folder, 'src') }).toSorted();
  // What every component stands on comes first.
  const ordered = [...sheets.filter((sheet) => sheet.startsWith('styles/')), ...sheets.filter((sheet) => !sheet.startsWith('styles/'))];
  const contents: string[] = [];
  for (const sheet of ordered) {
    const target = path.join(folder, 'dist', sheet);
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(path.join(folder, 'src', sheet), target);
    contents.push(await readFile(target, 'utf8'));
  }
  const all = contents.join('\n');
  await writeFile(path.join(folder, 'dist/styles.css'), all);
  await writeFile(path.join(folder, 'dist/styles.layered.css'), `@layer kind {\n${all}}\n`);
}

const [esm, cjs] = packageBuild({
  folder,
  define: (format) => ({ __KIND_COPY__: JSON.stringify(`${manifest.version}, ${format === 'esm' ? 'ES module' : 'CommonJS'}`) }),
});

export default defineConfig([{ ...esm, onSuccess: buildStyles }, { ...cjs }]);
