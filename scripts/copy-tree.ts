import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const workspace = path.resolve(import.meta.dirname, '..');

/** A copy of every file that belongs to the project, with what is changed but not committed yet, in a temporary folder. */
export async function copyTree(): Promise<AsyncDisposable & { readonly folder: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kind-tree-'));
  const { stdout } = await promisify(execFile)('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: workspace, maxBuffer: 2 ** 26 });
  for (const file of stdout.split('\0').filter((name) => name !== '' && existsSync(path.join(workspace, name)))) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await cp(path.join(workspace, file), path.join(folder, file));
  }
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
