/// <reference types="node" />
import type { DeepFinding } from '../deep/deep';
import type { MessageKind } from '../words/words';
import { messageKinds, type Review, type WordsCommandOptions } from './words-command-options';
import type { Told } from './words-command-told';

/** Names of formats, and how a line looks, are the same in every language. */
export const JSON_LINES = 'JSON Lines';
const JSON_ALONE = 'JSON';
export const LINE_SHAPE = '{"id": "…", "text": "…"}';

/** A line that is not what it should be is counted beyond these, and not told: a whole wrong file would drown the rest. */
const TOLD_LINES = 20;

/** Every line of a stream, with no more of it held than one chunk and one line. */
async function* chunksOfLines(stream: NodeJS.ReadableStream): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    // Not Node's readline: it also breaks at U+2028, which may stand in a JSON string.
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield [rest];
}

interface Asked {
  readonly id: unknown;
  readonly text?: string;
  readonly kind?: MessageKind;
  readonly locale?: string;
  /** A kind that there is not. */
  readonly strangeKind?: string;
  readonly problem?: 'brokenLine' | 'noTextInLine';
}

function readLine(line: string): Asked {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, problem: 'brokenLine' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { id: null, problem: 'brokenLine' };
  const { id = null, text, kind, locale } = value as { readonly id?: unknown; readonly text?: unknown; readonly kind?: unknown; readonly locale?: unknown };
  if (typeof text !== 'string') return { id, problem: 'noTextInLine' };
  const known = messageKinds.find((one) => one === kind);
  return { id, text, ...(known !== undefined && { kind: known }), ...(typeof locale === 'string' && locale !== '' && { locale }), ...(known === undefined && kind !== undefined && kind !== null && { strangeKind: typeof kind === 'string' ? kind : JSON.stringify(kind) }) };
}

/** One line of the answer. Named and ordered as the docs say, so that two runs can be compared as text. */
export const answerLine = (about: Readonly<Record<string, unknown>>, findings: readonly DeepFinding[], more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ ...about, findings: findings.map((finding) => ({ kind: finding.kind, certainty: finding.certainty, span: finding.span, why: finding.why, try: finding.try })), ...more });

/**
 * Reads JSON Lines `{ "id", "text", "kind"?, "locale"? }` and answers each with one line, in order. A line that cannot
 * be read is answered too, with no findings and an `error`, so that the answers keep step with the lines.
 */
export async function reviewJsonLines(file: string, stream: NodeJS.ReadableStream, review: Review, { say, locale }: WordsCommandOptions, told: Told): Promise<void> {
  const name = file === '-' ? say('pipe', {}) : file;
  let at = 0;
  let untold = 0;
  const tell = (sentence: string) => {
    if (told.problems < TOLD_LINES) told.problem(sentence);
    else untold += 1;
    return sentence;
  };
  const answer = (line: string): string => {
    const { id, text, problem, kind, strangeKind, locale: ofLine } = readLine(line);
    if (text === undefined) return answerLine({ id }, [], { error: tell(say(problem ?? 'brokenLine', { file: name, line: at, format: JSON_ALONE, shape: LINE_SHAPE })) });
    if (strangeKind !== undefined) tell(say('noKind', { file: name, line: at, kind: strangeKind, kinds: messageKinds.join(', ') }));
    const language = locale ?? ofLine;
    const findings = review(text, { ...(kind !== undefined && { kind }), ...(language !== undefined && { locale: language }) });
    told.count(findings, name, language);
    return answerLine({ id }, findings);
  };
  for await (const lines of chunksOfLines(stream)) {
    const answers = lines.flatMap((line) => {
      at += 1;
      const clean = (at === 1 ? line.replace(/^\uFEFF/, '') : line).trim();
      return clean === '' ? [] : [`${answer(clean)}\n`];
    });
    if (!(await told.write(answers.join('')))) break;
  }
  if (untold > 0) told.problem(say('moreLines', { file: name, count: untold }));
}
