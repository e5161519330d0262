import type { IsoDate } from '@kind-by-design/plain-language/contacts';
import { holds, type AnswerSeen, type Seen } from '../definition/conditions';
import type { Draft, TypedParts } from '../draft/draft';
import { fieldsOf, seenOf, type Field } from './fields';
import { itemsOf } from './lists';
import { pageName } from './names';
import { destinationOf, stepAfter, type Destination, type Plan, type PlannedStep } from './plan';
import type { PageRef, Rules } from './running';

/** A page as it was walked. */
export interface WalkedPage {
  readonly ref: PageRef;
  readonly name: string;
  readonly step: PlannedStep;
  readonly fields: readonly Field[];
  /** Done, and nothing to put right. */
  readonly ready: boolean;
}

/** The way as it was walked, with what the rest of running needs of it. */
export interface Walk {
  readonly pages: readonly WalkedPage[];
  /** By page name, its place in `pages`. */
  readonly places: ReadonlyMap<string, number>;
  readonly open: WalkedPage | undefined;
  readonly ending: string | undefined;
  /** What conditions see at the end of it. */
  readonly seen: Seen;
  /** What was given, by question. */
  readonly given: (question: string) => TypedParts | undefined;
  /** Whether the way was left for `anotherWay`, or led there. */
  readonly detoured: boolean;
  /** Where it stopped: pages of the step that are still to come, and the step to carry on from, where that is another. */
  readonly stopped: { readonly after: readonly PageRef[]; readonly from: PlannedStep | undefined; readonly afterFrom: readonly PageRef[] } | undefined;
}

const NOT_ASKED: AnswerSeen = { state: 'not-asked' };

/** The pages of a step, in order, as the answers so far make them. */
export function pagesOf(step: PlannedStep, lists: Draft['lists'], seen: Seen): readonly PageRef[] {
  if (step.each !== undefined) {
    const chosen = seen.answer(step.each.question).values ?? [];
    return step.each.options.filter((option) => chosen.includes(option)).map((item) => ({ step: step.name, item }));
  }
  if (step.list !== undefined) return [...itemsOf(lists, step).map((item) => ({ step: step.name, item })), { step: step.name }];
  return [{ step: step.name }];
}

/** Which way a step leads. */
function leadsTo(plan: Plan, step: PlannedStep, seen: Seen, detour: boolean): Destination {
  const { next } = step;
  if (typeof next === 'string') return destinationOf(plan, next, step, detour);
  for (const route of next) {
    if (!('when' in route)) return destinationOf(plan, route.otherwise, step, detour);
    if (holds(route.when, seen)) return destinationOf(plan, route.go, step, detour);
  }
  return detour ? 'carry-on' : stepAfter(plan, step.index);
}

/** Where a detour leads: never behind the step it left. */
function leadsFromDetour(plan: Plan, detour: PlannedStep, from: PlannedStep, seen: Seen): Destination {
  const to = leadsTo(plan, detour, seen, true);
  return to !== 'carry-on' && 'step' in to && to.step.index <= from.index ? 'carry-on' : to;
}

class Walker {
  readonly pages: WalkedPage[] = [];
  readonly places = new Map<string, number>();
  readonly #answered = new Map<string, AnswerSeen>();
  readonly #typed = new Map<string, TypedParts>();
  readonly #counts = new Map<string, number>();
  readonly #done: ReadonlySet<string>;
  readonly #plan: Plan;
  readonly #draft: Draft;
  readonly #today: IsoDate;
  readonly #rules: Rules | undefined;
  detoured = false;
  ending: string | undefined;
  stopped: Walk['stopped'];

  constructor(plan: Plan, draft: Draft, today: IsoDate, rules: Rules | undefined) {
    this.#plan = plan;
    this.#draft = draft;
    this.#today = today;
    this.#rules = rules;
    this.#done = new Set(draft.done);
  }

  readonly seen: Seen = { answer: (question) => this.#answered.get(question) ?? NOT_ASKED, count: (list) => this.#counts.get(list) ?? 0 };
  readonly given = (question: string) => this.#typed.get(question);

  /** Goes along one page, and says whether the way goes on behind it. */
  #visit(step: PlannedStep, ref: PageRef): WalkedPage {
    const name = pageName(ref);
    const ownPage = step.list !== undefined && ref.item === undefined;
    const fields = ownPage ? [] : fieldsOf(step, ref.item, { entries: this.#draft.entries, today: this.#today, rules: this.#rules, earlier: this.given });
    if (ownPage) this.#counts.set(step.name, itemsOf(this.#draft.lists, step).length);
    if (step.each === undefined && step.list === undefined) this.#note(fields);
    const decided = this.#done.has(name) && fields.every(({ state, entry }) => state !== undefined && entry?.other === undefined);
    const page = { ref, name, step, fields, ready: decided && !fields.some((field) => this.#clashes(field)) };
    this.places.set(name, this.pages.length);
    this.pages.push(page);
    return page;
  }

  /** What conditions may see from here on: only what is asked once. */
  #note(fields: readonly Field[]): void {
    for (const field of fields) {
      const seen = seenOf(field);
      if (seen !== undefined) this.#answered.set(field.name, seen);
      if (field.state === 'given' && field.entry !== undefined) this.#typed.set(field.name, field.entry.typed);
    }
  }

  /** Whether a check that can be judged here, and not before, does not hold. */
  #clashes({ name }: Field): boolean {
    return (this.#plan.checks.get(name) ?? []).some(({ about, holds: rule }) => about.every((each) => this.seen.answer(each).state === 'given') && !holds(rule, this.seen));
  }

  /** Goes along the pages of a step, and says where it leads; nothing where the way stops. */
  #along(step: PlannedStep): Destination | undefined {
    const pages = pagesOf(step, this.#draft.lists, this.seen);
    for (const [place, ref] of pages.entries()) {
      const page = this.#visit(step, ref);
      const after = pages.slice(place + 1);
      if (!page.ready) return this.#stop(after, undefined, []);
      if (page.fields.some(({ state }) => state === 'another-way')) {
        const aside = this.#leave(step, after);
        if (aside !== 'carry-on') return aside;
      }
    }
    return leadsTo(this.#plan, step, this.seen, false);
  }

  /** The detour that another-way brings at once, the first time. */
  #leave(from: PlannedStep, afterFrom: readonly PageRef[]): Destination | undefined {
    const { anotherWay } = this.#plan;
    if (anotherWay === undefined || this.detoured) return 'carry-on';
    this.detoured = true;
    const pages = pagesOf(anotherWay, this.#draft.lists, this.seen);
    for (const [place, ref] of pages.entries()) {
      if (!this.#visit(anotherWay, ref).ready) return this.#stop(pages.slice(place + 1), from, afterFrom);
    }
    return leadsFromDetour(this.#plan, anotherWay, from, this.seen);
  }

  #stop(after: readonly PageRef[], from: PlannedStep | undefined, afterFrom: readonly PageRef[]): undefined {
    this.stopped = { after, from, afterFrom };
    return undefined;
  }

  walk(): void {
    let to: Destination | undefined = stepAfter(this.#plan, -1);
    while (to !== undefined && to !== 'carry-on' && 'step' in to) {
      const again: boolean = to.step === this.#plan.anotherWay && this.detoured;
      if (to.step === this.#plan.anotherWay) this.detoured = true;
      to = again ? stepAfter(this.#plan, to.step.index) : this.#along(to.step);
    }
    if (to !== undefined && to !== 'carry-on' && 'ending' in to) this.ending = to.ending;
  }
}

function walkAnew(plan: Plan, draft: Draft, today: IsoDate, rules: Rules | undefined): Walk {
  const way = new Walker(plan, draft, today, rules);
  way.walk();
  const { pages, places, ending, seen, given, detoured, stopped } = way;
  return { pages, places, ending, seen, given, detoured, stopped, open: stopped === undefined ? undefined : pages.at(-1) };
}

type Walks = (draft: Draft, today: IsoDate) => Walk;

const NO_RULES: Rules = {};
const kept = new WeakMap<Plan, WeakMap<Rules, Walks>>();

/** Walks each draft once a day, whoever asks. */
export function walker(plan: Plan, rules: Rules | undefined): Walks {
  const byRules = kept.get(plan) ?? new WeakMap<Rules, Walks>();
  kept.set(plan, byRules);
  const before = byRules.get(rules ?? NO_RULES);
  if (before !== undefined) return before;
  const walks = new WeakMap<Draft, { readonly today: IsoDate; readonly walk: Walk }>();
  const walkOnce: Walks = (draft, today) => {
    const walked = walks.get(draft);
    if (walked?.today === today) return walked.walk;
    const walk = walkAnew(plan, draft, today, rules);
    walks.set(draft, { today, walk });
    return walk;
  };
  byRules.set(rules ?? NO_RULES, walkOnce);
  return walkOnce;
}
