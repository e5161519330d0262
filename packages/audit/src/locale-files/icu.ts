import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { piecesOf, type Piece } from './pieces';
import { placeholderWords } from './placeholder-words';

/** Has a branch of ICU MessageFormat. What only looks like it is read as words with placeholders. */
export const isIcu = (text: string): boolean => /\{\s*[\w.]+\s*,\s*(?:plural|select|selectordinal)\s*,/.test(text);

/** Branches of branches are rare: no text needs more readings. */
const MOST = 12;

type Branching = Extract<MessageFormatElement, { options: unknown }>;

const branches = (element: MessageFormatElement): element is Branching => element.type === TYPE.plural || element.type === TYPE.select;

/** The most branches that one argument has, at any depth. */
const widest = (elements: readonly MessageFormatElement[]): number =>
  Math.max(1, ...elements.filter(branches).flatMap(({ options }) => [Object.keys(options).length, ...Object.values(options).map(({ value }) => widest(value))]));

function wordsOf(element: MessageFormatElement, before: string): string {
  if (element.type === TYPE.literal) return element.value;
  if (element.type === TYPE.number || element.type === TYPE.pound) return '3';
  if (element.type === TYPE.date || element.type === TYPE.time) return '3 May';
  return 'value' in element ? placeholderWords(element.value, before) : '';
}

interface Reading {
  readonly text: string;
  /** Which branch of each argument is read; the last one where it has fewer. */
  readonly branch: number;
}

function read(elements: readonly MessageFormatElement[], { text, branch }: Reading, pieces: Piece[], said: { before: string }): void {
  for (const element of elements) {
    if (branches(element)) {
      const options = Object.values(element.options);
      read(options[Math.min(branch, options.length - 1)]?.value ?? [], { text, branch }, pieces, said);
      continue;
    }
    const from = element.location?.start.offset ?? 0;
    const to = element.location?.end.offset ?? from;
    const written = text.slice(from, to);
    // Quoted braces and doubled apostrophes are read otherwise than they are written; other literals may hold tags.
    const added = element.type === TYPE.literal && element.value === written ? piecesOf(written, from) : [{ from, to, words: wordsOf(element, said.before) }];
    pieces.push(...added);
    said.before += added.map((piece) => piece.words ?? text.slice(piece.from, piece.to)).join('');
  }
}

/** Each branch of the message as pieces; `undefined` where the text is no ICU message after all. */
export function icuVariants(text: string): readonly (readonly Piece[])[] | undefined {
  let elements: readonly MessageFormatElement[];
  try {
    elements = parse(text, { ignoreTag: true, captureLocation: true, requiresOtherClause: false });
  } catch {
    return undefined;
  }
  return Array.from({ length: Math.min(MOST, widest(elements)) }, (_, branch) => {
    const pieces: Piece[] = [];
    read(elements, { text, branch }, pieces, { before: '' });
    return pieces;
  });
}
