import type { Journey } from '../definition/definition';
import { type Draft, readDraft, startDraft } from '../draft/draft';
import type { DraftStore } from '../stores/stores';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** More than anybody saves in a day, and less than a database's whole number holds. */
const highestVersion = 1_000_000;

/** What a form says of the draft it was made from. */
export interface Posted {
  readonly key: string | undefined;
  readonly version: number;
}

export function postedOf(form: FormData): Posted {
  const [key, version] = [form.get('key'), Number(form.get('version'))];
  return {
    key: typeof key === 'string' && uuid.test(key) ? key : undefined,
    version: Number.isInteger(version) && version > 0 && version <= highestVersion ? version : 0,
  };
}

/**
 * A draft where none is stored. Posted from a page whose draft is gone (the visit ended, the store was emptied), it comes
 * back under its key, so that sending still stores once, and at its version, so that other windows are told apart.
 */
export function startOf(journey: Journey, now: Date, posted?: Posted): Draft {
  const draft = startDraft(journey, now);
  return { ...draft, key: posted?.key ?? draft.key, version: posted?.version ?? draft.version };
}

/** Windows that all write at once take turns; more turns than this are no windows of one person. */
const turns = 200;

/** Where one draft is kept. */
export interface Kept {
  readonly store: DraftStore;
  readonly visit: string;
  readonly journey: string;
}

/** What a store gave back: the draft as far as it can be read, and the version the next write comes after. */
export interface Stored {
  readonly draft: Draft | undefined;
  readonly version: number;
}

export async function readStored({ store, visit, journey }: Kept): Promise<Stored | undefined> {
  const stored = await store.read(visit, journey);
  return stored === undefined ? undefined : { draft: readDraft(stored), version: stored.version };
}

/**
 * Writes a change, and where another window was quicker does it again onto what that one wrote. Where no draft is stored
 * it begins with `start`; without a `start`, one that was removed meanwhile stays removed, and only the change is given.
 */
export async function writeChange(kept: Kept, from: Stored | undefined, how: (draft: Draft) => Draft, start?: Draft): Promise<Draft> {
  let stored = from;
  let changed = from?.draft ?? start;
  for (let turn = 0; turn < turns && changed !== undefined; turn += 1) {
    const after = stored?.version ?? 0;
    changed = how(changed);
    changed = { ...changed, version: Math.max(changed.version, after + 1) };
    if (await kept.store.write(kept.visit, changed, after)) return changed;
    stored = await readStored(kept);
    if (stored?.draft === undefined && start === undefined) return changed;
    changed = stored?.draft ?? start;
  }
  throw new Error('The store of drafts does not write: `write` was false each time it was asked after the version that `read` had just given.');
}

/** Whether nothing was written to a draft since: a window may write while another one sends. */
export function isUnchanged(latest: Draft, since: Draft): boolean {
  return Object.entries(latest.entries).every(([field, { version }]) => Object.hasOwn(since.entries, field) && since.entries[field]?.version === version)
    && Object.entries(latest.lists).every(([step, { items }]) => items.join() === (Object.hasOwn(since.lists, step) ? since.lists[step]?.items ?? [] : []).join());
}
