import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../node_modules/.cache/chromium-153');

/** Chromium's own calls home are off: tests reach nothing but what they serve. */
export const chromiumArguments = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * The browser for tests: KIND_CHROMIUM (a path, or `npm`), else the system's, else, on Linux x64, the one that comes
 * through npm. Where there is none it stops with the one line to run.
 */
export async function chromiumPath(): Promise<string> {
  const wanted = process.env['KIND_CHROMIUM'];
  if (wanted && wanted !== 'npm') return wanted;
  const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'].find((file) => existsSync(file));
  if (system && wanted !== 'npm') return system;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The tests need Chromium and none is here. Run: npx playwright install chromium, then set KIND_CHROMIUM to its path.');
  }
  if (!existsSync(folder)) await unpack();
  return path.join(folder, 'chromium');
}

/** npm's Chromium unpacks into the temporary folder and trusts whatever lies there: unpack aside, then rename, so a run cut short leaves nothing half done. */
async function unpack(): Promise<void> {
  const aside = `${folder}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = aside;
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  if (TMPDIR === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = TMPDIR;
  try {
    renameSync(aside, folder);
  } catch {
    rmSync(aside, { recursive: true, force: true }); // another run was first
  }
}
