import type { Problems } from '@kind-by-design/plain-language/problems';
import type { Journey } from '../definition/definition';
import type { Escape } from '../definition/questions';
import type { Draft, TypedParts, Voice } from '../draft/draft';
import { goneOn, problemsOn } from './going-on';
import { leftFrom } from './left';
import { addEntry, removeEntry } from './lists';
import { pageName } from './names';
import { planOf } from './plan';
import { saved } from './saving';
import { answersOf, setAsideIn } from './sending';
import { todayAt } from './today';
import { walker, type Walk } from './way';

export { fieldName, pageName } from './names';

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
  /** As typed; empty for a non-answer, whose words stay in the draft, as all words about a place do that cannot be named. */
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

/** A rule of the service's own beside those of a question (Standard Schema, https://standardschema.dev). One that answers with a promise throws in development, and counts as no rule in production. */
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
  /**
   * By question: asked about what our own constraints take. The words of an issue are for developers; the person reads a
   * sentence of ours that says how to go on. To the prover such a question is opaque.
   */
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

/** Where a page is on the way; one that is not there counts as the open page, or as the last one. */
function placeOf(walk: Walk, page: PageRef): number {
  return walk.places.get(pageName(page)) ?? walk.pages.length - 1;
}

/** The page that shows the answers, where the way has come to it. */
const checkPage = (walk: Walk) => walk.pages.findIndex(({ step: { step } }) => 'says' in step && step.says === 'answers');

function onward(walk: Walk, page: PageRef, changing: boolean): Onward {
  const place = walk.places.get(pageName(page));
  const { open } = walk;
  const last = walk.pages.at(-1);
  if (place === undefined) return last === undefined ? endOf(walk, page) : { page: last.ref };
  const check = checkPage(walk);
  if (changing && (check === -1 ? open !== undefined : check > place)) return { page: (check === -1 ? open : walk.pages[check])?.ref ?? page };
  if (open?.name === pageName(page)) return { page };
  const next = walk.pages[place + 1];
  return next === undefined ? endOf(walk, page) : { page: next.ref };
}

const endOf = ({ ending }: Walk, page: PageRef): Onward => (ending === undefined ? { page } : { ending });

/** The functions of running, for one journey. Nothing of it throws for what a person did or a store gave back. */
export function running(journey: Journey, rules?: Rules): Running {
  const plan = planOf(journey);
  const walks = walker(plan, rules);
  const walkOf = (draft: Draft, moment: Moment) => walks(draft, todayAt(moment));
  const isEnding = (walk: Walk, { step, item }: PageRef) => item === undefined && step === walk.ending && !plan.stepNamed.has(step);
  return {
    save: (draft, page, submitted, moment, by) => {
      const today = todayAt(moment);
      return saved(plan, rules, { draft, page, submitted, moment, by, today, given: walks(draft, today).given });
    },
    goOn: (draft, page, moment) => goneOn(plan, walks, draft, page, moment, todayAt(moment)),
    next: (draft, page, moment, changing = false) => onward(walkOf(draft, moment), page, changing),
    back: (draft, page, moment) => {
      const walk = walkOf(draft, moment);
      return walk.pages[isEnding(walk, page) ? walk.pages.length - 1 : placeOf(walk, page) - 1]?.ref;
    },
    way: (draft, moment) => {
      const { pages, open, ending } = walkOf(draft, moment);
      return { pages: pages.map(({ ref }) => ref), open: open?.ref, ending };
    },
    left: (draft, page, moment) => {
      const walk = walkOf(draft, moment);
      return isEnding(walk, page) ? { atLeast: 0, atMost: 0 } : leftFrom(plan, draft, walk, placeOf(walk, page));
    },
    problems: (draft, page, moment) => problemsOn(plan, walks, draft, page, todayAt(moment)),
    setAside: (draft, moment) => setAsideIn(plan, draft, walkOf(draft, moment)),
    addEntry: (draft, step, moment) => addEntry(plan, draft, step, moment),
    removeEntry: (draft, page, moment) => removeEntry(plan, draft, page, moment),
    answers: (draft, moment) => answersOf(plan, draft, walkOf(draft, moment)),
  };
}
