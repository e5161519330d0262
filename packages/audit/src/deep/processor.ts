import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextSimplify from 'retext-simplify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { leftByEquality, leftBySimplify, phrasesLeftByEquality } from './left-alone';

/** One place where a list has something to say. */
export interface Hint {
  readonly list: 'simpler-word' | 'inconsiderate';
  /** The list’s own name for the phrase. */
  readonly id: string;
  readonly span: readonly [start: number, end: number];
  /** As the text has it. */
  readonly actual: string;
  /** What the list would say instead. Empty: nothing, it goes. */
  readonly better: readonly string[];
}

const make = () => {
  const processor = unified().use(retextEnglish).use(retextEquality, { ignore: [...phrasesLeftByEquality] }).use(retextSimplify, { ignore: [...leftBySimplify()] }).freeze();
  return { processor, leftAlone: leftByEquality() };
};

let made: ReturnType<typeof make> | undefined;

/** Made and frozen at first use: an import costs nothing. */
const ready = () => (made ??= make());

/** The text as sentences and words (an nlcst tree). */
export const parseEnglish = (text: string) => ready().processor.parse(text);

/** Everything the two lists say about a text, in its order. */
export function hintsIn(text: string): readonly Hint[] {
  const { processor, leftAlone } = ready();
  const file = new VFile(text);
  processor.runSync(processor.parse(file), file);
  const hints = file.messages.flatMap(({ source, ruleId, place, actual, expected }): Hint[] => {
    if (ruleId === undefined || actual === undefined || place === undefined || !('start' in place)) return [];
    const { start, end } = place;
    if (start.offset === undefined || end.offset === undefined) return [];
    if (source === 'retext-equality' && leftAlone.has(ruleId)) return [];
    return [{ list: source === 'retext-equality' ? 'inconsiderate' : 'simpler-word', id: ruleId, span: [start.offset, end.offset], actual, better: expected ?? [] }];
  });
  return hints.toSorted((one, other) => one.span[0] - other.span[0] || one.span[1] - other.span[1]);
}
