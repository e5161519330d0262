import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextSimplify from 'retext-simplify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { leftByEquality, leftBySimplify, phrasesLeftByEquality } from './left-alone';
import { AskedPhrases, mayHoldAnyOf } from './phrases';

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

/** A sentence has words, a word has its text: what is read of the tree (nlcst) that the parser gives. */
export interface Part {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Part[];
}

/** Node’s `require` gives an ES module as a whole, with its default still in it. */
function defaultOf<Plugin extends object>(imported: Plugin): Plugin {
  return typeof imported !== 'function' && 'default' in imported ? (imported.default as Plugin) : imported;
}

function make() {
  const [forEquality, forSimplify] = [new AskedPhrases(phrasesLeftByEquality), new AskedPhrases(leftBySimplify())];
  const processor = unified().use(defaultOf(retextEnglish)).use(defaultOf(retextEquality), { ignore: forEquality }).use(defaultOf(retextSimplify), { ignore: forSimplify }).freeze();
  return { processor, leftAlone: leftByEquality(), mayHold: mayHoldAnyOf([...forEquality.used, ...forSimplify.used]) };
}

let made: ReturnType<typeof make> | undefined;

/** Made and frozen at first use: an import costs nothing. */
const ready = () => (made ??= make());

/** The text as sentences and words. */
export const parseEnglish = (text: string): Part => ready().processor.parse(text);

/** Everything the two lists say about a text, in its order. */
export function hintsIn(text: string): readonly Hint[] {
  const { processor, leftAlone, mayHold } = ready();
  if (!mayHold(text)) return [];
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
