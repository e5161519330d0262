/// <reference types="node" />
import { parseArgs } from 'node:util';
import { fill, type Filling, type Sentence } from '@kind-by-design/plain-language/words';
import type { DeepFinding } from '../deep/deep';
import type { Certainty, MessageKind, ReviewOptions } from '../words/words';
import { wordsCommand } from './words-command.words';
import { wordsCommand as wordsCommandCy } from './words-command.words.cy';

type Lang = 'en' | 'cy';
type English = typeof wordsCommand;

/** A sentence of this command in the language asked for. */
export type SayWords = <Name extends keyof English>(name: Name, filling: Filling<English[Name]>) => string;

const sayIn = (lang: Lang): SayWords => (name, filling) => fill((lang === 'cy' ? wordsCommandCy : wordsCommand)[name] as Sentence, filling as never, lang);

/** Finds what is unkind in one text. */
export type Review = (text: string, about: Pick<ReviewOptions, 'kind' | 'locale'>) => readonly DeepFinding[];

export interface WordsCommandOptions {
  readonly files: readonly string[];
  readonly jsonl: boolean;
  readonly deep: boolean;
  readonly help: boolean;
  readonly format: 'text' | 'json';
  readonly failOn: Certainty | 'none';
  readonly lang: Lang;
  readonly jargon: readonly string[];
  /** The language of the texts, where it was given: it goes before what a file says. */
  readonly locale?: string;
  readonly say: SayWords;
  /** What could not be understood, one line each: the rest holds. */
  readonly problems: readonly string[];
}

/** In the order in which `labels` and docs tell them. */
export const messageKinds: readonly MessageKind[] = ['field-error', 'page-problem', 'timeout', 'empty', 'confirmation', 'other'];

const known = {
  jsonl: { type: 'boolean' }, deep: { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
  jargon: { type: 'string' }, locale: { type: 'string' }, lang: { type: 'string' }, format: { type: 'string' }, 'fail-on': { type: 'string' },
} as const;

interface Given {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly files: readonly string[];
  readonly unknown: readonly string[];
  readonly withoutValue: readonly string[];
}

/** Not strict: it would stop at the first option it does not know, and leave the texts alone. */
function given(args: readonly string[]): Given {
  const values = new Map<string, string[]>();
  const files: string[] = [];
  const unknown: string[] = [];
  const withoutValue: string[] = [];
  for (const token of parseArgs({ args: [...args], options: known, allowPositionals: true, strict: false, tokens: true }).tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const type = Object.hasOwn(known, name) ? known[name as keyof typeof known].type : undefined;
    if (type === undefined) unknown.push(rawName);
    else if (type === 'boolean') values.set(name, ['']);
    else if (value === undefined || value === '' || (!token.inlineValue && /^--?\w/.test(value))) withoutValue.push(rawName);
    else values.set(name, [...(values.get(name) ?? []), value]);
  }
  return { values, files, unknown, withoutValue };
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-')).length === 1;
  } catch {
    return false;
  }
}

/** Reads the options of `kind-audit words`. Never throws: what it could not read is told in `problems`. */
export function readWordsOptions(args: readonly string[]): WordsCommandOptions {
  const { values, files, unknown, withoutValue } = given(args);
  const last = (name: keyof typeof known) => values.get(name)?.at(-1);
  // Read first, so that what is wrong with the rest can be said in it.
  const lang = last('lang') === 'cy' ? 'cy' : 'en';
  const say = sayIn(lang);
  const problems = [...unknown.map((option) => say('noOption', { option })), ...withoutValue.map((option) => say('noValue', { option }))];
  function choice<const Choice extends string>(name: keyof typeof known, choices: readonly Choice[], otherwise: Choice): Choice {
    const written = last(name);
    const found = choices.find((one) => one === written);
    if (written !== undefined && found === undefined) problems.push(say('badChoice', { option: `--${name}`, choices: choices.join(', '), given: written }));
    return found ?? otherwise;
  }
  choice('lang', ['en', 'cy'], 'en');
  const locale = last('locale');
  if (locale !== undefined && !isLanguage(locale)) problems.push(say('badLocale', { given: locale }));
  return {
    files,
    jsonl: values.has('jsonl'),
    deep: values.has('deep'),
    help: values.has('help'),
    format: choice('format', ['text', 'json'], 'text'),
    failOn: choice('fail-on', ['sure', 'maybe', 'none'], 'sure'),
    lang,
    jargon: (values.get('jargon') ?? []).flatMap((list) => list.split(',')).map((word) => word.trim()).filter((word) => word !== ''),
    ...(locale !== undefined && isLanguage(locale) && { locale: locale.replaceAll('_', '-') }),
    say,
    problems,
  };
}
