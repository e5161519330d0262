import { placeholderWords } from './placeholder-words';

/** A stretch of the text as it was written: copied, or other words in its place. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** What a person reads there. Without it the stretch itself. */
  readonly words?: string;
}

/** What a person reads, and the way back to where it was written. */
export interface PlainWords {
  readonly text: string;
  /** A span of `text` as a span of the text as it was written. A placeholder is told as a whole. */
  readonly back: (span: readonly [start: number, end: number]) => readonly [start: number, end: number];
}

const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', hellip: '…', mdash: '—', ndash: '–' };

let token: RegExp | undefined;

/** Everything that is no word of its own, each kind by its name. */
const tokens = () =>
  (token ??= new RegExp(
    [
      String.raw`(?<braces>\{\{\{?[^{}]*\}?\}\}|[%$#]?\{[^{}\n]*\})`,
      String.raw`(?<nested>\$t\([^)]*\)|@(?:\.\w+)?:(?:\{[^}]*\}|\([^)]*\)|[\w.]+))`,
      String.raw`(?<python>%\([\w.]+\)[a-z])`,
      String.raw`(?<![\d%])(?:(?<number>%(?:\d+\$)?[-+0#]*\d*(?:\.\d+)?l{0,2}[diufx])|(?<any>%(?:\d+\$)?[s@]))`,
      String.raw`(?<percent>%%)|(?<apostrophes>'')`,
      String.raw`(?<framed>%[a-z][a-z_]+%)`,
      String.raw`(?<![\p{L}\d:/])(?<colon>:[a-z][a-z_]*)(?![\w:])`,
      String.raw`(?<tag><\/?(?:[a-z][\w-]*(?=[\s/>])[^<>]*|\d+\s*\/?)>)`,
      String.raw`(?<entity>&(?:[a-z]{2,6}|#\d{1,6}|#x[\da-f]{1,5});)`,
    ].join('|'),
    'giu',
  ));

/** Tags after which a line or a point begins. */
const BREAKS = /^<\/?(?:br|p|li|ul|ol|div|h[1-6]|tr|td|th|dd|dt)\b/i;

function entityWords(entity: string): string {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? entity;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : entity;
}

type Groups = Readonly<Record<string, string | undefined>>;

function wordsFor({ tag, entity, percent, apostrophes, number, braces, nested, python, framed, colon }: Groups, before: string): string {
  if (tag !== undefined) return BREAKS.test(tag) ? '\n' : '';
  if (entity !== undefined) return entityWords(entity);
  if (percent !== undefined) return '%';
  // Java writes an apostrophe twice.
  if (apostrophes !== undefined) return "'";
  if (number !== undefined) return '3';
  // `{0, number}` and `{{ count | plural }}` say their kind after the name.
  const said = braces ?? python ?? framed ?? colon ?? (nested === undefined ? '' : 'nested');
  if (/,\s*number\b/.test(said)) return '3';
  if (/,\s*(?:date|time)\b/.test(said)) return '3 May';
  return placeholderWords(said.replace(/[,|].*$/s, ''), before);
}

/** The pieces of a text without ICU branches. `offset` is where it stands in the whole. */
export function piecesOf(text: string, offset: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  let before = '';
  for (const { 0: found, index, groups = {} } of text.matchAll(tokens())) {
    const copied = text.slice(done, index);
    if (copied !== '') pieces.push({ from: offset + done, to: offset + index });
    before += copied;
    const words = wordsFor(groups, before);
    before += words;
    done = index + found.length;
    pieces.push({ from: offset + index, to: offset + done, words });
  }
  if (done < text.length) pieces.push({ from: offset + done, to: offset + text.length });
  return pieces;
}

/** The words of the pieces one after another, and the way back. */
export function join(written: string, pieces: readonly Piece[]): PlainWords {
  const placed: (Piece & { readonly at: number; readonly end: number })[] = [];
  let text = '';
  for (const piece of pieces) {
    const words = piece.words ?? written.slice(piece.from, piece.to);
    // What is gone, such as a tag, has no place to come back from.
    if (words !== '') placed.push({ ...piece, at: text.length, end: text.length + words.length });
    text += words;
  }
  const whole = text.length;
  return {
    text,
    back: ([start, end]) => {
      if (start <= 0 && end >= whole) return [0, written.length];
      const first = placed.find((piece) => start < piece.end) ?? placed.at(-1);
      const last = placed.find((piece) => end <= piece.end) ?? placed.at(-1);
      if (first === undefined || last === undefined) return [0, written.length];
      return [first.words === undefined ? first.from + (start - first.at) : first.from, last.words === undefined ? last.from + (end - last.at) : last.to];
    },
  };
}
