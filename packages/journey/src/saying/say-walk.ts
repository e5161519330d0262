import type { Draft } from '../draft/draft';
import type { AnswerRow, AnswerSection } from '../page/page';
import { itemsOf } from '../running/lists';
import type { Plan } from '../running/plan';
import type { Walk, WalkedPage } from '../running/way';
import type { Reader } from './say-answer';
import { listRow, sectionsOf, type Sayer, type ToSay } from './sections';

function toSay({ ref, fields }: WalkedPage): readonly ToSay[] {
  return fields.map(({ field, name, state, entry }) => ({ field, question: name, page: ref, state: state ?? 'not-yet', typed: entry?.typed ?? {} }));
}

/** Everything the way asks, said back, in the order of its pages. */
export function sayWalk(plan: Plan, draft: Draft, { pages }: Walk, reader: Reader): readonly AnswerSection[] {
  const lists = Object.fromEntries(plan.steps.filter(({ list }) => list !== undefined).map((step) => [step.name, itemsOf(draft.lists, step)]));
  const sayer: Sayer = { journey: plan.journey, lists, reader };
  return sectionsOf(sayer, pages.flatMap((page): readonly (ToSay | AnswerRow)[] => {
    const own = page.step.list !== undefined && page.ref.item === undefined ? listRow(sayer, page.step.name, page.ready) : undefined;
    return own === undefined ? toSay(page) : [own];
  }));
}
