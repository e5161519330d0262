import type { Channel, ContactsNow, Instant } from '../contacts/contacts';
import type { ExplanationWords } from './create-explain';

export { createExplain, type Explain, type ExplanationWords } from './create-explain';
export { explain } from './explain';
export { explanationEnglish } from './explanation.words';
export { explanationWelsh } from './explanation.words.cy';

/** Where a link may go. `#` and `javascript:` do not compile: a way on leads somewhere. To reach a field, use `change`. */
export type Href = `/${string}` | `./${string}` | `../${string}` | `?${string}` | `https://${string}` | `http://${string}` | `tel:${string}` | `sms:${string}` | `mailto:${string}`;

/** Go to another page. */
export interface Go { readonly kind: 'go'; readonly href: Href; readonly label: string }
/** Try the same again; `after` is the earliest instant worth trying. Only where the failure can pass. */
export interface Retry { readonly kind: 'retry'; readonly label: string; readonly after?: Instant; readonly href?: Href }
/** Change what was written in one field, named as in the form. */
export interface Change { readonly kind: 'change'; readonly field: string; readonly label: string }
/** Do the same through another channel, such as the telephone. */
export interface AnotherWay { readonly kind: 'another-way'; readonly channel: Channel; readonly label: string; readonly href?: Href }
/** Nothing to do: it goes on by itself, or opens again, at `until`. */
export interface Wait { readonly kind: 'wait'; readonly label: string; readonly until?: Instant }
/** Leave this part out and carry on. */
export interface CarryOnWithout { readonly kind: 'carry-on-without'; readonly label: string; readonly href?: Href }

/** One thing the person can do next. Data without functions, so it crosses from server to client. */
export type WayOn = Go | Retry | Change | AnotherWay | Wait | CarryOnWithout;

type NotRetry = Exclude<WayOn, Retry>;

/** At least one way on, and `retry` never the only one. */
export type WaysOn = readonly [NotRetry, ...WayOn[]] | readonly [Retry, NotRetry, ...WayOn[]];

/** What became of what the person wrote, as far as you know it. Where you do not know, say `unknown`: never a guess. */
export interface Work {
  /**
   * `none`: there was nothing to lose. `saved`: kept, whether or not it was sent. `sent`: it reached the service, for
   * certain. `not-saved`: it is nowhere but on the page. `unknown`: the answer was lost on the way.
   */
  readonly state: 'none' | 'saved' | 'sent' | 'not-saved' | 'unknown';
  /** Where it was saved; leave out if you do not know. */
  readonly where?: 'device' | 'service';
  /** When it was saved or arrived. Said to the person in the service's time zone. */
  readonly at?: Instant;
}

/** `Work` with its sentence; empty only where there was no work to lose. */
export interface WorkSaid extends Work { readonly said: string }

/**
 * What happened, whether what you wrote is safe, what you can do, who can help: an unhappy state as a value that
 * cannot be built without a way on and a person. Components that show trouble take this and nothing weaker.
 */
export interface Explanation {
  /** Stable name of the failure for logs and tests, such as `too-busy`. Never shown. */
  readonly code: string;
  /** BCP 47 tag of the language the sentences are in. */
  readonly lang: string;
  /** What happened, in the person's words. */
  readonly title: string;
  /** One or two sentences more, where they help. */
  readonly detail?: string;
  readonly work: WorkSaid;
  readonly next: WaysOn;
  /** How to reach a person. Never left out. */
  readonly contact: ContactsNow;
  /** Something to quote to a person; never the headline. */
  readonly reference?: string;
}

/** What was going on for the person when it went wrong. */
export type Doing = 'loading' | 'saving' | 'sending' | 'signing-in' | 'searching' | 'uploading';

/** What `explain` needs to know beside the failure, all of it plain data. */
export interface ExplainContext {
  readonly doing: Doing;
  readonly work: Work;
  /** Who the person can turn to, from `contactsAt(contacts, now, locale)`. */
  readonly contacts: ContactsNow;
  /** BCP 47 tag of the page's language. A language without words is answered in English, and `lang` then says `en`. */
  readonly locale: string;
  readonly now: Date;
  /** IANA time zone of the service, in which times are said. @default 'Europe/London' */
  readonly timeZone?: string | undefined;
  /** The service's own sentences, by key, in the page's language; the others stay as they are. */
  readonly words?: Partial<ExplanationWords> | undefined;
  /** Something the person can quote, so that staff find what happened. */
  readonly reference?: string | undefined;
  /** Where "Go to the start page" leads. @default '/' */
  readonly home?: Href | undefined;
  /** Where "Sign in" leads. Left out: the start page is offered instead. */
  readonly signIn?: Href | undefined;
  /** Where "Try again" leads, for pages without scripts. `false` where doing it twice could do harm, such as a payment. */
  readonly retry?: Href | false | undefined;
  /** The field the failure is about, named as in the form, for 413 and 422. Otherwise taken from the problem details. */
  readonly field?: string | undefined;
  /** Given where the person can go on without this part: where that leads, or `true` where they are already there. */
  readonly carryOn?: Href | true | undefined;
  /** True where you know that the device is offline. @default what the browser says */
  readonly offline?: boolean | undefined;
  /**
   * Where the failure was met. On the service, something that cannot be reached is our own trouble, and never the
   * person's connection. @default 'device' in a page or service worker, else 'service'
   */
  readonly metOn?: 'device' | 'service' | undefined;
}
