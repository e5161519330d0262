import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { copyTree } from './copy-tree.ts';

/** Runs the tests of the components on React 18.3, in a copy of the tree. What follows the command goes to Vitest. */
const versions = { react: '18.3.1', 'react-dom': '18.3.1', '@types/react': '^18.3.0', '@types/react-dom': '^18.3.0' };
const projects = ['unit', 'conformance', 'story-pages'].flatMap((name) => ['--project', name]);
/** Not the units of other packages: they know no React. */
const files = ['packages/react/', 'tests/conformance/', 'tests/built/story-pages'];

await using copy = await copyTree();

async function run(...args: readonly string[]): Promise<boolean> {
  const child = spawn('pnpm', args, { cwd: copy.folder, stdio: 'inherit', shell: process.platform === 'win32' });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

const settings = path.join(copy.folder, 'pnpm-workspace.yaml');
const before = await readFile(settings, 'utf8');
const lines = Object.entries(versions).map(([name, version]) => `  '${name}': ${version}\n`);
const after = before.replace(/^overrides:\n/m, (found) => found + lines.join(''));
if (after === before) throw new Error('pnpm-workspace.yaml has no overrides to add React 18.3 to');
await writeFile(settings, after);

const passed = (await run('install', '--no-frozen-lockfile')) && (await run('run', 'build')) && (await run('exec', 'vitest', 'run', ...projects, ...files, ...process.argv.slice(2)));
if (!passed) process.exitCode = 1;
