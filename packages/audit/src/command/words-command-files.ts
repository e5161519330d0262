/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { readingAgeFinding, type DeepFinding } from '../deep/deep';
import { formatOf, plainWords, readLocaleFile, UnreadableLocaleFile, type LocaleEntry } from '../locale-files/locale-files';
import { answerLine } from './words-command-jsonl';
import type { Review, WordsCommandOptions } from './words-command-options';
import type { Told } from './words-command-told';

/** The endings of locale files that are read, as a person would name them. */
export const LOCALE_FORMATS = '.json, .arb, .po, .pot, .xlf, .xliff, .properties';

/** Locale files that look like text, and would be read wrongly as such. */
const NOT_READ = /\.(?:ya?ml|strings|stringsdict|xcstrings|resx|resw|ts|tsx|js|jsx|mjs|cjs|mo|csv|xml|pdf|docx?|odt)$/i;

const QUOTED_UP_TO = 90;

/** A text, where it stands, and what was found in it. */
interface Reviewed {
  readonly file: string;
  readonly key?: string;
  /** The language in which it was reviewed, where anything says it. */
  readonly locale?: string;
  readonly line: number;
  readonly text: string;
  readonly findings: readonly DeepFinding[];
}

/** The text of a file in UTF-8 or UTF-16; Java’s .properties also in Latin-1, as they were for twenty years. `undefined` for what is no text. */
function decode(bytes: Uint8Array, file: string): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return formatOf(file) === 'properties' ? new TextDecoder('latin1').decode(bytes) : undefined;
  }
}

async function bytesOf(file: string, stdin: NodeJS.ReadableStream): Promise<Uint8Array> {
  if (file !== '-') return await readFile(file);
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

interface Line {
  readonly line: number;
  readonly text: string;
}

/** Editors wrap prose between these widths, and leave no line but the last much shorter than the others. */
const WRAPPED = { least: 50, most: 120, share: 0.6 };

function isWrapped(lines: readonly Line[]): boolean {
  const lengths = lines.map(({ text }) => text.trimEnd().length);
  const longest = Math.max(...lengths);
  return longest >= WRAPPED.least && longest <= WRAPPED.most && lengths.slice(0, -1).every((length) => length >= longest * WRAPPED.share);
}

/** Lines without a blank one between them: one text where they are wrapped prose, else each its own, as in a list of messages. */
function textsOf(lines: readonly Line[]): readonly Line[] {
  if (isWrapped(lines)) return [{ line: lines[0]?.line ?? 1, text: lines.map(({ text }) => text).join('\n') }];
  const texts: { line: number; text: string }[] = [];
  for (const { line, text } of lines) {
    const last = texts.at(-1);
    // A line that goes on in small letters belongs to the one before it.
    if (last !== undefined && /^\s*\p{Ll}/u.test(text)) last.text += `\n${text}`;
    else texts.push({ line, text });
  }
  return texts;
}

/** The texts of a plain text file: its paragraphs, and where they are no prose, their lines. */
export function textsIn(content: string): readonly Line[] {
  const paragraphs: Line[][] = [[]];
  for (const [at, text] of content.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/).entries()) {
    if (text.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push({ line: at + 1, text });
  }
  return paragraphs.flatMap(textsOf).filter(({ text }) => /\p{L}/u.test(text));
}

/**
 * Every reading of the entry is reviewed; what two of them share is told once. An entry of a file may be a title or a part
 * of a message: where its key does not say what it is, what it leaves out is never sure.
 */
function reviewEntry({ text, kind, locale }: LocaleEntry, review: Review): readonly DeepFinding[] {
  const found = new Map<string, DeepFinding>();
  for (const plain of plainWords(text)) {
    for (const finding of review(plain.text, { kind: kind ?? 'other', ...(locale !== undefined && { locale }) })) {
      const span = plain.back(finding.span);
      const same = `${finding.kind} ${span.join('-')}`;
      if (found.get(same)?.certainty !== 'sure') found.set(same, { ...finding, span });
    }
  }
  return [...found.values()];
}

function* reviewText(file: string, content: string, review: Review, { deep, locale, lang }: WordsCommandOptions): Generator<Reviewed> {
  const known = locale === undefined ? {} : { locale };
  let long = false;
  for (const { line, text } of textsIn(content)) {
    const findings = review(text, known);
    long ||= findings.some(({ kind }) => kind === 'reading-age');
    yield { file, line, text, findings, ...known };
  }
  // A paragraph seldom has 100 words: the reading age is that of all of them together.
  const age = deep && !long ? readingAgeFinding(content, { speak: lang, ...known }) : undefined;
  if (age !== undefined) yield { file, line: 1, text: content, findings: [age], ...known };
}

function* reviewLocaleFile(file: string, content: string, review: Review, { locale }: WordsCommandOptions): Generator<Reviewed> {
  for (const entry of readLocaleFile(file, content)) {
    const said = locale === undefined ? entry : { ...entry, locale };
    yield { file, key: entry.key, line: entry.line, text: entry.text, findings: reviewEntry(said, review), ...(said.locale !== undefined && { locale: said.locale }) };
  }
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const shortened = (text: string) => (text.length > QUOTED_UP_TO ? `${text.slice(0, QUOTED_UP_TO - 1).trimEnd()}…` : text);

/** As a person reads it in a terminal: where, what, why, and a better way. What is sure comes first on each line. */
function tell({ file, key, line, text, findings }: Reviewed, { say }: WordsCommandOptions): string {
  // In a paragraph the words may stand some lines below its first.
  const placed = findings.map((finding) => ({ ...finding, at: key === undefined ? line + (text.slice(0, finding.span[0]).match(/\n/g)?.length ?? 0) : line }));
  const sorted = placed.toSorted((one, other) => one.at - other.at || Number(one.certainty === 'maybe') - Number(other.certainty === 'maybe'));
  const told = sorted.map(({ at, kind, certainty, span, why, try: better }, index) => {
    const before = sorted[index - 1]?.at === at ? '' : `${index === 0 ? '' : '\n'}${file}:${at}${key === undefined ? '' : ` ${shortened(oneLine(key))}`}\n`;
    return `${before}  ${kind} (${say(certainty, {})}): “${shortened(oneLine(text.slice(...span)))}”\n    ${why}\n    ${say('better', { better })}\n`;
  });
  return told.length === 0 ? '' : `${told.join('')}\n`;
}

/** Reviews one text or locale file, and tells each finding as it comes. What cannot be read is told in one line. */
export async function reviewFile(file: string, stdin: NodeJS.ReadableStream, review: Review, options: WordsCommandOptions, told: Told): Promise<void> {
  const { say, format } = options;
  const name = file === '-' ? say('pipe', {}) : file;
  if (/\.x?html?$/i.test(file)) return told.problem(say('isPage', { file }));
  if (NOT_READ.test(file)) return told.problem(say('notReadYet', { file, localeFormats: LOCALE_FORMATS }));
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(file, stdin);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return told.problem(code === 'ENOENT' ? say('noFile', { file }) : code === 'EISDIR' ? say('isFolder', { file: file.replace(/[\\/]$/, ''), ending: 'json' }) : say('cannotRead', { file, why: code }));
  }
  const content = decode(bytes, file);
  if (content === undefined) return told.problem(say('noText', { file: name }));
  const isLocaleFile = formatOf(file) !== undefined;
  const before = told.texts;
  try {
    for (const reviewed of isLocaleFile ? reviewLocaleFile(file, content, review, options) : reviewText(file, content, review, options)) {
      const { key, line, text, locale, findings } = reviewed;
      told.count(findings, name, locale);
      const id = key === undefined ? `${file}:${line}` : `${file}#${key}`;
      const written = format === 'json' ? `${answerLine({ id, file, ...(key !== undefined && { key }), line, text }, findings)}\n` : tell(reviewed, options);
      if (!(await told.write(written))) return;
    }
  } catch (error) {
    if (!(error instanceof UnreadableLocaleFile)) throw error;
    return told.problem(say('broken', { file, line: error.line, format: (/\.([^.]+)$/.exec(file)?.[1] ?? '').toUpperCase(), what: error.message }));
  }
  if (told.texts === before) told.problem(say('nothingIn', { file: name }));
}
