import type { Draft } from '../draft/draft';
import { pageName } from '../running/names';
import { destinationOf, type Plan, type PlannedStep } from '../running/plan';
import type { PageRef } from '../running/running';
import { pagesOf, type Walk } from '../running/way';

/**
 * Whether going on from a page sends, whatever is answered on it: every route leads to an ending that sends, and no
 * page of the way is open before.
 */
export function sendsFrom(plan: Plan, draft: Draft, walk: Walk, step: PlannedStep, ref: PageRef): boolean {
  const name = pageName(ref);
  if (walk.open !== undefined && walk.open.name !== name) return false;
  const pages = pagesOf(step, draft.lists, walk.seen);
  if (pages.at(-1) !== undefined && pageName(pages.at(-1) ?? ref) !== name) return false;
  const detour = plan.anotherWay !== undefined && !walk.detoured && step !== plan.anotherWay && step.questions.some(({ escapes }) => escapes.includes('another-way'));
  if (detour) return false;
  const targets = typeof step.next === 'string' ? [step.next] : step.next.map((route) => ('when' in route ? route.go : route.otherwise));
  return targets.every((target) => {
    const to = destinationOf(plan, target, step, step === plan.anotherWay);
    return to !== 'carry-on' && 'ending' in to && to.ending !== undefined && plan.journey.endings[to.ending]?.ends === 'sent';
  });
}
