import type { Certainty, WordsKind } from './finding';
import type { words as english } from './words.words';

/** Which sentence of `words.words.ts` tells how to say it better. */
export type Advice = Exclude<keyof typeof english, `why${string}`>;

/** A find, before it is put into a language. */
export interface Found {
  readonly kind: WordsKind;
  readonly certainty: Certainty;
  readonly start: number;
  readonly end: number;
  readonly advice: Advice;
  /** What fills the advice: `{said}`, `{plain}`, `{thing}`. */
  readonly filling?: Readonly<Record<string, string>>;
}
