import type { IsoDate } from '@kind-by-design/plain-language/contacts';
import { countTries, problemsFrom, type Problems, type Tries } from '@kind-by-design/plain-language/problems';
import { type AnswerFailure, codeOf, emptyFailure, fieldProblemOf } from '../answers/answers';
import { holds } from '../definition/conditions';
import type { Draft, Entry } from '../draft/draft';
import type { Field } from './fields';
import { own, pageName } from './names';
import type { Plan } from './plan';
import type { Moment, PageRef } from './running';
import type { Walk, WalkedPage } from './way';

type Walks = (draft: Draft, today: IsoDate) => Walk;

interface Found {
  readonly field: Field;
  readonly failure: AnswerFailure;
}

function failureOf({ entry, question, escape, read, decision }: Field): AnswerFailure | undefined {
  if (entry?.other !== undefined) return 'two-answers';
  if (decision !== undefined || escape !== undefined) return undefined;
  return read.state === 'problem' ? read.failure : emptyFailure(question);
}

/** The page as it is once every field that can be decided is. */
function decided(draft: Draft, page: WalkedPage, at: string): Draft {
  const entries = new Map<string, Entry>();
  for (const { field, entry, decision } of page.fields) {
    if (entry?.answer === decision && entry !== undefined) continue;
    const { answer: _answer, ...rest } = entry ?? { typed: {}, at, version: draft.version };
    entries.set(field, decision === undefined ? rest : { ...rest, answer: decision });
  }
  const done = draft.done.includes(page.name) ? draft.done : [...draft.done, page.name];
  return entries.size === 0 && done === draft.done ? draft : { ...draft, done, entries: { ...draft.entries, ...Object.fromEntries(entries) } };
}

/** Checks that this page takes part in and that do not hold, each at the last of its questions on the page. */
function clashesOf(plan: Plan, page: WalkedPage, { seen }: Walk): readonly Found[] {
  const checks = new Set(page.fields.flatMap(({ name }) => plan.checks.get(name) ?? []));
  return [...checks].flatMap((check) => {
    if (!check.about.every((each) => seen.answer(each).state === 'given') || holds(check.holds, seen)) return [];
    const field = page.fields.findLast(({ name }) => check.about.includes(name));
    return field === undefined ? [] : [{ field, failure: { check: check.message } }];
  });
}

/** What stands in the way on a page, were the person to go on from it now. */
function found(plan: Plan, walks: Walks, candidate: Draft, name: string, today: IsoDate): readonly Found[] {
  const walk = walks(candidate, today);
  const page = walk.pages[walk.places.get(name) ?? -1];
  if (page === undefined) return [];
  const failures = page.fields.flatMap((field) => {
    const failure = failureOf(field);
    return failure === undefined ? [] : [{ field, failure }];
  });
  return [...failures, ...clashesOf(plan, page, walk)];
}

function said(plan: Plan, all: readonly Found[], tries: Tries, order: readonly string[]): Problems | undefined {
  if (all.length === 0) return undefined;
  return problemsFrom(all.map(({ field: { field, question }, failure }) => {
    const before = own(tries, field);
    const attempt = before?.code === codeOf(failure) ? before.times : 1;
    return { field, problem: fieldProblemOf(question, failure, attempt, plan.journey.lang) };
  }), order);
}

const fieldOrder = (page: WalkedPage) => page.fields.map(({ field }) => field);
const pageOf = (walk: Walk, ref: PageRef): WalkedPage | undefined => walk.pages[walk.places.get(pageName(ref)) ?? -1];

/** Asks to go on from a page. One that is not on the way is left as it is. */
export function goneOn(plan: Plan, walks: Walks, draft: Draft, ref: PageRef, moment: Moment, today: IsoDate): { readonly draft: Draft; readonly problems: Problems | undefined } {
  const page = pageOf(walks(draft, today), ref);
  if (page === undefined) return { draft, problems: undefined };
  const at = moment.now.toISOString();
  const candidate = decided(draft, page, at);
  const all = found(plan, walks, candidate, page.name, today);
  const { [page.name]: _before, ...others } = draft.tries;
  const before = own(draft.tries, page.name);
  if (all.length === 0 && before === undefined && candidate === draft) return { draft, problems: undefined };
  const counted = countTries(before, all.map(({ field: { field }, failure }) => ({ field, code: codeOf(failure) })));
  const tries = all.length === 0 ? others : { ...others, [page.name]: counted };
  const next = { ...candidate, done: all.length === 0 ? candidate.done : draft.done, tries, version: draft.version + 1, savedAt: at };
  return { draft: next, problems: said(plan, all, counted, fieldOrder(page)) };
}

/** What is to be put right on a page that the person asked to go on from. */
export function problemsOn(plan: Plan, walks: Walks, draft: Draft, ref: PageRef, today: IsoDate): Problems | undefined {
  const tries = own(draft.tries, pageName(ref));
  const page = pageOf(walks(draft, today), ref);
  if (tries === undefined || page === undefined) return undefined;
  const all = found(plan, walks, decided(draft, page, draft.savedAt), page.name, today);
  return said(plan, all, tries, fieldOrder(page));
}
