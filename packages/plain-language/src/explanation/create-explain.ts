import { fill, type Translation } from '../words/words';
import type { Doing, ExplainContext, Explanation, Work, WorkSaid } from './explanation';
import type { explanationEnglish } from './explanation.words';
import { readFailure, type FailureFacts } from './read-failure';
import { sayAfter, sayAt } from './say-when';
import { waysOn } from './ways-on';

/** Every sentence of an explanation in one language: the keys and holes of the English, other words. */
export type ExplanationWords = Omit<Translation<typeof explanationEnglish, 'en'>, 'review'>;

/** Turns whatever went wrong into an `Explanation`. Never throws. */
export type Explain = (failure: unknown, context: ExplainContext) => Explanation;

type Languages = { readonly [locale: string]: ExplanationWords };

interface Telling {
  readonly words: ExplanationWords;
  readonly lang: string;
  readonly facts: FailureFacts;
  readonly doing: Doing;
  readonly work: Work;
  readonly context: ExplainContext;
  readonly now: number;
  readonly timeZone: string;
}

const DOINGS: readonly Doing[] = ['loading', 'saving', 'sending', 'signing-in', 'searching', 'uploading'];
const STATES: readonly Work['state'][] = ['none', 'saved', 'sent', 'not-saved', 'unknown'];

/** Where the answer was lost, what was sent may have arrived all the same. */
const MAY_HAVE_ARRIVED: ReadonlySet<string> = new Set(['our-fault', 'slow-answer', 'no-connection', 'no-answer', 'unreadable', 'crashed']);

/** The first of these sentences that there is. Their names are put together, so what the types know of them is lost. */
function firstOf(words: ExplanationWords, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const sentence: unknown = Object.hasOwn(words, key) ? Reflect.get(words, key) : undefined;
    if (typeof sentence === 'string') return sentence;
  }
  return undefined;
}

const handsOver = (doing: Doing) => doing === 'saving' || doing === 'sending' || doing === 'uploading';

function sayTitle({ words, facts: { code }, doing, work: { state } }: Telling): string {
  if (state === 'sent') {
    const sent = [`${code}.title.sent.${doing}`, ...(handsOver(doing) ? [`${code}.title.sent`] : []), `sent-but.${doing}`];
    return firstOf(words, ...sent) ?? words['sent-but.loading'];
  }
  const own = firstOf(words, `${code}.title.${doing}`, `${code}.title`);
  const unsure = state === 'unknown' || (MAY_HAVE_ARRIVED.has(code) && state !== 'not-saved');
  return own ?? firstOf(words, ...(unsure ? [`not-known.${doing}`] : []), `could-not.${doing}`) ?? words['could-not.loading'];
}

function sayDetail({ words, lang, facts: { code }, doing, work: { state } }: Telling, when: string | undefined): string | undefined {
  const sent = state === 'sent' && handsOver(doing);
  // What arrived needs no reason why it did not: only what kept the answer from coming back is still worth telling.
  const arrived = state === 'sent' && doing === 'sending' && code !== 'offline' && !MAY_HAVE_ARRIVED.has(code);
  const detail = firstOf(words, ...(sent ? [`${code}.detail.sent`] : []), ...(arrived ? ['sent-but.detail'] : []), `${code}.detail.${doing}`, `${code}.detail`);
  const passes = code === 'too-busy' || code === 'closed-for-now';
  if (!passes || arrived) return detail;
  const again = when === undefined ? words['again.soon'] : fill(words['again.when'], { when }, lang);
  return [detail, again].filter(Boolean).join(' ');
}

function sayWork({ words, lang, doing, work: { state, where, at }, now, timeZone }: Telling): WorkSaid {
  const facts: Work = { state, ...(where !== undefined && { where }), ...(at !== undefined && { at }) };
  if (state === 'none') return { ...facts, said: '' };
  const moment = at === undefined ? undefined : sayAt(Date.parse(at), { words, lang, now, timeZone });
  if (state === 'sent') return { ...facts, said: moment === undefined ? words['work.sent'] : fill(words['work.sent.at'], { when: moment }, lang) };
  const key = `work.${state}`;
  const said = firstOf(words, `${key}.${where}.${doing}`, `${key}.${where}`, `${key}.${doing}`, key) ?? words['work.unknown'];
  if (state !== 'saved' || moment === undefined || (doing === 'saving' && where !== 'device')) return { ...facts, said };
  return { ...facts, said: `${said} ${fill(words['work.saved.at'], { when: moment }, lang)}` };
}

function tell(telling: Telling): Explanation {
  const { words, lang, facts, doing, work, context, now, timeZone } = telling;
  const when = facts.retryAt === undefined ? undefined : sayAfter(facts.retryAt, { words, lang, now, timeZone });
  const detail = sayDetail(telling, when);
  return {
    code: facts.code,
    lang,
    title: sayTitle(telling),
    ...(detail !== undefined && { detail }),
    work: sayWork(telling),
    next: waysOn({ facts, doing, state: work.state, context, words, lang, when, now }),
    contact: context.contacts,
    ...(context.reference !== undefined && { reference: context.reference }),
  };
}

/** The words for a locale: its own, else those of its base language, else English, else whatever comes first. */
function pickLanguage(languages: Languages, locale: string): { lang: string; words: ExplanationWords } {
  const wanted = typeof locale === 'string' ? locale.toLowerCase() : 'en';
  const tags = Object.keys(languages);
  const lang = tags.find((tag) => tag.toLowerCase() === wanted) ?? tags.find((tag) => tag.toLowerCase() === wanted.split('-')[0]) ?? (languages.en ? 'en' : tags[0]) ?? 'en';
  const words = languages[lang];
  if (words === undefined) throw new Error('createExplain was given no language, so a person in trouble would read nothing. Write createExplain({ en: explanationEnglish }).');
  return { lang, words };
}

/** A page has a window; a service worker has none, but knows whether it is online, which no server says of itself. */
function onADevice(): boolean {
  return typeof window !== 'undefined' || (typeof navigator !== 'undefined' && 'onLine' in navigator);
}

/** A context that came from plain JavaScript may hold anything; what is not known is never claimed. */
function readContext(context: ExplainContext): Pick<Telling, 'doing' | 'work' | 'now' | 'timeZone'> {
  const doing = DOINGS.find((known) => known === context.doing) ?? 'loading';
  const state = STATES.find((known) => known === context.work?.state) ?? 'unknown';
  const now = context.now instanceof Date ? context.now.getTime() : Number.NaN;
  return { doing, work: { ...context.work, state }, now, timeZone: context.timeZone ?? 'Europe/London' };
}

/**
 * An `explain` that carries only the languages you give it, by locale: `createExplain({ cy: explanationWelsh })`.
 * A page in another language is answered in English where that is among them, else in the first; `lang` says which.
 */
export function createExplain(languages: Languages): Explain {
  pickLanguage(languages, 'en');
  return (failure, context) => {
    const { lang, words } = pickLanguage(languages, context.locale);
    const { doing, work, now, timeZone } = readContext(context);
    const metOn = context.metOn ?? (onADevice() ? 'device' : 'service');
    const read = readFailure(failure, { now, offline: context.offline, metOn });
    const facts = context.field === undefined ? read : { ...read, field: context.field };
    const telling: Telling = { words, lang, facts, doing, work, context, now, timeZone };
    try {
      return tell({ ...telling, words: { ...words, ...context.words } });
    } catch {
      // A service's own sentence with a hole nobody fills must not be the second thing that goes wrong: ours, then.
      return tell(telling);
    }
  };
}
