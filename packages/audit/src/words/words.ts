import type { Certainty, WordsFinding, WordsKind } from './finding';

export type { Certainty, WordsFinding, WordsKind } from './finding';

/** Where a message stands: the same words weigh differently beside a field, on a page that reports trouble, or in a confirmation. */
export type MessageKind = 'field-error' | 'page-problem' | 'timeout' | 'empty' | 'confirmation' | 'other';

export interface ReviewOptions {
  /** Where the message stands. Without it the words alone decide, and what depends on the place is at most `maybe`. */
  readonly kind?: MessageKind;
  /** The language of the text, as BCP 47. Default `en`. Rules that need a language stay silent in any other. */
  readonly locale?: string;
  /** Your own service's inner words, which nobody outside it knows: `['CHC', 'MDT']`. */
  readonly jargon?: readonly string[];
  /** The language of `why` and `try`. Default `en`. */
  readonly speak?: 'en' | 'cy';
}

/** Finds what is unkind in a message. Deterministic: no network, no model. A kind message has no finding. */
export function reviewWords(_text: string, _options: ReviewOptions = {}): readonly WordsFinding[] {
  return []; // STUB (A)
}

/** The kinds, in the order in which they are told. */
export const wordsKinds: readonly WordsKind[] = ['blames', 'jargon', 'no-remedy', 'shouting', 'humour-or-blithe', 'vague', 'falsely-final'];

export const certainties: readonly Certainty[] = ['sure', 'maybe'];
