/// <reference types="node" />
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { ownFile } from './own-file';

/** The person's own folder for what can be had again: XDG Base Directory Specification 0.8. */
const cacheFolder = () => path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'kind-audit');

/** Where the optional package lies; `undefined` where it was left out. */
function packageFile(): string | undefined {
  try {
    return createRequire(ownFile('package.json')).resolve('@sparticuz/chromium');
  } catch {
    return undefined;
  }
}

const versionOf = (file: string) => /(\d+)\.\d+\.\d+/.exec((createRequire(file)('../package.json') as { readonly version: string }).version)?.[1] ?? '';

/** It unpacks into the temporary folder and trusts whatever lies there: unpack aside, then rename, so a run cut short leaves nothing half done. */
async function unpack(file: string, folder: string): Promise<void> {
  const aside = `${folder}.${process.pid}`;
  await mkdir(aside, { recursive: true });
  const script = `import(${JSON.stringify(pathToFileURL(file).href)}).then(({ default: chromium }) => chromium.executablePath())`;
  // A process of its own: the temporary folder is asked of the whole process, and this one may have other work under way.
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { env: { ...process.env, TMPDIR: aside } });
  try {
    await rename(aside, folder);
  } catch {
    await rm(aside, { recursive: true, force: true }); // another run was first
  }
}

/** The path of the Chromium that comes through npm (`@sparticuz/chromium`, Linux x64), or `undefined` where there is none. Unpacked once, about 210 MB. */
export async function chromiumFromNpm(): Promise<string | undefined> {
  const file = process.platform === 'linux' && process.arch === 'x64' ? packageFile() : undefined;
  if (file === undefined) return undefined;
  const folder = path.join(cacheFolder(), `chromium-${versionOf(file)}`);
  if (!existsSync(folder)) await unpack(file, folder);
  return path.join(folder, 'chromium');
}
