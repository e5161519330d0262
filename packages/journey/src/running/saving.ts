import type { IsoDate } from '@kind-by-design/plain-language/contacts';
import type { Escape } from '../definition/questions';
import type { Draft, Entry, TypedParts, Voice } from '../draft/draft';
import { fieldsOf } from './fields';
import { own, pageName } from './names';
import type { Plan } from './plan';
import type { Moment, PageRef, Rules, Submitted, SubmittedField } from './running';

type Written = Omit<Entry, 'other'>;
interface Said { readonly typed: TypedParts; readonly answer?: Entry['answer'] }

const ESCAPES: readonly unknown[] = ['unsure', 'declined', 'another-way'] satisfies Escape[];
const escapeIn = ({ answer }: Said): Escape | undefined => (ESCAPES.includes(answer) ? (answer as Escape) : undefined);

/** The parts with something in them. */
const filled = (typed: TypedParts) => Object.entries(typed).filter(([, written]) => written.length > 0);

/** Whether nothing at all was typed. */
export const isEmpty = (typed: TypedParts): boolean => filled(typed).length === 0;

function samePart(one: string | readonly string[], other: string | readonly string[] | undefined): boolean {
  if (typeof one === 'string' || typeof other === 'string' || other === undefined) return one === other;
  return one.length === other.length && one.every((each, place) => each === other[place]);
}

function sameTyped(one: TypedParts, other: TypedParts): boolean {
  const parts = filled(one);
  return parts.length === filled(other).length && parts.every(([part, written]) => samePart(written, own(other, part)));
}

const same = (one: Said, other: Said): boolean => escapeIn(one) === escapeIn(other) && sameTyped(one.typed, other.typed);
const saysNothing = (said: Said): boolean => escapeIn(said) === undefined && isEmpty(said.typed);

/** What a save is made with. */
interface Saving {
  readonly at: string;
  /** The version this save makes. */
  readonly version: number;
  /** The version the page was made from. */
  readonly from: number;
  readonly by: Voice | undefined;
}

/** What becomes of one field: its entry, and what was not resolved and has no other place. */
interface Saved {
  readonly entry: Entry;
  readonly aside?: Written;
}

function entryOf({ typed, answer }: SubmittedField, before: Said | undefined, { at, version, by }: Saving): Written {
  // An escape sets words aside and never deletes them, also where the form left their controls out.
  const kept = answer !== undefined && before !== undefined && isEmpty(typed) ? before.typed : typed;
  return { typed: kept, ...(answer !== undefined && { answer }), ...(by !== undefined && { by }), at, version };
}

const without = ({ other: _other, ...entry }: Entry): Written => entry;

/** One more answer from elsewhere: it stands beside the stored one until the person chooses. */
function beside(stored: Entry, submitted: SubmittedField, saving: Saving): Saved {
  const { other } = stored;
  if (saysNothing(submitted) || same(stored, submitted) || (other !== undefined && same(other, submitted))) return { entry: stored };
  const seen = other === undefined || other.version <= saving.from;
  const mine = entryOf(submitted, seen ? other : undefined, saving);
  return { entry: { ...stored, other: mine }, ...(!seen && { aside: other }) };
}

/** The choice between two answers. Where something came after the choice was offered, it is offered again. */
function chosen(stored: Entry, other: Written, submitted: SubmittedField, saving: Saving): Saved {
  const unseen = other.version > saving.from ? other : undefined;
  if (submitted.keep === 'other') return { entry: without(stored), ...(unseen && { aside: unseen }) };
  if (stored.version > saving.from) return beside(stored, submitted, saving);
  const mine = saysNothing(submitted) ? other : entryOf(submitted, other, saving);
  return { entry: mine, ...(unseen && mine !== other && { aside: unseen }) };
}

function saveField(stored: Entry | undefined, sent: SubmittedField, saving: Saving): Saved {
  if (stored === undefined) return { entry: entryOf(sent, undefined, saving) };
  const { other } = stored;
  // A part that has no control on the page did not come with it, and stays.
  const submitted: SubmittedField = { ...sent, typed: { ...(other ?? stored).typed, ...sent.typed } };
  if (other !== undefined) return submitted.keep === undefined ? beside(stored, submitted, saving) : chosen(stored, other, submitted, saving);
  if (same(stored, submitted)) return { entry: stored };
  if (stored.version > saving.from && !saysNothing(stored)) return beside(stored, submitted, saving);
  return { entry: entryOf(submitted, stored, saving) };
}

/** Whether going on has said before what this field is. */
const wasDecided = (entry: Entry | undefined, done: boolean): boolean => done || entry?.answer === 'given' || entry?.answer === 'blank';

function withAnswer(entry: Entry, answer: Entry['answer']): Entry {
  if (entry.answer === answer) return entry;
  const { answer: _answer, ...rest } = entry;
  return answer === undefined ? rest : { ...rest, answer };
}

/** Everything a page's form sent, before anything is checked. */
export function saved(plan: Plan, rules: Rules | undefined, save: { readonly draft: Draft; readonly page: PageRef; readonly submitted: Submitted; readonly moment: Moment; readonly by: Voice | undefined; readonly today: IsoDate; readonly given: (question: string) => TypedParts | undefined }): Draft {
  const { draft, page, submitted, moment, by, today, given } = save;
  const saving: Saving = { at: moment.now.toISOString(), version: draft.version + 1, from: submitted.version, by };
  const entries = new Map(Object.entries(draft.entries));
  for (const [field, sent] of Object.entries(submitted.fields)) {
    const { entry, aside } = saveField(own(draft.entries, field), sent, saving);
    entries.set(field, entry);
    if (aside !== undefined) entries.set(`${field}~${aside.version}`, aside);
  }
  const step = plan.stepNamed.get(page.step);
  if (step !== undefined) {
    const asked = fieldsOf(step, page.item, { entries: Object.fromEntries(entries), today, rules, earlier: given });
    keepHidden(draft, submitted, asked.map(({ field }) => field), entries);
    const done = draft.done.includes(pageName(page));
    for (const { field, entry, decision } of asked) {
      if (entry === undefined || escapeIn(entry) !== undefined) continue;
      entries.set(field, withAnswer(entry, wasDecided(own(draft.entries, field), done) ? decision : undefined));
    }
  }
  return { ...draft, journeyVersion: plan.journey.version, version: saving.version, entries: Object.fromEntries(entries), savedAt: saving.at };
}

/** A question that no chosen answer brings has no control that could be emptied: what was typed there before stays. */
function keepHidden(draft: Draft, submitted: Submitted, asked: readonly string[], entries: Map<string, Entry>): void {
  for (const [field, sent] of Object.entries(submitted.fields)) {
    const before = own(draft.entries, field);
    if (before !== undefined && !asked.includes(field) && saysNothing(sent)) entries.set(field, before);
  }
}
