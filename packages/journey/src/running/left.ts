import { holds, type AnyCondition } from '../definition/conditions';
import type { Draft } from '../draft/draft';
import { itemsOf } from './lists';
import { destinationOf, stepAfter, type Destination, type Plan, type PlannedStep } from './plan';
import type { Left, PageRef } from './running';
import type { Walk, WalkedPage } from './way';

const NOTHING: Left = { atLeast: 0, atMost: 0 };
const plus = (one: Left, other: Left): Left => ({ atLeast: one.atLeast + other.atLeast, atMost: one.atMost + other.atMost });
const either = (one: Left | undefined, other: Left): Left => (one === undefined ? other : { atLeast: Math.min(one.atLeast, other.atLeast), atMost: Math.max(one.atMost, other.atMost) });

/** Whether a page asks questions: a list's own page does not. */
const asks = (step: PlannedStep, ref: PageRef): boolean => step.questions.length > 0 && (step.list === undefined || ref.item !== undefined);
const countPages = (step: PlannedStep, refs: readonly PageRef[]): Left => {
  const count = refs.filter((ref) => asks(step, ref)).length;
  return { atLeast: count, atMost: count };
};

/** Whether a condition holds, where that is settled already. */
function settled(condition: AnyCondition, walk: Walk, isKnown: (name: string) => boolean): boolean | undefined {
  if ('all' in condition) {
    const parts = condition.all.map((each) => settled(each, walk, isKnown));
    return parts.includes(false) ? false : (parts.includes(undefined) ? undefined : true);
  }
  if ('any' in condition) {
    const parts = condition.any.map((each) => settled(each, walk, isKnown));
    return parts.includes(true) ? true : (parts.includes(undefined) ? undefined : false);
  }
  if ('not' in condition) {
    const part = settled(condition.not, walk, isKnown);
    return part === undefined ? undefined : !part;
  }
  return isKnown('count' in condition ? condition.count : condition.question) ? holds(condition, walk.seen) : undefined;
}

/** Counts pages from where the way stopped to its ends, along every way that is still open. */
function counter(plan: Plan, draft: Draft, walk: Walk, main: PlannedStep, open: PlannedStep) {
  // What lies behind the person is settled: asked there, or never. So is the detour: it counts once it is taken.
  const isKnown = (name: string): boolean => {
    const home = plan.home.get(name) ?? plan.stepNamed.get(name) ?? open;
    return home !== open && (home === plan.anotherWay || home.index <= main.index);
  };
  const totals = new Map<number, Left>();

  const pagesIn = (step: PlannedStep): Left => {
    if (step.questions.length === 0) return NOTHING;
    if (step.each !== undefined) {
      const chosen = walk.seen.answer(step.each.question).values ?? [];
      const count = step.each.options.filter((option) => chosen.includes(option)).length;
      return isKnown(step.each.question) ? { atLeast: count, atMost: count } : { atLeast: 0, atMost: step.each.options.length };
    }
    if (step.list === undefined) return { atLeast: 1, atMost: 1 };
    const count = itemsOf(draft.lists, step).length;
    return { atLeast: count, atMost: Math.max(1, count) };
  };

  const from = (to: Destination): Left => (to !== 'carry-on' && 'step' in to ? (totals.get(to.step.index) ?? NOTHING) : NOTHING);

  const onward = (step: PlannedStep, read: (target: string) => Left, fallback: () => Left): Left => {
    if (typeof step.next === 'string') return read(step.next);
    let total: Left | undefined;
    for (const route of step.next) {
      if (!('when' in route)) return either(total, read(route.otherwise));
      const is = settled(route.when, walk, isKnown);
      if (is !== false) total = either(total, read(route.go));
      if (is === true) return total ?? NOTHING;
    }
    return either(total, fallback());
  };

  const after = (step: PlannedStep): Left => onward(step, (target) => from(destinationOf(plan, target, step, false)), () => from(stepAfter(plan, step.index)));
  const afterDetour = (detour: PlannedStep, carryOn: () => Left): Left => onward(detour, (target) => {
    const to = destinationOf(plan, target, detour, true);
    return to === 'carry-on' || ('step' in to && to.step.index <= main.index) ? carryOn() : from(to);
  }, carryOn);

  const fill = (first: number) => {
    for (let index = plan.steps.length - 1; index > first; index -= 1) {
      const step = plan.steps[index];
      if (step !== undefined) totals.set(index, plus(pagesIn(step), after(step)));
    }
  };
  return { fill, after, afterDetour };
}

/** What comes behind the open page. */
function behind(plan: Plan, draft: Draft, walk: Walk, open: WalkedPage): Left {
  const { stopped } = walk;
  if (stopped === undefined) return NOTHING;
  const main = stopped.from ?? open.step;
  const count = counter(plan, draft, walk, main, open.step);
  count.fill(Math.min(main.index, open.step.index));
  const here = countPages(open.step, stopped.after);
  if (stopped.from === undefined) return plus(here, count.after(open.step));
  return plus(here, count.afterDetour(open.step, () => plus(countPages(main, stopped.afterFrom), count.after(main))));
}

const totals = new WeakMap<Walk, Left>();

/**
 * Pages with questions from a place of the way on. What comes before the open page is known; behind it every way that
 * the answers leave open counts. The detour of another-way counts once it is taken.
 */
export function leftFrom(plan: Plan, draft: Draft, walk: Walk, place: number): Left {
  const known = walk.pages.slice(place).filter(({ step, ref }) => asks(step, ref)).length;
  const { open } = walk;
  if (open === undefined) return { atLeast: known, atMost: known };
  const rest = totals.get(walk) ?? behind(plan, draft, walk, open);
  totals.set(walk, rest);
  return plus({ atLeast: known, atMost: known }, rest);
}
