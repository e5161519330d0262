import { together } from '../answers/answers';
import type { Journey } from '../definition/definition';
import { escapesOf, type Question } from '../definition/questions';
import type { TypedParts } from '../draft/draft';
import { fieldName, type PageRef, type Submitted, type SubmittedField } from '../running/running';

const PARTS: { readonly [Kind in Question['kind']]?: readonly string[] } = {
  date: ['day', 'month', 'year', 'rough'],
  name: ['value', 'called', 'said'],
  address: ['value', 'where', 'find', 'found'],
};

/** The name of a part's control: the field's own for `value`, else `field-part`. */
const controlName = (field: string, part: string): string => (part === 'value' ? field : `${field}-${part}`);

/** The texts of a control; files are left alone. */
const textsIn = (form: FormData, name: string): readonly string[] => form.getAll(name).filter((value) => typeof value === 'string');

/** A control that a browser sends only where something is chosen: what is not there is not chosen. Not so where it is hidden with its question. */
function chosenIn(form: FormData, field: string, question: Question, item: string | undefined): TypedParts {
  const texts = textsIn(form, field);
  const { revealedBy } = question;
  const hidden = revealedBy !== undefined && !textsIn(form, fieldName(revealedBy.question, item)).includes(revealedBy.is);
  if (texts.length === 0 && hidden) return {};
  return { value: question.kind === 'choices' ? texts : (texts.at(-1) ?? '') };
}

function typedIn(form: FormData, field: string, question: Question, item: string | undefined): TypedParts {
  if (question.kind === 'choice' || question.kind === 'choices') return chosenIn(form, field, question, item);
  return Object.fromEntries((PARTS[question.kind] ?? ['value']).flatMap((part) => {
    const texts = textsIn(form, controlName(field, part));
    return texts.length === 0 ? [] : [[part, together(texts)]];
  }));
}

function fieldIn(form: FormData, field: string, question: Question, item: string | undefined): SubmittedField {
  const typed = typedIn(form, field, question, item);
  const [sent, keep] = [textsIn(form, `${field}-answer`).at(-1), textsIn(form, `${field}-keep`).at(-1)];
  const answer = escapesOf(question).find((escape) => escape === sent);
  return { typed, ...(answer !== undefined && { answer }), ...((keep === 'mine' || keep === 'other') && { keep }) };
}

/** The draft's version a page was made from; 0, before every save, where the form does not say. */
function versionIn(form: FormData): number {
  const sent = textsIn(form, 'version').at(-1) ?? '';
  return /^\d{1,15}$/.test(sent) ? Number(sent) : 0;
}

/**
 * Reads what the page's form sent, as it came: for every field of the page, also those an unchosen answer would bring.
 * A choice the browser left out is nothing chosen; a written control that was not in the form has no key, so that what
 * was written there before stays. Anything else in the form, files among it, is left alone.
 */
export function readPage(journey: Journey, page: PageRef, form: FormData): Submitted {
  const step = Object.hasOwn(journey.steps, page.step) ? journey.steps[page.step] : undefined;
  const asks = step !== undefined && 'asks' in step && (page.item !== undefined || (step.list === undefined && step.each === undefined)) ? step.asks : [];
  const fields = asks.flatMap((name): [string, SubmittedField][] => {
    const question = Object.hasOwn(journey.questions, name) ? journey.questions[name] : undefined;
    const field = fieldName(name, page.item);
    return question === undefined ? [] : [[field, fieldIn(form, field, question, page.item)]];
  });
  return { fields: Object.fromEntries(fields), version: versionIn(form) };
}

/** The controls of one field with their values, as a form holds them: what `readPage` reads back. `answer` is the escape, or '' for what is answered above it. */
export function controlsOf(field: string, typed: TypedParts, answer?: string): readonly (readonly [name: string, value: string])[] {
  const controls = Object.entries(typed).flatMap(([part, written]) => (typeof written === 'string' ? [written] : written).map((value) => [controlName(field, part), value] as const));
  return answer === undefined ? controls : [...controls, [`${field}-answer`, answer]];
}
