import { labelOf, optionLabel } from '../answers/answers';
import type { Journey, Step } from '../definition/definition';
import type { Question } from '../definition/questions';
import { own } from '../running/names';
import type { PageRef } from '../running/running';

/** What `{option}` and `{number}` stand for on a page. */
export interface Holes {
  readonly option?: string;
  readonly number?: string;
  /** How the page of one option or entry is called. */
  readonly name?: string;
  /** What is asked about one option on several pages belongs together. */
  readonly group?: string;
}

/** The holes of a page. `items` are the entries of its list, in order. */
export function holesOf(journey: Journey, { step: stepName, item }: PageRef, items: readonly string[]): Holes {
  const step: Step | undefined = own(journey.steps, stepName);
  if (step === undefined || !('asks' in step) || item === undefined) return {};
  if (step.each !== undefined) {
    const by = own(journey.questions, step.each);
    const option = by?.kind === 'choices' ? optionLabel(by.options, item) : item;
    return { option, name: option, group: `${step.each}.${item}` };
  }
  if (step.list === undefined) return {};
  // An entry that was taken out has no number any more.
  const number = items.includes(item) ? String(items.indexOf(item) + 1) : item;
  return { number, name: withHoles(step.list.entry, { number }), group: `${stepName}.${item}` };
}

/** A text with its holes filled; a hole that stands for nothing here stays as it was written. */
export const withHoles = (text: string, { option, number }: Holes): string =>
  text.replaceAll(/\{(option|number)\}/g, (whole, hole) => (hole === 'option' ? option : number) ?? whole);

/** A question as it is asked on a page. */
export function askedAs<Asked extends Question>(question: Asked, holes: Holes): Asked {
  if (holes.name === undefined) return question;
  const filled: { called?: Question['called']; hint?: string; why?: string } = {};
  if (question.hint !== undefined) filled.hint = withHoles(question.hint, holes);
  if (question.why !== undefined) filled.why = withHoles(question.why, holes);
  if (question.called !== undefined) {
    const { plain, thing, whether } = question.called;
    filled.called = { plain: withHoles(plain, holes), ...(thing !== undefined && { thing: withHoles(thing, holes) }), ...(whether !== undefined && { whether: withHoles(whether, holes) }) };
  }
  return { ...question, ...filled, label: withHoles(question.label, holes) };
}

/** How a summary names a question, and whether the name says already which option or entry it is about. */
export function rowLabel(question: Question, holes: Holes): { readonly label: string; readonly saysWhich: boolean } {
  const { plain } = labelOf(question);
  const label = withHoles(plain, holes);
  return { label, saysWhich: label !== plain };
}
