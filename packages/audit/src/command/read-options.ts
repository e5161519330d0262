/// <reference types="node" />
import { parseArgs } from 'node:util';
import type { Impact } from '../rules/rule';
import type { Viewport } from '../run/run';
import { nearest } from './nearest';
import type { CommandLocale, Say } from './say';

export const formats = ['text', 'json', 'html', 'junit'] as const;
export const levels = ['minor', 'moderate', 'serious', 'critical', 'none'] as const;

export type Format = (typeof formats)[number];
export type FailOn = Impact | 'none';

/** What was asked of the command. What could not be understood is in `problems`, one line each, and the rest holds. */
export interface CommandOptions {
  readonly asked: readonly string[];
  readonly format: Format;
  readonly failOn: FailOn;
  readonly viewports?: readonly Viewport[];
  readonly without: readonly string[];
  readonly pictures: number;
  readonly jobs: number;
  readonly timeout: number;
  readonly network: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly out?: string;
  readonly list?: string;
  readonly states?: string;
  readonly baseline?: string;
  readonly chromium?: string;
  /** What was given for the options of one part of the command, by their names. */
  readonly more: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly string[];
}

/** Options that one part of the command has beside those of all. */
export type MoreOptions = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

const known = {
  format: { type: 'string' }, out: { type: 'string' }, list: { type: 'string' }, viewport: { type: 'string', multiple: true }, states: { type: 'string' },
  'fail-on': { type: 'string' }, baseline: { type: 'string' }, without: { type: 'string', multiple: true }, pictures: { type: 'string' }, jobs: { type: 'string' },
  timeout: { type: 'string' }, network: { type: 'boolean' }, chromium: { type: 'string' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' },
} as const;

type Name = keyof typeof known;
type Given = ReadonlyMap<string, readonly string[]>;

/** The language is read before anything else, so that what is wrong with the rest can be said in it. */
export function languageIn(args: readonly string[]): CommandLocale {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length);
  return given === 'cy' ? 'cy' : 'en';
}

function tokens(args: readonly string[], more: MoreOptions, say: Say, problems: string[]): { readonly given: Given; readonly asked: readonly string[] } {
  const given = new Map<string, string[]>();
  const asked: string[] = [];
  const options: Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>> = { ...known, ...more };
  const isBare = (arg: string, at: number) => options[arg.slice(2)]?.type === 'string' && arg.startsWith('--') && (args[at + 1] === undefined || /^--?\w/.test(args[at + 1] ?? ''));
  problems.push(...args.filter(isBare).map((option) => say('noValue', { option })));
  // What stands after a misspelt option is its value, and no page.
  let misspeltAt = -2;
  // Not strict: it would stop at the first thing it does not know, and leave the pages alone.
  for (const token of parseArgs({ args: args.filter((arg, at) => !isBare(arg, at)), options, allowPositionals: true, strict: false, tokens: true }).tokens) {
    if (token.kind === 'positional' && token.index !== misspeltAt + 1) asked.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value } = token;
    const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
    if (type === undefined) {
      const near = nearest(name, Object.keys(options));
      problems.push(near === undefined ? say('noOption', { option }) : say('noOptionBut', { option, near: `--${near}` }));
      if (near !== undefined && value === undefined && options[near]?.type === 'string') misspeltAt = token.index;
    }
    else if (type === 'boolean') given.set(name, ['']);
    else if (value === undefined || value === '') problems.push(say('noValue', { option }));
    else given.set(name, [...(given.get(name) ?? []), value]);
  }
  return { given, asked };
}

function viewportsOf(written: readonly string[], say: Say, problems: string[]): readonly Viewport[] | undefined {
  const viewports = written.flatMap((list) => list.split(',')).flatMap((one): readonly Viewport[] => {
    const [, width, height] = /^\s*(\d{2,5})\s*[x×]\s*(\d{2,5})\s*$/i.exec(one) ?? [];
    if (width === undefined || height === undefined) problems.push(say('badViewport', { given: one }));
    return width === undefined || height === undefined ? [] : [{ width: Number(width), height: Number(height) }];
  });
  return viewports.length === 0 ? undefined : viewports;
}

/** Reads the options of the command, and those of one part of it. Never throws: what it could not read is told in `problems`. */
export function readOptions(args: readonly string[], say: Say, more: MoreOptions = {}): CommandOptions {
  const problems: string[] = [];
  const { given, asked } = tokens(args, more, say, problems);
  const last = (name: Name) => given.get(name)?.at(-1);
  function choice<const Choice extends string>(name: Name, choices: readonly Choice[], otherwise: Choice): Choice {
    const written = last(name);
    const found = choices.find((one) => one === written);
    if (written !== undefined && found === undefined) problems.push(say('badChoice', { option: `--${name}`, choices: choices.join(', '), given: written }));
    return found ?? otherwise;
  }
  function number(name: Name, least: number, otherwise: number): number {
    const written = last(name);
    if (written === undefined) return otherwise;
    if (/^\d{1,6}$/.test(written) && Number(written) >= least) return Number(written);
    problems.push(say('badNumber', { option: `--${name}`, least, given: written }));
    return otherwise;
  }
  choice('lang', ['en', 'cy'], 'en');
  const format = choice('format', formats, 'text');
  const viewports = viewportsOf(given.get('viewport') ?? [], say, problems);
  const files = Object.fromEntries((['out', 'list', 'states', 'baseline', 'chromium'] as const).flatMap((name) => (last(name) === undefined ? [] : [[name, last(name)]])));
  return {
    asked,
    format,
    failOn: choice('fail-on', levels, 'minor'),
    ...(viewports && { viewports }),
    without: (given.get('without') ?? []).flatMap((ids) => ids.split(',')).map((id) => id.trim()).filter((id) => id !== ''),
    pictures: number('pictures', 0, format === 'html' ? 20 : 0),
    jobs: number('jobs', 1, 2),
    timeout: number('timeout', 1, 30),
    network: given.has('network'),
    help: given.has('help'),
    version: given.has('version'),
    ...files,
    more: new Map(Object.keys(more).flatMap((name) => (given.has(name) ? [[name, given.get(name) ?? []] as const] : []))),
    problems,
  };
}
