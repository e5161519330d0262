import type { Journey } from '../definition/definition';
import type { Escape } from '../definition/questions';
import type { TypedParts } from '../draft/draft';
import type { PageRef } from '../running/running';

/** What a proof is about. */
export type Property =
  /** Every page has a next page for every answer there can be, non-answers included. */
  | 'always-a-next-page'
  /** From every page that can be reached an ending can be reached. */
  | 'an-ending-in-reach'
  /** Nothing is there that nobody can reach: no page, no route, no ending, no question asked nowhere. */
  | 'nothing-unreachable'
  /** Every question can be answered or left, and every check met or left. */
  | 'every-question-passable'
  /** No way asks the same question twice. */
  | 'nothing-asked-twice'
  /** After `another-way` the person is asked how to be reached, before any ending. */
  | 'another-way-reaches-a-person';

/** One page of a walk: what is answered there. */
export interface Walked {
  readonly page: PageRef;
  readonly fields: { readonly [field: string]: { readonly typed: TypedParts; readonly answer?: Escape } };
}

/** Answers in order that show it. `replay` walks them with the running journey. */
export interface Walk {
  readonly property: Property;
  readonly walked: readonly Walked[];
  /** What it is about: a page, a route, a question, a check, an ending. */
  readonly about: string;
  /** The same as a story that a designer understands. */
  readonly told: string;
}

export type Proof =
  | { readonly outcome: 'proved'; readonly witnesses: readonly Walk[] }
  | { readonly outcome: 'refuted'; readonly counterexamples: readonly [Walk, ...Walk[]] }
  | { readonly outcome: 'not-proved'; readonly reasons: readonly [string, ...string[]] };

export interface ProofOptions {
  /** The most states the search for paths may look at. @default 200_000 */
  readonly budget?: number;
  /** Questions with rules in code (`Rules.schemas`): what they accept cannot be known. */
  readonly opaque?: readonly string[];
}

/** STUB. Never says `proved` wrongly. */
export declare function proveJourney(journey: Journey, options?: ProofOptions): Proof;
