import { automatedReadability } from 'automated-readability';
import { colemanLiau } from 'coleman-liau';
import { fleschKincaid } from 'flesch-kincaid';
import { gunningFog } from 'gunning-fog';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import { parseEnglish, type Part } from './processor';

/**
 * About how old somebody is who reads such a text with ease at school. A count of long words and long sentences, no
 * more: it knows neither order nor sense, takes “diabetes” to be hard and “moot” to be easy, and five formulas differ by
 * years on one text. Never a proof that a text is clear.
 */
export interface ReadingAge {
  /** The middle one of five formulas, in whole years. */
  readonly years: number;
  /** What the lowest and the highest formula say, in whole years. */
  readonly low: number;
  readonly high: number;
  readonly words: number;
  readonly sentences: number;
}

/** Below this many words the formulas (made on passages of 100 words and more) say nothing. */
export const WORDS_NEEDED = 100;

/** The formulas give grades of schools in the United States: children start the first at six. */
const FIRST_GRADE = 5;

/** Fog and SMOG call a word hard from this many syllables on. */
const MANY_SYLLABLES = 3;

/** Named as the formulas name them. */
const nothing = { sentence: 0, word: 0, letter: 0, character: 0, syllable: 0, polysillabicWord: 0, complexPolysillabicWord: 0 };
type Counts = typeof nothing;

const textOf = ({ value, children = [] }: Part): string => value ?? children.map(textOf).join('');

function countWord(word: string, counts: Counts): void {
  const syllables = syllable(word);
  counts.word += 1;
  counts.character += word.length;
  counts.letter += word.replaceAll(/[^\p{L}]/gu, '').length;
  counts.syllable += syllables;
  if (syllables < MANY_SYLLABLES) return;
  counts.polysillabicWord += 1;
  // Fog leaves names out, and words that an ending alone makes long.
  if (!/^\p{Lu}/u.test(word) && !(syllables === MANY_SYLLABLES && /(?:es|ed|ing)$/.test(word))) counts.complexPolysillabicWord += 1;
}

function countIn(part: Part, counts: Counts): void {
  if (part.type === 'WordNode') {
    const word = textOf(part);
    if (/\p{L}/u.test(word)) countWord(word, counts);
    return;
  }
  const before = counts.word;
  for (const child of part.children ?? []) countIn(child, counts);
  // A sentence without a word (a number of a list, a row of dots) is none.
  if (part.type === 'SentenceNode' && counts.word > before) counts.sentence += 1;
}

/** Points of a list are read one at a time, though no full stop parts them. */
const partLists = (text: string) => text.replaceAll(/\n(?=\s*(?:[-•*–·]|\d{1,2}[.)])\s)/g, '\n\n');

/** The reading age of an English text of 100 words or more; of a shorter one `undefined`, since the formulas say nothing of it. */
export function readingAge(text: string): ReadingAge | undefined {
  // No hundred words fit into so few letters: nothing has to be parsed.
  if (text.length < WORDS_NEEDED * 2) return undefined;
  const counts = { ...nothing };
  countIn(parseEnglish(partLists(text)), counts);
  if (counts.word < WORDS_NEEDED) return undefined;
  const ages = [automatedReadability, colemanLiau, fleschKincaid, gunningFog, smogFormula].map((formula) => Math.max(FIRST_GRADE, Math.round(formula(counts) + FIRST_GRADE))).toSorted((a, b) => a - b);
  const [low = 0, , years = 0, , high = 0] = ages;
  return { years, low, high, words: counts.word, sentences: counts.sentence };
}
