import type { Journey } from '../definition/definition';
import type { Draft } from '../draft/draft';
import type { AnswerRow, AnswerSection } from '../page/page';
import { planOf } from '../running/plan';
import type { Answers, Moment, Rules } from '../running/running';
import { todayAt } from '../running/today';
import { walker } from '../running/way';
import type { Reader } from './say-answer';
import { sayWalk } from './say-walk';
import { listRow, sectionsOf, type Sayer, type ToSay } from './sections';

export type { Reader } from './say-answer';

/** Who reads what is said. */
export interface SayOptions {
  /** To the person an answer is "You are not sure", to those who work with them "They are not sure". @default 'person' */
  readonly reader?: Reader | undefined;
}

/** Where a list with nothing in it is said: before the first answer that was asked after it. */
function withEmptyLists(sayer: Sayer, answers: readonly ToSay[]): readonly (ToSay | AnswerRow)[] {
  const order = Object.keys(sayer.journey.steps);
  const all: (ToSay | AnswerRow)[] = [...answers];
  for (const step of Object.keys(sayer.lists)) {
    const row = sayer.lists[step]?.length === 0 ? listRow(sayer, step, true) : undefined;
    if (row === undefined) continue;
    const after = all.findIndex(({ page }) => order.indexOf(page.step) > order.indexOf(step));
    all.splice(after === -1 ? all.length : after, 0, row);
  }
  return all;
}

/**
 * Answers that were sent, said in the journey's language, section by section: for staff, receipts, exports. Non-answers
 * as what they are, and a list with nothing in it too. Answers of an older version of the journey are said as they were stored.
 */
export function sayAnswers(journey: Journey, answers: Answers, { reader = 'person' }: SayOptions = {}): readonly AnswerSection[] {
  const sayer: Sayer = { journey, lists: answers.lists, reader };
  return sectionsOf(sayer, withEmptyLists(sayer, answers.answers));
}

/**
 * The same for a draft, for the check page: what the way asks and nobody has answered yet is `not-yet`. Each list has a
 * row of its own, where one more can be added. `rules` are those the journey runs with.
 */
export function sayDraft(journey: Journey, draft: Draft, moment: Moment, { reader = 'person', rules }: SayOptions & { readonly rules?: Rules | undefined } = {}): readonly AnswerSection[] {
  const plan = planOf(journey);
  return sayWalk(plan, draft, walker(plan, rules)(draft, todayAt(moment)), reader);
}
