import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Somebody else has the folder open. */
export class FolderInUse extends Error {
  constructor(folder: string) {
    super(`Another portal is using ${folder}. Stop it first, or give this one a folder of its own with DATA_DIR.`);
    this.name = 'FolderInUse';
  }
}

/**
 * Keeps a folder for this process alone until `release` or the end of the process, however it ends: SQLite's lock is
 * the kernel's, so nothing is left behind by a kill. Throws `FolderInUse` where another process holds it.
 */
export function lockFolder(folder: string): { readonly release: () => void } {
  mkdirSync(folder, { recursive: true });
  const lock = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: 0 });
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new FolderInUse(folder);
  }
  return { release: () => lock.close() };
}
