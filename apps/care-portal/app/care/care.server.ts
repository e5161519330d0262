import { type JourneyService, answerJourney, openJourney } from '@kind-by-design/journey/http';
import { fill } from '@kind-by-design/plain-language/words';
import { data, type RouterContextProvider } from 'react-router';
import { readLanguage } from '../../server/language/language.ts';
import { respondWithin } from '../../server/care/assessments.ts';
import { textOf } from '../../server/requests/typed.ts';
import { workingDaysAfter } from '../../server/requests/ring-by.ts';
import { canBeRung } from '../asking/telephone.server';
import { inLanguage } from '../page/in-language.server';
import { pageFactsOf } from '../page/page-facts.server';
import { sayOnDay } from '../page/say-day';
import { portalOf } from '../portal-context';
import { sendingTroubles, stopWhereClosed } from '../trouble/trouble.server';
import { foundOn, justAsked } from './addresses.server';
import { care as english } from './care.words.ts';
import { care as welsh } from './care.words.cy.ts';
import { careJourney, titleOfStep, voiceOf } from './care-journey.server';
import { sharing as sharingEnglish } from './sharing.words.ts';
import { sharing as sharingWelsh } from './sharing.words.cy.ts';

interface Where {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
}

interface WhereAt extends Where {
  /** The address of the page, as React Router gives it: that of a data request has an ending of its own. */
  readonly url: URL;
}

/** The request as it came, under the page's own address. */
const atItsPage = ({ url, request }: WhereAt): Request => new Request(url, request);

export const careBase = '/care';

/** The journey as this portal serves it. */
export function careService(where: Where): JourneyService {
  const { portal } = portalOf(where.context);
  const { language } = pageFactsOf(where.request, where.context);
  const { assessments, store } = portal.care;
  return {
    journey: careJourney(language),
    base: careBase,
    store,
    visits: {
      current: async (request) => (await portal.visits.current(request))?.id,
      begin: async (request) => {
        const { visit, headers } = await portal.visits.begin(request);
        return { visit: visit.id, headers };
      },
    },
    send: async ({ visit, answers, draft }) => {
      await assessments.send(visit, { answers, draft, language });
      return { go: `${careBase}/receipt` };
    },
    sentBefore: async (key, request) => {
      const visit = await portal.visits.current(request);
      const before = visit && (await assessments.receiptFor(visit.id, key));
      return before && { go: `${careBase}/receipt` };
    },
    rules: { canBeRung },
    voice: voiceOf,
    timeZone: portal.workingDays.timeZone,
    now: portal.now,
    saved: `${careBase}/save`,
    stored: (request, form) => afterStoring(where, request, form),
  };
}

/** Pages of the portal that lead to a person, as `TalkToAPerson` tells them. */
const ownPages = new Map([['contact', '/contact'], ['callback', '/ask']]);

/** What was typed is stored: now the language is switched, or it is said that asking is closed. */
function afterStoring(where: Where, request: Request, form: FormData): Response | undefined {
  const language = readLanguage(textOf(form, 'language'));
  if (language) {
    const { pathname, search } = new URL(request.url);
    return new Response(null, { status: 303, headers: { Location: `${pathname}${search === '?change' ? search : ''}`, 'Set-Cookie': portalOf(where.context).portal.languages.choose(language) } });
  }
  if (textOf(form, 'go') === 'find') return new Response(null, { status: 303, headers: { Location: justAsked(request.url) } });
  const page = ownPages.get(textOf(form, 'go'));
  if (page !== undefined) return new Response(null, { status: 303, headers: { Location: page } });
  if (!form.has('go')) stopWhereClosed(where, { doing: 'sending', work: { state: 'saved', where: 'service' } });
  return undefined;
}

/** The page an address means, or the way to where the person is. Begins no visit. */
export async function openCare(where: WhereAt) {
  stopWhereClosed(where);
  const opened = await openJourney(atItsPage(where), careService(where));
  if (opened instanceof Response) throw opened;
  const facts = pageFactsOf(where.request, where.context);
  const words = inLanguage(facts.language, english, welsh);
  const { page, headers } = opened;
  const { workingDays } = portalOf(where.context).portal;
  const day = workingDaysAfter(facts.now, workingDays, respondWithin).at(-1);
  return data({
    title: titleOfStep(facts.language, page.ref.step),
    // An ending that leads elsewhere has no form: its language is switched by links.
    ...(page.kind === 'ending' && { form: null }),
    page,
    problems: page.kind === 'questions' ? page.problems : undefined,
    hidden: { [`form-${page.key.slice(0, 8)}`]: '' },
    words: { danger: words.danger, yourAddress: words.yourAddress, theirAddress: words.theirAddress },
    addresses: page.kind === 'questions' ? await foundOn(page, where) : undefined,
    sharing: page.ref.step === 'sharing' ? inLanguage(facts.language, sharingEnglish, sharingWelsh) : undefined,
    promise: page.sends ? [fill(words.promise, { team: facts.kind.contacts.team, day: day ? sayOnDay(day, facts.language) : '' }, facts.language), words.promiseSafe, words.readWhen] : [],
    doing: page.sends ? 'sending' as const : 'saving' as const,
    troubles: sendingTroubles(facts, { doing: page.sends ? 'sending' : 'saving', stored: page.kind !== 'questions' }),
  }, { headers });
}

/** Stores what was typed first, looks at it second, and leads to the next page. */
export async function takeCare(where: WhereAt): Promise<Response> {
  const answered = await answerJourney(atItsPage(where), careService(where));
  if (!(answered instanceof Response)) throw new Error('takeCare: a page instead of the way on');
  // A document load rather than the router's own: what the server answers is then the same with scripts and without.
  const headers = new Headers(answered.headers);
  if (answered.status === 303) headers.set('X-Remix-Reload-Document', 'true');
  return new Response(answered.body, { status: answered.status, headers });
}
