/// <reference types="node" />
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { chromiumFromNpm } from './chromium-from-npm';

/** Chromium's own calls home are off: an audit reaches what the page asks for and nothing else. */
const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'];

function systemFiles(): readonly string[] {
  if (process.platform === 'darwin') return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    return roots.flatMap((root) => ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((file) => path.win32.join(root, file)));
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Playwright throws where it knows no browser for this system. */
function playwrightsOwn(): readonly string[] {
  try {
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

/** Root may not have Chromium's sandbox; everybody else keeps it, for pages come from anywhere. */
const mayHaveSandbox = () => process.getuid?.() !== 0;

async function start(executablePath: string): Promise<Browser> {
  const launch = (chromiumSandbox: boolean) => chromium.launch({ executablePath, args: quiet, chromiumSandbox });
  if (!mayHaveSandbox()) return await launch(false);
  try {
    return await launch(true);
  } catch (error) {
    // Containers and some Linux systems refuse the sandbox to everybody.
    if (!String(error).includes('sandbox')) throw error;
    return await launch(false);
  }
}

/** No browser could be started. `tried`: each that was there, with why it did not start. */
export class NoBrowser extends Error {
  readonly tried: readonly string[];
  constructor(tried: readonly string[]) {
    super('No Chromium or Chrome could be started. Install Google Chrome, or give a path in KIND_CHROMIUM');
    this.tried = tried;
  }
}

/** The line of an error that says why: `error while loading shared libraries: libnss3.so`. */
function whyNot(error: unknown): string {
  const lines = String(error).split('\n').map((line) => line.trim());
  return (lines.find((line) => /error while loading|cannot open|not found|ENOENT|EACCES/i.test(line)) ?? lines[0] ?? '').slice(0, 200);
}

/**
 * Starts a Chromium: the one named (option, or `KIND_CHROMIUM`), else Chrome or Chromium of the system, else Playwright's
 * own, else, on Linux x64, the one that comes through npm. `KIND_CHROMIUM=npm` asks for that one. Throws {@link NoBrowser}.
 */
export async function startChromium(named?: string): Promise<Browser> {
  const wanted = named ?? process.env['KIND_CHROMIUM'] ?? '';
  const tried: string[] = [];
  const here = wanted === 'npm' ? [] : wanted === '' ? [...systemFiles(), ...playwrightsOwn()].filter((file) => existsSync(file)) : [wanted];
  for (const file of here) {
    try {
      return await start(file);
    } catch (error) {
      tried.push(`${file}: ${whyNot(error)}`);
    }
  }
  if (wanted !== '' && wanted !== 'npm') throw new NoBrowser(tried);
  try {
    const file = await chromiumFromNpm();
    if (file !== undefined) return await start(file);
  } catch (error) {
    tried.push(`@sparticuz/chromium from npm: ${whyNot(error)}`);
  }
  throw new NoBrowser(tried);
}
