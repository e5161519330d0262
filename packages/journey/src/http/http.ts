import type { Journey } from '../definition/definition';
import type { Draft, Voice } from '../draft/draft';
import type { JourneyPage } from '../page/page';
import type { Answers, PageRef, Rules } from '../running/running';
import type { DraftStore } from '../stores/stores';

/** Tells one person at one browser from another. */
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

/** How a journey is served. Everything is web-standard: it runs in React Router, Next.js, Hono, Deno, a worker. */
export interface JourneyService {
  /** In the language of the request, where there are several: `translated` gives them. */
  readonly journey: Journey | ((request: Request) => Journey);
  /** The path under which the pages are: `/care` has `/care/<step>` and `/care/<step>/<item>`. */
  readonly base: string;
  readonly store: DraftStore;
  readonly visits: Visits;
  /** Stores the request once under `answers.key`, however often it is called, and gives the path of the receipt. The draft is removed after it. */
  readonly send: (sending: Sending) => Promise<{ readonly go: string }>;
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
}

/** STUB. What a page shows, or the way to the page that comes first: an address that is not on the way leads to where the person is. */
export declare function openJourney(request: Request, service: JourneyService): Promise<{ readonly page: JourneyPage; readonly headers: Headers } | Response>;

/** STUB. Answers a request of a journey: a GET with `render`, a POST by storing first, checking second, and a 303 to the next page. */
export declare function handleJourney(request: Request, service: JourneyService): Promise<Response>;
