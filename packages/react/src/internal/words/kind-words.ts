import type { Sentence } from '@kind-by-design/plain-language';
import type * as everyWord from '../../cy/cy';

/** Sentences in place of ours, per component; each left out keeps the built-in one of the page's language. */
export type KindWords = {
  readonly [Name in keyof typeof everyWord]?: { readonly [Key in keyof (typeof everyWord)[Name]]?: Key extends 'review' ? unknown : Sentence };
};

/** The name under which a component's words are found. */
export type WordsName = keyof KindWords;
