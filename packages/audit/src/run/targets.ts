/// <reference types="node" />
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A page to look at: an address, or a file with the folder that `/…` in it stands for. */
export type Target = { readonly url: string } & ({ readonly kind: 'address' } | { readonly kind: 'file'; readonly file: string; readonly folder: string });

/** What was asked for and is no page, by the name of the sentence that says so. */
export interface NoTarget {
  readonly url: string;
  readonly why: 'notAddress' | 'noSuchFile' | 'emptyFolder' | 'notHtmlFile' | 'cannotRead';
  readonly code?: string;
}

const isPage = /\.x?html?$/i;
const posix = (file: string) => file.split(path.sep).join('/');

async function pagesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isPage.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.split(path.sep).some((part) => part === 'node_modules' || part.startsWith('.')))
    .toSorted();
}

/** Anything with a tag in it is a page, or a piece of one, whatever its name ends in. */
async function hasHtml(file: string): Promise<boolean> {
  const text = await readFile(file, 'utf8');
  return !text.includes('\u0000') && /<[a-z!][^>]*>/i.test(text);
}

async function onDisk(given: string, file: string): Promise<readonly (Target | NoTarget)[]> {
  const found = await stat(file);
  if (!found.isDirectory()) return [(await hasHtml(file)) ? { kind: 'file', url: posix(given), file, folder: path.dirname(file) } : { url: given, why: 'notHtmlFile' }];
  const pages = await pagesIn(file);
  if (pages.length === 0) return [{ url: given, why: 'emptyFolder' }];
  return await Promise.all(
    pages.map(async (page): Promise<Target | NoTarget> => {
      const url = posix(path.join(given, page));
      const whole = path.join(file, page);
      return (await hasHtml(whole)) ? { kind: 'file', url, file: whole, folder: file } : { url, why: 'notHtmlFile' };
    }),
  );
}

function address(given: string): Target | NoTarget {
  return URL.canParse(given) ? { kind: 'address', url: given } : { url: given, why: 'notAddress' };
}

/** The pages that one word of the command means: an address, a file, or every HTML file of a folder, by the path as it was given. */
export async function targetsOf(given: string): Promise<readonly (Target | NoTarget)[]> {
  if (/^https?:/i.test(given)) return [address(given)];
  if (/^(?!file:)[a-z][a-z+.-]+:\/\//i.test(given)) return [{ url: given, why: 'notAddress' }];
  try {
    const file = given.startsWith('file:') ? fileURLToPath(given) : path.resolve(given);
    return await onDisk(given.startsWith('file:') ? file : given, file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return [code === 'ENOENT' || code === 'ENOTDIR' || code === '' ? { url: given, why: 'noSuchFile' } : { url: given, why: 'cannotRead', code }];
  }
}

/** Two words may mean the same page (a folder, and a file in it): it is looked at once. */
export async function allTargets(given: readonly string[]): Promise<{ readonly targets: readonly Target[]; readonly none: readonly NoTarget[] }> {
  const found = (await Promise.all(given.map(targetsOf))).flat();
  const seen = new Set<string>();
  const targets = found.filter((one): one is Target => 'kind' in one).filter((one) => {
    const key = one.kind === 'file' ? one.file : one.url;
    return !seen.has(key) && Boolean(seen.add(key));
  });
  return { targets, none: found.filter((one): one is NoTarget => !('kind' in one)) };
}
