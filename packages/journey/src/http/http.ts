import type { Explanation, Work } from '@kind-by-design/plain-language/explanation';
import type { Journey } from '../definition/definition';
import type { Draft, Voice } from '../draft/draft';
import { journeyPage, type JourneyPage } from '../page/page';
import type { Answers, PageRef, Rules } from '../running/running';
import type { DraftStore } from '../stores/stores';
import { exchangeOf, isAsked, isEntryBeside, placeOf, redirect } from './exchange';
import { readStored, startOf } from './kept-draft';
import { refusal } from './own-site';
import { provedInDevelopment } from './proved';
import { takeForm } from './take-form';

export { visitCookie, type VisitCookieOptions } from './visit-cookie';

/** Tells one person at one browser from another. `visitCookie` is one. */
export interface Visits {
  /** The visit of a request; makes none. */
  current(request: Request): Promise<string | undefined>;
  /** The visit of a request, or a new one with the headers (its cookie) that have to go out with the reply. */
  begin(request: Request): Promise<{ readonly visit: string; readonly headers?: Headers }>;
}

/** What a service is told when the person asks to send. */
export interface Sending {
  readonly request: Request;
  readonly visit: string;
  readonly ending: string;
  readonly answers: Answers;
  readonly draft: Draft;
  readonly now: Date;
}

/** What was going on when the store or the service behind it gave way. */
export interface Trouble {
  readonly request: Request;
  readonly doing: 'saving' | 'sending';
  /** `saved` where only the sending is left, `not-saved` where it is nowhere but on the page, `unknown` where the store did not say. */
  readonly work: Work;
  readonly now: Date;
}

/** How a journey is served. Everything is web-standard: it runs in React Router, Next.js, Hono, Deno, a worker. */
export interface JourneyService {
  /** In the language of the request, where there are several: `translated` gives them. Made once, not for each request. */
  readonly journey: Journey | ((request: Request) => Journey);
  /** The path under which the pages are: `/care` has `/care/<step>` and `/care/<step>/<item>`. */
  readonly base: string;
  readonly store: DraftStore;
  readonly visits: Visits;
  /** Stores the request once under `answers.key`, however often it is called, and gives the path of the receipt. The draft is removed after it. */
  readonly send: (sending: Sending) => Promise<{ readonly go: string }>;
  /**
   * The path of the receipt of a request that was sent under this key before, if there is one. Asked when a form comes
   * and its draft is no longer there: a second press of "Send" then leads to the receipt, not to an empty first page.
   */
  readonly sentBefore?: (key: string, request: Request) => Promise<{ readonly go: string } | undefined>;
  readonly rules?: Rules;
  /** Whose voice the answers are, as the draft tells it. @default 'self' */
  readonly voice?: (draft: Draft) => Voice;
  readonly timeZone?: string;
  readonly now?: () => Date;
  /** Where "Save and come back later" leads once everything is stored. @default the same page */
  readonly saved?: string;
  /** Where "back" leads from the first page. @default `base` */
  readonly before?: string;
  /** The page as HTML, for `handleJourney` to answer a GET with. */
  readonly render?: (page: JourneyPage, request: Request) => Response | Promise<Response>;
  /** Called after everything typed is stored and before anything else: an answer of its own ends there (a language was chosen, say). */
  readonly stored?: (request: Request, form: FormData, page: PageRef) => Response | undefined | Promise<Response | undefined>;
  /**
   * What went wrong, in words, when the store or `send` gave way: the same page then comes back with everything typed and
   * these words as its `trouble`. Without it the failure is thrown on to your server, and what was typed is only in the browser.
   */
  readonly explain?: (failure: unknown, trouble: Trouble) => Explanation | Promise<Explanation>;
}

/** A page to be shown, with the headers and the status that go out with it. */
export interface OpenedPage {
  readonly page: JourneyPage;
  readonly headers: Headers;
  /** 503 where the page comes back because something gave way. */
  readonly status: 200 | 503;
}

/**
 * What a page shows, or the way to the page that comes first: an address that is not on the way leads to where the
 * person is. Begins no visit and stores nothing.
 */
export async function openJourney(request: Request, service: JourneyService): Promise<OpenedPage | Response> {
  const exchange = exchangeOf(request, service);
  await provedInDevelopment(exchange.journey, service.rules);
  const { journey, walk, moment, changing } = exchange;
  const visit = await service.visits.current(request);
  const draft = (visit === undefined ? undefined : (await readStored({ store: service.store, visit, journey: journey.id }))?.draft) ?? startOf(journey, moment.now);
  const place = placeOf(exchange);
  const way = walk.way(draft, moment);
  const shown = place !== undefined && (isAsked(exchange, place, way) || isEntryBeside(exchange, place, way, draft)) ? place : undefined;
  const where = way.open ?? way.pages.at(-1) ?? { step: Object.keys(journey.steps)[0] ?? '' };
  if (shown === undefined) return redirect(exchange.path(where));
  const page = journeyPage(journey, draft, shown, moment, { changing, rules: service.rules });
  return { page, headers: new Headers({ 'Cache-Control': 'no-store' }), status: 200 };
}

/**
 * Takes the form of a page: stores it first, checks it second. Gives the way on, a 303; or, where the store or `send`
 * gave way and `explain` has words for it, the same page with everything that was typed. For hosts with an action of
 * their own (React Router, Next.js); `handleJourney` does it all.
 */
export async function answerJourney(request: Request, service: JourneyService): Promise<OpenedPage | Response> {
  const exchange = exchangeOf(request, service);
  await provedInDevelopment(exchange.journey, service.rules);
  return refusal(request, exchange) ?? takeForm(exchange);
}

/**
 * Answers a request of a journey: a GET with `render`, a POST by storing first, checking second, and a 303 to the next
 * page. Its URL is the one the browser sees: behind a proxy, set scheme and host before. Nothing a person wrote is ever
 * in an address or a header, and no cache keeps a page.
 */
export async function handleJourney(request: Request, service: JourneyService): Promise<Response> {
  if (!['GET', 'HEAD', 'POST'].includes(request.method)) return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD, POST', 'Cache-Control': 'no-store' } });
  const { render } = service;
  if (render === undefined) throw new Error('handleJourney has no page to show: give it `render`, which makes a Response of a JourneyPage. Where your framework renders, use openJourney in its loader and answerJourney in its action.');
  const opened = await (request.method === 'POST' ? answerJourney(request, service) : openJourney(request, service));
  const response = opened instanceof Response ? opened : await rendered(opened, request, render);
  return request.method === 'HEAD' ? new Response(null, response) : response;
}

async function rendered({ page, headers, status }: OpenedPage, request: Request, render: NonNullable<JourneyService['render']>): Promise<Response> {
  const response = await render(page, request);
  const all = new Headers(response.headers);
  for (const [name, value] of headers) {
    if (name === 'set-cookie') all.append(name, value);
    else all.set(name, value);
  }
  return new Response(response.body, { status: status === 200 ? response.status : status, headers: all });
}
