import type { Draft, ListItems } from '../draft/draft';
import { own, pageName } from './names';
import type { Plan, PlannedStep } from './plan';
import type { Moment, PageRef } from './running';

const NONE: ListItems = { items: [], removed: [] };

/** The most entries a list takes: its own number, or ours. */
export const mostEntries = ({ max = 20 }: { readonly max?: number | undefined }): number => max;

const storedList = (lists: Draft['lists'], step: string): ListItems => own(lists, step) ?? NONE;

/** A name that no entry of the list has or had: words that were taken out never come up in a new entry. */
function freshName({ items, removed }: ListItems): string {
  const numbers = [...items, ...removed].map(Number).filter((number) => Number.isSafeInteger(number) && number > 0);
  return String(numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1);
}

/** The entries of a list. Where there has to be one, an empty one is there from the beginning. */
export function itemsOf(lists: Draft['lists'], { name, list }: PlannedStep): readonly string[] {
  if (list === undefined) return [];
  const stored = storedList(lists, name);
  return stored.items.length === 0 && list.first === undefined ? [freshName(stored)] : stored.items;
}

const changed = (draft: Draft, { now }: Moment, change: Partial<Draft>): Draft => ({ ...draft, ...change, version: draft.version + 1, savedAt: now.toISOString() });

/** One more entry; the list's own page where there are as many as may be. "Is there somebody else?" is asked anew. */
export function addEntry(plan: Plan, draft: Draft, stepName: string, moment: Moment): { readonly draft: Draft; readonly page: PageRef } {
  const step = plan.stepNamed.get(stepName);
  const ownPage = { step: stepName };
  if (step?.list === undefined) return { draft, page: ownPage };
  const items = itemsOf(draft.lists, step);
  if (items.length >= mostEntries(step.list)) return { draft, page: ownPage };
  const { removed } = storedList(draft.lists, stepName);
  const item = freshName({ items, removed });
  const lists = { ...draft.lists, [stepName]: { items: [...items, item], removed } };
  return { draft: changed(draft, moment, { lists, done: draft.done.filter((page) => page !== stepName) }), page: { step: stepName, item } };
}

/** Takes an entry out of its list; its words are kept aside. */
export function removeEntry(plan: Plan, draft: Draft, page: PageRef, moment: Moment): Draft {
  const step = plan.stepNamed.get(page.step);
  if (step === undefined || page.item === undefined) return draft;
  const items = itemsOf(draft.lists, step);
  if (!items.includes(page.item)) return draft;
  const { removed } = storedList(draft.lists, step.name);
  const lists = { ...draft.lists, [step.name]: { items: items.filter((item) => item !== page.item), removed: [...removed, page.item] } };
  return changed(draft, moment, { lists, done: draft.done.filter((done) => done !== pageName(page)) });
}
