/// <reference types="node" />
import { deepKnows, type DeepFinding } from '../deep/deep';
import type { CommandIo, ExitCode } from './command-io';
import type { WordsCommandOptions } from './words-command-options';

/** What was told so far, and where to. */
export interface Told {
  readonly problems: number;
  readonly texts: number;
  readonly sure: number;
  readonly maybe: number;
  /** One line about something that could not be read. */
  problem: (sentence: string) => void;
  count: (findings: readonly DeepFinding[], file: string, locale: string | undefined) => void;
  /** Waits while whoever reads is slower. `false` when nobody reads any more. */
  write: (text: string) => Promise<boolean>;
  /** Says which texts are in a language that is not known, and gives the exit code. */
  end: () => ExitCode;
}

const reads = (stream: NodeJS.WritableStream) => stream.writable && !('destroyed' in stream && stream.destroyed === true);

/** Resolves when more can be written, or when nobody reads any more. */
const drained = (stream: NodeJS.WritableStream) =>
  new Promise<void>((resolve) => {
    const done = () => {
      stream.off('drain', done).off('close', done).off('error', done);
      resolve();
    };
    stream.on('drain', done).on('close', done).on('error', done);
  });

export function tellTo(io: CommandIo, { failOn, say }: WordsCommandOptions): Told {
  let [problems, texts, sure, maybe] = [0, 0, 0, 0];
  const otherLanguages = new Map<string, { readonly file: string; readonly language: string; count: number }>();
  return {
    get problems() { return problems; },
    get texts() { return texts; },
    get sure() { return sure; },
    get maybe() { return maybe; },
    problem: (sentence) => {
      problems += 1;
      io.stderr.write(`${sentence}.\n`);
    },
    count: (findings, file, locale) => {
      texts += 1;
      for (const { certainty } of findings) {
        if (certainty === 'sure') sure += 1;
        else maybe += 1;
      }
      if (locale === undefined || deepKnows(locale)) return;
      const other = otherLanguages.get(`${file}\n${locale}`) ?? { file, language: locale, count: 0 };
      other.count += 1;
      otherLanguages.set(`${file}\n${locale}`, other);
    },
    write: async (text) => {
      if (text !== '' && reads(io.stdout) && !io.stdout.write(text)) await drained(io.stdout);
      return reads(io.stdout);
    },
    end: () => {
      for (const { file, language, count } of otherLanguages.values()) io.stderr.write(`${say('otherLanguage', { file, language, count })}.\n`);
      if (problems > 0) return 2;
      return (failOn !== 'none' && sure > 0) || (failOn === 'maybe' && maybe > 0) ? 1 : 0;
    },
  };
}
