import { icuVariants, isIcu } from './icu';
import { join, piecesOf, type Piece, type PlainWords } from './pieces';

export type { PlainWords } from './pieces';

/** Has something left to be judged: a text of placeholders and signs alone says nothing of its own. */
const hasWordsOfItsOwn = (text: string, pieces: readonly Piece[]) => pieces.some(({ from, to, words }) => words === undefined && /\p{L}/u.test(text.slice(from, to)));

/**
 * A text of a locale file as a person would read it: plausible words where the program puts something in (`{{name}}`,
 * `%{count}`, `${x}`, `{0}`, `%s`, `:attribute`), tags (`<b>`) gone, one text for each branch of an ICU plural or
 * select; with the way back to the places in the text as it was written. None for a text without words of its own.
 */
export function plainWords(text: string): readonly PlainWords[] {
  const variants = isIcu(text) ? icuVariants(text) : undefined;
  const told = (variants ?? [piecesOf(text, 0)]).filter((pieces) => hasWordsOfItsOwn(text, pieces)).map((pieces) => join(text, pieces));
  return told.filter((one, at) => told.findIndex((other) => other.text === one.text) === at);
}
