/// <reference types="node" />
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Route } from 'playwright-core';
import type { Target } from './targets';

/**
 * Files are served under an address of their own instead of `file:`, where modules, `fetch` and `/assets/…` do not work and
 * a built app would be a blank page. It is a secure context (Secure Contexts 3.1) and never reaches the network.
 */
const ORIGIN = 'http://kind-audit.localhost';

type FileTarget = Extract<Target, { kind: 'file' }>;

const under = (folder: string, file: string) => !path.relative(folder, file).startsWith('..') && !path.isAbsolute(path.relative(folder, file));

/** Keys and histories lie in names that begin with a dot (`.env`, `.git`): no page asks for them to be seen. */
const isHidden = (relative: string) => relative.split(path.sep).some((part) => /^\.(?!\.?$|well-known$)/.test(part));

/** What a page may ask of the disk: what lies in the folder the command runs in, else in the page's own folder; nothing else, and nothing hidden. */
const rootOf = ({ folder }: FileTarget) => (under(process.cwd(), folder) ? process.cwd() : folder);

/** The address that a file is opened at. */
export function addressOf(target: FileTarget): string {
  const relative = path.relative(rootOf(target), target.file).split(path.sep);
  return `${ORIGIN}/${relative.map((part) => encodeURIComponent(part)).join('/')}`;
}

async function existing(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) {
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile() === true) return file;
    if (found?.isDirectory() === true) return await existing([path.join(file, 'index.html')]);
  }
  return undefined;
}

function pathIn(url: URL): string | undefined {
  try {
    return decodeURIComponent(url.pathname).slice(1);
  } catch {
    return undefined;
  }
}

/** A page that does not say how it is written is UTF-8; one that does is left to the browser. */
async function pageType(file: string): Promise<string> {
  if (/\.xhtml$/i.test(file)) return 'application/xhtml+xml';
  return /<meta[^>]+charset/i.test(await readFile(file, 'latin1')) ? 'text/html' : 'text/html; charset=utf-8';
}

/** Answers a request of a page that came from a file; what is not on disk is not found, and the network is left alone unless it was allowed. */
export async function serveFile(route: Route, target: FileTarget, network: boolean): Promise<void> {
  const url = new URL(route.request().url());
  if (url.origin !== ORIGIN) return await (network || url.protocol === 'data:' || url.protocol === 'blob:' ? route.continue() : route.abort('blockedbyclient'));
  const asked = pathIn(url);
  const roots = [rootOf(target), target.folder];
  const files = asked === undefined ? [] : roots.map((root) => path.join(root, asked)).filter((file, at) => under(roots[at] ?? '', file) && (file === target.file || !isHidden(path.relative(under(target.folder, file) ? target.folder : (roots[at] ?? ''), file))));
  const file = await existing(files);
  // Where a form or a link leads to nothing on disk, the page stays: an empty one would be nobody's.
  if (file === undefined && route.request().isNavigationRequest()) return await route.abort('aborted');
  if (file === undefined) return await route.fulfill({ status: 404, contentType: 'text/plain', body: '' });
  return await route.fulfill({ path: file, ...(file === target.file && { contentType: await pageType(file) }) });
}
