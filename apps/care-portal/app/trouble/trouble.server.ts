import { explain, type Doing, type ExplainContext, type Explanation, type Work } from '@kind-by-design/plain-language/explanation';
import { data, type RouterContextProvider } from 'react-router';
import type { Refusal, SentForm } from '../../server/http/refusal.ts';
import { inLanguage } from '../page/in-language.server';
import { contactsBesideAsking, pageFactsOf, type PageFacts } from '../page/page-facts.server';
import { portalOf } from '../portal-context';
import { careFormAt } from '../care/care-journey.server';
import { writtenIn } from './written.server';
import { trouble as english } from './trouble.words.ts';
import { trouble as welsh } from './trouble.words.cy.ts';

/** What a page of trouble shows: plain data, so it crosses to the browser as it is. */
export interface PageTrouble {
  readonly explanation: Explanation;
  /** A form that was sent and not taken: offered again, with every word in it. */
  readonly sent?: SentForm;
  /** What of it somebody wrote, to be shown. */
  readonly written?: readonly (readonly [name: string, value: string])[];
  readonly words: { readonly [Key in keyof typeof english]: string };
}

interface Where {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
}

interface Wrong extends Partial<Pick<ExplainContext, 'words' | 'retry' | 'reference' | 'contacts'>> {
  readonly failure: unknown;
  readonly doing?: Doing;
  readonly work?: Work;
  readonly sent?: SentForm;
}

/** An `Explanation` in the page's language, with the page's own ways to reach a person. */
export function explainHere({ kind, language, now }: PageFacts, { failure, doing = 'loading', work = { state: 'none' }, words, retry, reference, contacts = kind.contacts }: Wrong, metOn: 'device' | 'service' = 'service'): Explanation {
  return explain(failure, { doing, work, contacts, locale: language, now, metOn, words, retry, reference });
}

/** What the page of trouble needs. */
export function pageTrouble({ request, context }: Where, { sent, ...wrong }: Wrong): PageTrouble {
  const facts = pageFactsOf(request, context);
  const words = inLanguage(facts.language, english, welsh);
  const beside = wrong.doing === 'sending' || wrong.doing === 'saving' ? { contacts: contactsBesideAsking(facts) } : {};
  return { explanation: explainHere(facts, { ...beside, ...wrong }), words, ...(sent && { sent, written: writtenIn(sent) }) };
}

/** Ends a loader or action with a page that says what happened and what to do. */
export function throwTrouble(where: Where, status: number, wrong: Omit<Wrong, 'failure'> = {}, until?: Date): never {
  const retryAfter = until?.toUTCString();
  const failure = { status, ...(retryAfter !== undefined && { retryAfter }) };
  const headers = retryAfter === undefined ? {} : { 'Retry-After': retryAfter };
  throw data(pageTrouble(where, { failure, ...wrong }), { status, headers });
}

/** Throws where asking is closed for planned work. */
export function stopWhereClosed(where: Where, wrong: Pick<Wrong, 'doing' | 'work'> = {}): void {
  const { portal } = portalOf(where.context);
  const until = portal.closedUntil();
  if (!until) return;
  const facts = pageFactsOf(where.request, where.context);
  const { closedTitle, closedDetail } = inLanguage(facts.language, english, welsh);
  throwTrouble(where, 503, { contacts: contactsBesideAsking(facts), ...wrong, words: { 'closed-for-now.title.loading': closedTitle, 'could-not.sending': closedTitle, 'closed-for-now.detail': closedDetail } }, until);
}

/** What became of what was written, for each way of refusing a form: what is not known is never claimed. */
export function troubleOfRefusal(where: Where, refusal: Refusal): PageTrouble {
  const sending = refusal.sent !== undefined || refusal.status === 413;
  const { sent, reference } = refusal;
  const form = sent && careFormAt(sent.action);
  const work: Work = refusal.status === 500 ? { state: 'unknown' } : form && !form.asks ? everythingIsStored : { state: 'not-saved' };
  return pageTrouble(where, {
    failure: refusal,
    reference,
    ...(sending && { doing: form && !form.sends ? ('saving' as const) : ('sending' as const), work }),
    ...(sent ? { sent } : { retry: refusal.status === 413 || refusal.status === 403 ? false : undefined }),
  });
}

// By the stable name of the failure, as the browser knows it when the connection is gone.
const failures = {
  offline: [{ offline: true }, 'not-saved'],
  'no-connection': [{ status: 0 }, 'unknown'],
  'no-answer': [{ name: 'TimeoutError' }, 'unknown'],
  unreadable: [{ name: 'SyntaxError' }, 'unknown'],
  'our-fault': [500, 'unknown'],
  'too-busy': [429, 'not-saved'],
  'closed-for-now': [503, 'not-saved'],
  'too-big': [413, 'not-saved'],
  'no-permission': [403, 'not-saved'],
} as const satisfies { readonly [code: string]: readonly [unknown, Work['state']] };

/** How sending can go wrong in the browser. */
export type SendingFailure = keyof typeof failures;

/** Made before anything goes wrong, since afterwards there may be no way to fetch the words. */
export type SendingTroubles = { readonly [Code in SendingFailure]: Explanation };

interface TroublesOf {
  /** What the page's form does. @default 'sending' */
  readonly doing?: 'sending' | 'saving';
  /** Whether nothing is written on the page that is not stored already. @default false */
  readonly stored?: boolean;
}

const everythingIsStored: Work = { state: 'saved', where: 'service' };

/** Every way in which sending can go wrong in the browser, explained beforehand as plain data. */
export function sendingTroubles(facts: PageFacts, { doing = 'sending', stored = false }: TroublesOf = {}): SendingTroubles {
  const contacts = contactsBesideAsking(facts);
  const explained = Object.entries(failures).map(([code, [failure, state]]) => [code, explainHere(facts, { failure, doing, work: stored && state === 'not-saved' ? everythingIsStored : { state }, contacts }, 'device')]);
  return Object.fromEntries(explained) as SendingTroubles;
}
