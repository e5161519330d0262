/** What a message can do to a person. A kind message does none of these. */
export type WordsKind = 'blames' | 'jargon' | 'no-remedy' | 'shouting' | 'humour-or-blithe' | 'vague' | 'falsely-final';

/** `sure`: any careful reader would say so. `maybe`: worth a person's look, never counted against a page. */
export type Certainty = 'sure' | 'maybe';

export interface WordsFinding {
  readonly kind: WordsKind;
  readonly certainty: Certainty;
  /** Where in the text, as UTF-16 offsets: from the first, up to and without the second. The whole text where something is absent. */
  readonly span: readonly [start: number, end: number];
  /** Why it matters to a person who reads it, in one sentence. */
  readonly why: string;
  /** A better way to say it. */
  readonly try: string;
}
