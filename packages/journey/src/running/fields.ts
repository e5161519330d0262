import type { IsoDate } from '@kind-by-design/plain-language/contacts';
import { readAnswer, type AnswerRead } from '../answers/answers';
import type { AnswerSeen } from '../definition/conditions';
import type { Escape } from '../definition/questions';
import type { Entry, TypedParts } from '../draft/draft';
import { fieldName, own } from './names';
import type { PlannedQuestion, PlannedStep } from './plan';
import type { Rules } from './running';

/** One field that a page asks, and what became of it. */
export interface Field extends PlannedQuestion {
  readonly field: string;
  readonly entry: Entry | undefined;
  /** How it was left, where it was. */
  readonly escape: Escape | undefined;
  /** What was typed, as its question reads it. */
  readonly read: AnswerRead;
  /** What it is once the person goes on; nothing where something stands in the way. */
  readonly decision: 'given' | 'blank' | Escape | undefined;
  /** The decision, where the person has gone on. */
  readonly state: 'given' | 'blank' | Escape | undefined;
}

/** What reading the fields of a page needs. */
export interface Reading {
  readonly entries: { readonly [field: string]: Entry };
  readonly today: IsoDate;
  readonly rules: Rules | undefined;
  /** What was given on the pages before. */
  readonly earlier: (question: string) => TypedParts | undefined;
}

const NOTHING: TypedParts = {};

const escapeOf = (answer: Entry['answer'], escapes: readonly Escape[]): Escape | undefined => escapes.find((each) => each === answer);

function decisionOf({ question, escape, read }: Pick<Field, 'question' | 'escape' | 'read'>): Field['decision'] {
  if (escape !== undefined) return escape;
  if (read.state === 'blank') return question.required === true ? undefined : 'blank';
  return read.state === 'given' ? 'given' : undefined;
}

/** Whether the answer that brings a question was chosen. */
function isRevealed({ question }: PlannedQuestion, before: ReadonlyMap<string, Field>): boolean {
  if (question.revealedBy === undefined) return true;
  const by = before.get(question.revealedBy.question);
  if (by === undefined || by.escape !== undefined || by.read.state !== 'given') return false;
  const { value, values } = by.read.seen;
  return value === question.revealedBy.is || (values?.includes(question.revealedBy.is) ?? false);
}

/** The fields that a page asks as the answers are now, in order. What no chosen answer brings is not among them. */
export function fieldsOf(step: PlannedStep, item: string | undefined, { entries, today, rules, earlier }: Reading): readonly Field[] {
  const asked = new Map<string, Field>();
  const other = (question: string): TypedParts | undefined => {
    const here = asked.get(question);
    if (here === undefined) return earlier(question);
    return here.decision === 'given' ? here.entry?.typed : undefined;
  };
  for (const planned of step.questions) {
    if (!isRevealed(planned, asked)) continue;
    const { name, question, escapes } = planned;
    const field = fieldName(name, item);
    const entry = own(entries, field);
    const escape = escapeOf(entry?.answer, escapes);
    const read = readAnswer(question, entry?.typed ?? NOTHING, { today, name, other, ...(rules !== undefined && { rules }) });
    const decision = decisionOf({ question, escape, read });
    asked.set(name, { ...planned, field, entry, escape, read, decision, state: entry?.answer === undefined ? undefined : decision });
  }
  return [...asked.values()];
}

/** What conditions see of a field. */
export function seenOf({ state, read }: Field): AnswerSeen | undefined {
  if (state === 'given') return read.state === 'given' ? read.seen : undefined;
  return state === undefined ? undefined : { state };
}

