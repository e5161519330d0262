import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

const packages = ['tokens', 'plain-language', 'journey', 'audit', 'react'];
const packed = path.resolve('.pack');

async function run(command: string, ...args: readonly string[]): Promise<void> {
  const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`);
}

/** The sub-paths that lead to code, read from the package's own export map and build; the wildcard stands for its folders. */
async function entries(name: string): Promise<string[]> {
  const folder = path.join('packages', name);
  const { exports } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as { exports: Record<string, unknown> };
  const folders = './*' in exports ? await readdir(path.join(folder, 'dist'), { withFileTypes: true }) : [];
  const found: string[] = [];
  for (const { name: entry } of folders.filter((item) => item.isDirectory())) {
    const files = await readdir(path.join(folder, 'dist', entry));
    if (files.includes(`${entry}.d.ts`) && exports[`./${entry}`] !== null) found.push(entry);
  }
  return ['.', ...found.toSorted()];
}

await rm(packed, { recursive: true, force: true });
await mkdir(packed);
for (const name of packages) {
  await run('publint', `packages/${name}`, '--strict');
  await run('pnpm', '--filter', `@kind-by-design/${name}`, 'pack', '--pack-destination', packed);
  const tarball = (await readdir(packed)).find((file) => file.includes(`-${name}-`));
  if (!tarball) throw new Error(`${name} was not packed`);
  await run('attw', path.join(packed, tarball), '--profile', 'node16', '--quiet', '--entrypoints', ...(await entries(name)));
}
