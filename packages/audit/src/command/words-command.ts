/// <reference types="node" />
import { createReadStream } from 'node:fs';
import { deepReview } from '../deep/deep';
import { reviewWords } from '../words/words';
import type { CommandIo, ExitCode } from './command-io';
import { LOCALE_FORMATS, reviewFile } from './words-command-files';
import { JSON_LINES, LINE_SHAPE, reviewJsonLines } from './words-command-jsonl';
import { messageKinds, readWordsOptions, type Review, type WordsCommandOptions } from './words-command-options';
import { tellTo, type Told } from './words-command-told';

const ANSWER_SHAPE = '{"id", "findings": [{"kind", "certainty", "span", "why", "try"}]}';

const help = ({ say }: WordsCommandOptions) => say('help', { json: 'json', jsonLines: JSON_LINES, line: LINE_SHAPE, answer: ANSWER_SHAPE, kinds: messageKinds.join(', '), localeFormats: LOCALE_FORMATS });

/** The review with what was asked for all texts. */
function reviewWith({ deep, jargon, lang }: WordsCommandOptions): Review {
  const look = deep ? deepReview : reviewWords;
  return (text, about) => look(text, { ...about, speak: lang, ...(jargon.length > 0 && { jargon }) });
}

const asksForJsonLines = (file: string, { jsonl }: WordsCommandOptions) => jsonl || /\.(?:jsonl|ndjson)$/i.test(file);

async function jsonLines(file: string, io: CommandIo, review: Review, options: WordsCommandOptions, told: Told): Promise<void> {
  const { say } = options;
  try {
    await reviewJsonLines(file, file === '-' ? io.stdin : createReadStream(file), review, options, told);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined || code.startsWith('ERR_')) throw error;
    told.problem(code === 'ENOENT' ? say('noFile', { file }) : code === 'EISDIR' ? say('isFolder', { file, ending: 'jsonl' }) : say('cannotRead', { file, why: code }));
  }
}

/**
 * `kind-audit words`: reviews texts, locale files or JSON Lines, and gives the exit code: 0 nothing found at the
 * certainty asked for, 1 found, 2 something could not be read (one line each on `stderr`; the rest was looked at).
 * `args` are those after the word `words`.
 */
export async function runWords(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readWordsOptions(args);
  const { files, say, problems, format } = options;
  const told = tellTo(io, options);
  if (options.help) {
    await told.write(`${help(options)}\n`);
    return 0;
  }
  for (const problem of problems) told.problem(problem);
  if (files.length === 0) told.problem(say('nothingAsked', {}));
  const review = reviewWith(options);
  let people = false;
  for (const file of files) {
    if (asksForJsonLines(file, options)) await jsonLines(file, io, review, options, told);
    else {
      people ||= format === 'text';
      await reviewFile(file, io.stdin, review, options, told);
    }
  }
  const { texts, sure, maybe } = told;
  if (people && texts > 0) await told.write(`${say('read', { count: texts })} ${sure + maybe === 0 ? say('foundNone', {}) : say('found', { sure, maybe })}\n`);
  return told.end();
}
