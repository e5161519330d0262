import { fill, type Filling, type Sentence } from '@kind-by-design/plain-language/words';
import type { AuditRun, FoundNode } from '../findings/findings';
import { allRules } from '../rules/all-rules';
import type { Impact, KindRule, Reference } from '../rules/rule';
import { axeHarms as axeEnglish } from './axe-harms.words';
import { axeHarms as axeWelsh } from './axe-harms.words.cy';
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

const impactNames: readonly Impact[] = ['critical', 'serious', 'moderate', 'minor'];
export const isImpact = (name: string): name is Impact => impactNames.some((known) => known === name);

/** The rule of ours behind a finding; nothing for axe's own. */
export const ruleNamed = (id: string): KindRule | undefined => allRules.find((rule) => rule.id === id);

const runLocale = (run: AuditRun): ReportLocale => run.locale ?? 'en';

/** Words of the run or of axe, marked where the report is in another language. */
const marked = (text: string, is: string, { locale }: Voice): Said => (is === locale ? { text } : { text, lang: is });

/** What axe's rule does to a person, in our words; for a rule that we have none for, of any that keeps some people out. */
function axeHarm({ id, axeId }: FoundInRun, { locale, words }: Voice): Said {
  const harms: Readonly<Record<string, string>> = locale === 'cy' ? axeWelsh : axeEnglish;
  const name = axeId ?? id;
  return { text: (name !== 'review' && Object.hasOwn(harms, name) ? harms[name] : undefined) ?? words.barrierWhy };
}

/** A finding in the words of the rule, in the report's language; axe's own help stays English, and is marked so. */
export function tell(found: FoundInRun, voice: Voice): Told {
  const rule = found.axeId === undefined ? ruleNamed(found.id) : undefined;
  const criteria = criteriaOf(found.tags);
  if (rule === undefined) {
    const help = marked(found.help, 'en', voice);
    const own: readonly Reference[] = found.helpUrl === '' ? [] : [{ name: `axe-core: ${found.axeId ?? found.id}`, url: found.helpUrl }];
    return { help, harm: axeHarm(found, voice), mend: help, ask: help, references: [...criteria, ...own] };
  }
  const words = rule.words[voice.locale];
  const references = [...rule.references, ...criteria.filter(({ url }) => !rule.references.some((known) => known.url === url))];
  return { help: { text: words.help }, harm: { text: words.harm }, mend: { text: words.mend }, ask: { text: words.ask.replaceAll(/\{\w+\}/g, '…') }, references, example: rule.example };
}

/** Literal text as a pattern. */
const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What the check filled into the holes of its sentence; nothing where the words are not of this sentence. */
function filledIn(sentence: string, said: string): Readonly<Record<string, string>> | undefined {
  const names = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const pattern = sentence.split(/\{\w+\}/).map(literal).join('([^]*?)');
  const match = new RegExp(`^${pattern}$`, 'u').exec(said);
  return match === null ? undefined : Object.fromEntries(names.map((name, at) => [name, match[at + 1] ?? '']));
}

/** What is so of one element, in the report's language where the rule has the sentence in it. */
export function tellNode(found: FoundInRun, node: FoundNode, run: AuditRun, voice: Voice): Said {
  const said = node.summary;
  const rule = found.axeId === undefined ? ruleNamed(found.id) : undefined;
  // axe speaks no Welsh: what its own rules say is English, whatever the run speaks.
  if (rule === undefined) return marked(said, 'en', voice);
  const spoken = runLocale(run);
  if (spoken === voice.locale || said.length > 4000) return marked(said, spoken, voice);
  for (const name of ['found', 'ask'] as const) {
    const holes = filledIn(rule.words[spoken][name], said);
    if (holes !== undefined) return { text: rule.words[voice.locale][name].replaceAll(/\{(\w+)\}/g, (hole, key: string) => holes[key] ?? hole) };
  }
  return marked(said, spoken, voice);
}
