import { findAbsence } from './find-absence';
import { findBlame } from './find-blame';
import { findCode, findJargon, findOwnJargon } from './find-jargon';
import { findAllCapitals, findCapitals, findExclamation, findHumour, findSmileys } from './find-tone';
import type { Certainty, WordsFinding, WordsKind } from './finding';
import type { Found } from './found';
import { PhraseIndex } from './phrase-index';
import { read, type Reading } from './reading';
import { tell } from './tell';

export type { Certainty, WordsFinding, WordsKind } from './finding';
export type { PatternList, WordList } from './lists/word-list';
export { patternLists, remedyGrammar, wordLists } from './lists/word-lists';

/** Where a message stands: the same words weigh differently beside a field, on a page that reports trouble, or in a confirmation. */
export type MessageKind = 'field-error' | 'page-problem' | 'timeout' | 'empty' | 'confirmation' | 'other';

export interface ReviewOptions {
  /**
   * Where the message stands. Without it the text is taken for a whole message, and the words alone decide. `other` is for
   * text that may have more beside it, such as a title or a label: what it leaves out is at most a `maybe`.
   */
  readonly kind?: MessageKind;
  /** The language of the text, as BCP 47. Default `en`. Rules that need a language stay silent in any other. */
  readonly locale?: string;
  /** Your own service's inner words, which nobody outside it knows: `['CHC', 'MDT']`. */
  readonly jargon?: readonly string[];
  /** The language of `why` and `try`. Default `en`. */
  readonly speak?: 'en' | 'cy';
}

const isEnglish = (locale: string) => /^en(?:$|[-_])/i.test(locale);

const indexes = new WeakMap<readonly string[], PhraseIndex<string>>();
/** Built once for each list that a service hands over. */
function ownWords(words: readonly string[]): PhraseIndex<string> {
  const known = indexes.get(words);
  if (known !== undefined) return known;
  const index = new PhraseIndex<string>();
  for (const word of words) index.add(word, word);
  indexes.set(words, index);
  return index;
}

/** Rules that read shapes, not words, work in every language: exclamation marks, smileys, a text all in capitals, codes and identifiers, your own `jargon`. */
function findInAnyLanguage(reading: Reading, own: readonly string[]): Found[] {
  const found = [...findExclamation(reading), ...findSmileys(reading), ...findAllCapitals(reading)];
  return own.length === 0 ? found : [...found, ...findOwnJargon(reading, ownWords(own))];
}

/**
 * Finds what is unkind in a message. Deterministic: no network, no model. A kind message has no finding.
 * In order of place; each kind at most once for the same words. Text that is not English gets only what needs no language.
 */
export function reviewWords(text: string, { kind, locale = 'en', jargon = [], speak = 'en' }: ReviewOptions = {}): readonly WordsFinding[] {
  if (text.trim() === '') return [];
  const reading = read(text, kind);
  const found = findInAnyLanguage(reading, jargon);
  if (isEnglish(locale)) found.push(...findBlame(reading), ...findJargon(reading), ...findCapitals(reading), ...findHumour(reading), ...findAbsence(reading));
  else found.push(...findCode(reading));
  return tell(found, speak);
}

/** The kinds, in the order in which they are told. */
export const wordsKinds: readonly WordsKind[] = ['blames', 'jargon', 'no-remedy', 'shouting', 'humour-or-blithe', 'vague', 'falsely-final'];

export const certainties: readonly Certainty[] = ['sure', 'maybe'];
