import { isPasswordHash } from './password.ts';

/** What a member of staff may do. */
export type StaffRole = 'reads-requests';

/** Somebody who may sign in to the staff page. */
export interface StaffAccount {
  readonly name: string;
  readonly role: StaffRole;
  /** Made by `node scripts/staff-password.ts`. */
  readonly hash: string;
}

/**
 * Reads STAFF_SIGN_IN: a JSON list of `{ "name", "role": "reads-requests", "hash" }`, or the path of a file that holds
 * one. Nothing set: an empty list, and the staff page is off. Throws where an entry cannot be used, never naming its hash.
 */
export function readStaffAccounts(value: string | undefined, readFile: (path: string) => string): readonly StaffAccount[] {
  if (value === undefined) return [];
  const text = value.startsWith('[') ? value : readFile(value);
  const list = listFrom(text);
  if (!Array.isArray(list)) throw new Error('needs a JSON list, or the path of a file that holds one');
  const accounts = list.map((entry: unknown, index) => accountFrom(entry, index + 1));
  if (new Set(accounts.map((account) => account.name)).size < accounts.length) throw new Error('holds the same name twice');
  return accounts;
}

// JSON's own error repeats the text, and with it a hash.
function listFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function accountFrom(entry: unknown, position: number): StaffAccount {
  const { name, role, hash } = typeof entry === 'object' && entry !== null ? (entry as Readonly<Record<string, unknown>>) : {};
  if (typeof name !== 'string' || name.trim() === '') throw new Error(`entry ${position} needs a name`);
  if (role !== 'reads-requests') throw new Error(`entry ${position} needs the role "reads-requests"`);
  if (typeof hash !== 'string' || !isPasswordHash(hash)) throw new Error(`entry ${position} needs a hash from: node scripts/staff-password.ts`);
  return { name: name.trim(), role, hash };
}
