import type { Problems } from '@kind-by-design/plain-language/problems';
import type { Journey } from '../definition/definition';
import type { Escape } from '../definition/questions';
import type { Draft, TypedParts, Voice } from '../draft/draft';

/** One page of a journey: a step, and in `each` and `list` which answer or entry it is about. */
export interface PageRef {
  readonly step: string;
  /** The chosen option in `each`; the entry's name in a list. A list's own page, "add another", has none. */
  readonly item?: string | undefined;
}

/** When and where it is: days are the service's. */
export interface Moment {
  readonly now: Date;
  /** IANA time zone of the service. @default 'Europe/London' */
  readonly timeZone?: string | undefined;
}

/** The way through a journey as the answers so far make it. */
export interface Way {
  /** From the first page to the first one that is open, or to the last before the ending. */
  readonly pages: readonly PageRef[];
  /** The first page that is not done or has something to put right; none where everything is ready. */
  readonly open: PageRef | undefined;
  /** Where the way ends, where it is known already: a name in `endings`. */
  readonly ending: string | undefined;
}

/** How much is left: pages with questions, at least and at most, counted along every way that is still open. */
export interface Left {
  readonly atLeast: number;
  readonly atMost: number;
}

/** One field as a form sent it. */
export interface SubmittedField {
  readonly typed: TypedParts;
  readonly answer?: Escape | undefined;
  /** Which of two answers from two windows counts: what is typed here (`mine`), or the one stored (`other`). */
  readonly keep?: 'mine' | 'other' | undefined;
}

/** What a form sent, read for one page by `readPage` of `form-data`. */
export interface Submitted {
  readonly fields: { readonly [field: string]: SubmittedField };
  /** The draft's version the page was made from. */
  readonly version: number;
}

/** One answer as it is sent, shown and exported. */
export interface Answered {
  readonly field: string;
  readonly question: string;
  readonly page: PageRef;
  readonly state: 'given' | Escape | 'blank';
  /** As typed; empty for a non-answer, whose words stay in the draft. */
  readonly typed: TypedParts;
  readonly by?: Voice;
}

/** What is sent: the answers of the way, in the order of its pages; non-answers as what they are. */
export interface Answers {
  readonly journey: string;
  readonly journeyVersion: number;
  /** The draft's: sending twice under one key stores once. */
  readonly key: string;
  readonly answers: readonly Answered[];
  /** The entries of each list on the way, in order. */
  readonly lists: { readonly [step: string]: readonly string[] };
}

/** What comes after a page. */
export type Onward = { readonly page: PageRef } | { readonly ending: string };

/** A rule of the service's own beside those of a question (Standard Schema, https://standardschema.dev). Has to answer at once. */
export interface StandardSchema {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => { readonly value: unknown } | { readonly issues: readonly { readonly message: string }[] } | Promise<unknown>;
  };
}

/** What code can say about answers and data cannot. */
export interface Rules {
  /** Whether there is a number in it that can be rung. @default seven to fifteen figures */
  readonly canBeRung?: ((typed: string) => boolean) | undefined;
  /** By question. An issue shows the general sentence of the question's kind. To the prover such a question is opaque. */
  readonly schemas?: { readonly [question: string]: StandardSchema } | undefined;
}

/** A journey that is being walked. Every function is pure: a draft goes in, another comes out. */
export interface Running {
  /** Stores what was typed on a page, before anything is checked. Where another window wrote the same field meanwhile, both are kept. */
  save(draft: Draft, page: PageRef, submitted: Submitted, moment: Moment, by?: Voice): Draft;
  /** Notes that the person asks to go on: what is empty becomes `blank` where it may, tries are counted, the page is done where nothing stands in the way. */
  goOn(draft: Draft, page: PageRef, moment: Moment): { readonly draft: Draft; readonly problems: Problems | undefined };
  /** What comes after this page. `changing`, for a page opened from the check page: the first page that needs something, or the check page again. */
  next(draft: Draft, page: PageRef, moment: Moment, changing?: boolean): Onward;
  /** The page before this one on the way; nothing before the first. */
  back(draft: Draft, page: PageRef, moment: Moment): PageRef | undefined;
  way(draft: Draft, moment: Moment): Way;
  /** From this page on, it included. */
  left(draft: Draft, page: PageRef, moment: Moment): Left;
  /** What is to be put right on a page, in the journey's language: once the person has asked to go on from it, not before. */
  problems(draft: Draft, page: PageRef, moment: Moment): Problems | undefined;
  /** Fields with something in them that no page of the way asks: kept, not sent, back when the change is undone. */
  setAside(draft: Draft, moment: Moment): readonly string[];
  addEntry(draft: Draft, step: string, moment: Moment): { readonly draft: Draft; readonly page: PageRef };
  /** Takes an entry out of its list; its words are kept aside. */
  removeEntry(draft: Draft, page: PageRef, moment: Moment): Draft;
  /** Ready where the way has no open page and leads to an ending that sends. */
  answers(draft: Draft, moment: Moment): Answers;
}

/** STUB. The functions of running, for one journey. */
export declare function running(journey: Journey, rules?: Rules): Running;

/** The name of a page in stores, addresses and `done`: `step`, or `step.item`. */
export function pageName({ step, item }: PageRef): string {
  return item === undefined ? step : `${step}.${item}`;
}

/** The name of a field on a page: `question`, or `question.item` in `each` and `list`. */
export function fieldName(question: string, item?: string): string {
  return item === undefined ? question : `${question}.${item}`;
}
