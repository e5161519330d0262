import type { Tries } from '@kind-by-design/plain-language/problems';
import type { Escape } from '../definition/questions';

export { readDraft } from './read-draft';

/** Whose voice an answer is. `self` where the person it is about writes. */
export type Voice = 'self' | 'carer' | 'parent' | 'attorney' | 'deputy' | 'advocate' | 'worker' | 'other';

/**
 * What was typed into the controls of one field, as it came. `value` is the field's own control; the other keys are the
 * parts after the hyphen: `day`, `month`, `year`, `rough` of a date, `called` and `said` of a name, `where`, `find` and `found` of an address.
 */
export interface TypedParts {
  readonly [part: string]: string | readonly string[];
}

/** One field of a draft: what was typed, also what we could not accept, and what became of it. */
export interface Entry {
  readonly typed: TypedParts;
  /** Not there: never gone on from. `blank` is leaving it empty and going on. Typed words are kept beside every non-answer, set aside. */
  readonly answer?: 'given' | Escape | 'blank';
  readonly by?: Voice;
  /** When it was last written, ISO 8601 in UTC. */
  readonly at: string;
  /** The draft's version that wrote it: by it two windows are told apart. */
  readonly version: number;
  /** Another answer to the same question, from another window: kept until the person chooses. */
  readonly other?: Omit<Entry, 'other'>;
}

/** The entries of a list, by the names their fields carry; what was taken out is kept aside. */
export interface ListItems {
  readonly items: readonly string[];
  readonly removed: readonly string[];
}

/** Everything a person has told so far, exactly as they told it: plain data for a store. */
export interface Draft {
  readonly journey: string;
  /** The journey's version it was last saved under. */
  readonly journeyVersion: number;
  /** Made with the draft and sent along: sending twice under one key stores once. A UUID. */
  readonly key: string;
  /** One more at every save. */
  readonly version: number;
  /** By field name: `question`, or `question.item` in `each` and `list`. */
  readonly entries: { readonly [field: string]: Entry };
  /** By step. */
  readonly lists: { readonly [step: string]: ListItems };
  /** The pages gone on from, by page name (`step` or `step.item`). */
  readonly done: readonly string[];
  /** Failed tries by page, for saying it in other words the next time. */
  readonly tries: { readonly [page: string]: Tries };
  /** ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly savedAt: string;
}

/** An empty draft with a fresh key. */
export function startDraft(journey: { readonly id: string; readonly version: number }, now: Date): Draft {
  const at = now.toISOString();
  return { journey: journey.id, journeyVersion: journey.version, key: globalThis.crypto.randomUUID(), version: 0, entries: {}, lists: {}, done: [], tries: {}, startedAt: at, savedAt: at };
}
