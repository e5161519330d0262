import { tellable } from '../answers/answers';
import type { Draft, TypedParts } from '../draft/draft';
import { itemsOf } from './lists';
import { fieldName } from './names';
import { destinationOf, type Plan, type PlannedStep } from './plan';
import type { Answers } from './running';
import { isEmpty } from './saving';
import type { Walk } from './way';

const SET_ASIDE: TypedParts = {};

/** The answers of the way. */
export function answersOf(plan: Plan, draft: Draft, walk: Walk): Answers {
  const answers = walk.pages.flatMap(({ fields, ref: page }) => fields.flatMap(({ field, name, question, state, entry }) => {
    if (state === undefined) return [];
    const by = entry?.by;
    return [{ field, question: name, page, state, typed: state === 'given' && entry !== undefined ? tellable(question, entry.typed) : SET_ASIDE, ...(by !== undefined && { by }) }];
  }));
  const lists = new Map<string, readonly string[]>();
  for (const { step } of walk.pages) if (step.list !== undefined) lists.set(step.name, itemsOf(draft.lists, step));
  return { journey: plan.journey.id, journeyVersion: plan.journey.version, key: draft.key, answers, lists: Object.fromEntries(lists) };
}

/** Steps that may still come behind the open page, whatever is answered there. */
function stillToCome(plan: Plan, walk: Walk): ReadonlySet<PlannedStep> {
  const found = new Set<PlannedStep>();
  const { open, stopped } = walk;
  if (open === undefined) return found;
  const from = stopped?.from ?? open.step;
  const waiting = new Set([open.step, from]);
  if (!walk.detoured && plan.anotherWay !== undefined) waiting.add(plan.anotherWay);
  for (const step of waiting) {
    const targets = typeof step.next === 'string' ? [step.next] : step.next.map((route) => ('when' in route ? route.go : route.otherwise));
    for (const target of targets) {
      const to = destinationOf(plan, target, step, step === plan.anotherWay);
      if (to !== 'carry-on' && 'step' in to && to.step.index > from.index) {
        found.add(to.step);
        waiting.add(to.step);
      }
    }
  }
  if (!walk.detoured && plan.anotherWay !== undefined) found.add(plan.anotherWay);
  return found;
}

/** Fields with something in them that no page asks, nor can ask as the answers are now. */
export function setAsideIn(plan: Plan, draft: Draft, walk: Walk): readonly string[] {
  const asked = new Set(walk.pages.flatMap(({ fields }) => fields.map(({ field }) => field)));
  for (const step of stillToCome(plan, walk)) for (const field of fieldsThatMayCome(step, draft, walk)) asked.add(field);
  const rest = walk.stopped;
  for (const ref of [...(rest?.after ?? []), ...(rest?.afterFrom ?? [])]) {
    for (const { name } of plan.stepNamed.get(ref.step)?.questions ?? []) asked.add(fieldName(name, ref.item));
  }
  return Object.entries(draft.entries).flatMap(([field, { typed }]) => (asked.has(field) || isEmpty(typed) ? [] : [field]));
}

function fieldsThatMayCome(step: PlannedStep, draft: Draft, walk: Walk): readonly string[] {
  const items = itemsThatMayCome(step, draft, walk);
  return step.questions.flatMap(({ name }) => items.map((item) => fieldName(name, item)));
}

function itemsThatMayCome(step: PlannedStep, draft: Draft, walk: Walk): readonly (string | undefined)[] {
  if (step.list !== undefined) return itemsOf(draft.lists, step);
  if (step.each === undefined) return [undefined];
  const { values } = walk.seen.answer(step.each.question);
  return values === undefined ? step.each.options : step.each.options.filter((option) => values.includes(option));
}
