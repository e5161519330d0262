import { fill, type Filling, type Sentence } from '@kind-by-design/plain-language/words';
import type { AuditRun, FoundNode } from '../findings/findings';
import { allRules } from '../rules/all-rules';
import { axeAliases, type AxeAlias } from '../rules/axe-aliases';
import type { KindRule, Reference } from '../rules/rule';
import { axeHarms as harmsEnglish } from './axe-harms.words';
import { axeHarms as harmsWelsh } from './axe-harms.words.cy';
import { axeMends as mendsEnglish } from './axe-mends.words';
import { axeMends as mendsWelsh } from './axe-mends.words.cy';
import { reportEnglish } from './report.words';
import { reportWelsh } from './report.words.cy';
import type { FoundInRun } from './summary';
import { criteriaOf } from './wcag';

export type ReportLocale = 'en' | 'cy';

type English = typeof reportEnglish;
type SentenceName = keyof English;

/** Says the report's sentences in one language. */
export interface Voice {
  readonly locale: ReportLocale;
  /** A sentence with holes or plural forms. */
  readonly say: <Name extends SentenceName>(name: Name, filling: Filling<English[Name]>) => string;
  /** A sentence as it stands. */
  readonly words: { readonly [Name in SentenceName as English[Name] extends string ? Name : never]: string };
  /** A day as it is read aloud; an instant that cannot be read stays as it was written. */
  readonly day: (instant: string) => string;
  readonly time: (instant: string) => string;
}

const calendars: Readonly<Record<ReportLocale, string>> = { en: 'en-GB', cy: 'cy' };

export function voiceIn(locale: ReportLocale): Voice {
  const words = locale === 'cy' ? reportWelsh : reportEnglish;
  const days = new Intl.DateTimeFormat(calendars[locale], { dateStyle: 'long', timeZone: 'UTC' });
  const times = new Intl.DateTimeFormat(calendars[locale], { dateStyle: 'long', timeStyle: 'medium', timeZone: 'UTC' });
  const told = (format: Intl.DateTimeFormat, instant: string) => (Number.isNaN(Date.parse(instant)) ? instant : format.format(new Date(instant)));
  return {
    locale,
    say: (name, filling) => fill(words[name] as Sentence, filling as never, locale),
    words,
    day: (instant) => told(days, instant),
    time: (instant) => told(times, instant),
  };
}

/** Words, and their language where it is not the report's. */
export interface Said {
  readonly text: string;
  readonly lang?: string;
}

/** What is said of one trouble: to a manager, an auditor and a developer. */
export interface Told {
  /** What should be so. */
  readonly help: Said;
  /** What it does to a person who meets it. */
  readonly harm: Said;
  readonly mend: Said;
  /** For what only a person can answer. */
  readonly ask: Said;
  readonly references: readonly Reference[];
  readonly example?: KindRule['example'];
}

/** The rule of ours behind a finding, also where a rule of axe's stands beside it under the same name; nothing for axe's own. */
export const ruleNamed = (id: string): KindRule | undefined => allRules.find((rule) => rule.id === id);

/** Words of the run or of axe, marked where the report is in another language. */
const marked = (text: string, is: string, { locale }: Voice): Said => (is === locale ? { text } : { text, lang: is });

const axeWords = { en: { harms: harmsEnglish, mends: mendsEnglish }, cy: { harms: harmsWelsh, mends: mendsWelsh } } as const;

/** What we say of a rule of axe's, by its name; of several under one name, of the first that we have words for. */
function axeSentence({ id, axeId }: Pick<FoundInRun, 'id' | 'axeId'>, of: 'harms' | 'mends', locale: ReportLocale): string | undefined {
  const sentences: Readonly<Record<string, string>> = axeWords[locale][of];
  const name = (axeId ?? id).split(', ').find((one) => one !== 'review' && Object.hasOwn(sentences, one));
  return name === undefined ? undefined : sentences[name];
}

/** Names a finding goes by: ours, and axe's behind it. */
const namesOf = ({ id, axeId }: Pick<FoundInRun, 'id' | 'axeId'>) => [id, ...(axeId?.split(', ') ?? [])];

/** Our words for a rule of axe's, and a rule of ours: under one name there can be both. */
function knownAs(found: Pick<FoundInRun, 'id' | 'axeId'>): { readonly alias?: AxeAlias | undefined; readonly rules: readonly KindRule[] } {
  const names = namesOf(found);
  const axes = found.axeId === undefined ? names : names.slice(1);
  return { alias: axes.flatMap((name) => (Object.hasOwn(axeAliases, name) ? (axeAliases[name] ?? []) : []))[0], rules: names.flatMap((name) => ruleNamed(name) ?? []) };
}

/** Whether it is told in words of ours; what axe says of an element is for developers. */
export const isOurs = (found: Pick<FoundInRun, 'id' | 'axeId'>): boolean => knownAs(found).rules.length > 0;

function referencesOf(found: Pick<FoundInRun, 'id' | 'axeId' | 'helpUrl' | 'tags'>, rule: KindRule | undefined): readonly Reference[] {
  const own = rule?.references ?? [];
  const criteria = criteriaOf(found.tags).filter(({ url }) => !own.some((known) => known.url === url));
  const axes = /^https?:\/\/dequeuniversity\.com\//.test(found.helpUrl) ? [{ name: `axe-core: ${found.axeId ?? found.id}`, url: found.helpUrl }] : [];
  return [...own, ...criteria, ...axes];
}

/** A finding in the words of its rule, in the report's language; where axe's own have to do, they are marked as English. */
export function tell(found: Pick<FoundInRun, 'id' | 'axeId' | 'help' | 'helpUrl' | 'tags'>, voice: Voice): Told {
  const { alias, rules: [rule] } = knownAs(found);
  const references = referencesOf(found, rule);
  const words = alias?.words[voice.locale] ?? rule?.words[voice.locale];
  if (words !== undefined) {
    const ask = rule?.words[voice.locale].ask.replaceAll(/\{\w+\}/g, '…') ?? words.help;
    return { help: { text: words.help }, harm: { text: words.harm }, mend: { text: words.mend }, ask: { text: ask }, references, ...(rule && { example: rule.example }) };
  }
  const help = marked(found.help, 'en', voice);
  const mend = axeSentence(found, 'mends', voice.locale);
  return { help, harm: { text: axeSentence(found, 'harms', voice.locale) ?? voice.words.barrierWhy }, mend: mend === undefined ? help : { text: mend }, ask: help, references };
}

/** Longer than this no rule of ours speaks: it is not looked for. */
const MOST_SAID = 4000;

/** Literal text as a pattern. */
const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What the check filled into the holes of its sentence; nothing where the words are not of this sentence. */
function filledIn(sentence: string, said: string): Readonly<Record<string, string>> | undefined {
  const names = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const pattern = sentence.split(/\{\w+\}/).map(literal).join('([^]*?)');
  const match = new RegExp(`^${pattern}$`, 'u').exec(said);
  return match === null ? undefined : Object.fromEntries(names.map((name, at) => [name, match[at + 1] ?? '']));
}

/** What is so of one element, in the report's language where a rule of ours has the sentence in it. */
export function tellNode(found: Pick<FoundInRun, 'id' | 'axeId'>, node: FoundNode, run: AuditRun, voice: Voice): Said {
  const said = node.summary;
  const spoken = run.locale ?? 'en';
  const { rules } = knownAs(found);
  for (const { words } of said.length > MOST_SAID ? [] : rules) {
    for (const name of ['found', 'ask'] as const) {
      const holes = filledIn(words[spoken][name], said);
      if (holes !== undefined) return { text: words[voice.locale][name].replaceAll(/\{(\w+)\}/g, (hole, key: string) => holes[key] ?? hole) };
    }
  }
  // axe speaks no Welsh: what its own rules say is English, whatever the run speaks.
  return marked(said, rules.length === 0 || found.axeId !== undefined ? 'en' : spoken, voice);
}
