/// <reference types="node" />
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What was asked for: another walk of the site has another. */
export type Asked = Readonly<Record<string, unknown>>;

/** The folder holds something that is not ours to write over, or a run begun with other words. */
export class FolderTaken extends Error {
  readonly is: 'not-ours' | 'asked-otherwise' | 'cannot-write';
  constructor(is: FolderTaken['is'], options?: ErrorOptions) {
    super(is, options);
    this.is = is;
  }
}

const OURS = ['.gitignore', 'run.json', 'run.json.new', 'pages.jsonl', 'request_queues', 'key_value_stores', 'datasets'];

/** Where one audit of a site keeps what it knows, until it is done. */
export interface SiteFolder {
  readonly path: string;
  readonly journal: string;
  /** When the audit began, ISO 8601 in UTC: before this run, where it goes on. */
  readonly at: string;
  readonly goesOn: boolean;
  /** Takes away what is ours, and the folder where nothing else is in it. */
  readonly clear: () => Promise<void>;
}

async function clear(folder: string): Promise<void> {
  for (const name of OURS) await rm(path.join(folder, name), { recursive: true, force: true });
  // Ours only while it is empty; `.kind-audit` around it likewise.
  const emptied = await rmdir(folder).then(() => true, () => false);
  if (emptied && path.basename(path.dirname(folder)) === '.kind-audit') await rmdir(path.dirname(folder)).catch(() => undefined);
}

async function begun(folder: string): Promise<{ readonly at: string; readonly asked: string } | undefined> {
  try {
    return JSON.parse(await readFile(path.join(folder, 'run.json'), 'utf8')) as { at: string; asked: string };
  } catch {
    return undefined;
  }
}

/** A run that was killed while it wrote to the queue leaves locks behind, for which Crawlee would wait. */
async function unlock(folder: string): Promise<void> {
  const queue = path.join(folder, 'request_queues', 'site');
  const names = await readdir(queue).catch(() => []);
  await Promise.all(names.filter((name) => name.endsWith('.lock')).map((name) => rm(path.join(queue, name), { recursive: true, force: true })));
}

/**
 * Opens the folder of an audit, to begin or to go on. Throws `FolderTaken`.
 *
 * @param anew Forgets what was begun there.
 */
export async function openFolder(folder: string, asked: Asked, anew: boolean): Promise<SiteFolder> {
  const whole = path.resolve(folder);
  const words = JSON.stringify(asked);
  const before = await begun(whole);
  const here = await readdir(whole).catch(() => []);
  if (before === undefined && here.some((name) => !OURS.includes(name))) throw new FolderTaken('not-ours');
  if (before !== undefined && before.asked !== words && !anew) throw new FolderTaken('asked-otherwise');
  const goesOn = before !== undefined && !anew;
  const at = goesOn ? before.at : new Date().toISOString();
  try {
    if (!goesOn) await clear(whole);
    await mkdir(whole, { recursive: true });
    // It holds addresses and pieces of pages: none of it is for a repository.
    await writeFile(path.join(whole, '.gitignore'), '*\n');
    // Written aside, then put in place: half a file would be no beginning.
    await writeFile(path.join(whole, 'run.json.new'), JSON.stringify({ at, asked: words }));
    await rename(path.join(whole, 'run.json.new'), path.join(whole, 'run.json'));
    await unlock(whole);
  } catch (error) {
    throw new FolderTaken('cannot-write', { cause: error });
  }
  return { path: whole, journal: path.join(whole, 'pages.jsonl'), at, goesOn, clear: () => clear(whole) };
}
