import { said, withId } from './said';

/** One thing to put right, as a person finds it. */
export interface ShownProblem {
  /** The name of the field it is about. */
  readonly field: string;
  readonly message: string;
}

/** What a form says has to be put right, in both places that say it. */
export interface ProblemsShown {
  /** The summary's list, in order. */
  readonly summary: readonly ShownProblem[];
  /** What stands beside the fields, in the order of the page. */
  readonly fields: readonly ShownProblem[];
  /** Where the two do not agree, or a person could not get to a problem or hear it: one sentence each. Empty is well. */
  readonly differ: readonly string[];
}

/** The name of a control, or of the first control of a group; of a date's boxes, what they have in common. */
function fieldOf(element: Element | undefined): string | undefined {
  const control = element?.matches('input, textarea, select') ? element : element?.querySelector('input, textarea, select');
  return control?.getAttribute('name')?.replace(/-(day|month|year|rough)$/, '') ?? undefined;
}

/** The sentence itself, without the word that says to listeners that it is an error. */
function messageOf(error: Element): string {
  const text = error.querySelector('.kind-error-message-text') ?? error;
  const copy = text.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('.kind-visually-hidden')) hidden.remove();
  return said(copy);
}

const heardWith = (container: ParentNode, id: string): Element | undefined =>
  [...container.querySelectorAll('[aria-describedby]')].find((element) => element.getAttribute('aria-describedby')?.split(/\s+/).includes(id));

/** Reads the error summary and the messages beside the fields, and tells where they differ. */
export function problemsShown(container: ParentNode): ProblemsShown {
  const differ: string[] = [];
  const summary = [...container.querySelectorAll('.kind-error-summary li a')].map((link): ShownProblem => {
    const id = (link.getAttribute('href') ?? '').replace(/^#/, '');
    const message = said(link);
    const field = fieldOf(withId(container, id));
    if (field === undefined) differ.push(`The summary says “${message}” and leads to “#${id}”, but there is no field with that id.`);
    return { field: field ?? id, message };
  });
  const fields: ShownProblem[] = [];
  for (const error of container.querySelectorAll('.kind-error-message')) {
    const message = messageOf(error);
    const control = heardWith(container, error.id);
    const field = fieldOf(control);
    if (field === undefined) differ.push(`“${message}” is shown, but no field is described by it, so a screen reader does not say it with the field.`);
    else fields.push({ field, message });
  }
  const among = (list: readonly ShownProblem[], { field, message }: ShownProblem) => list.some((other) => other.field === field && other.message === message);
  for (const each of summary.filter((one) => !among(fields, one))) {
    const beside = fields.find(({ field }) => field === each.field);
    differ.push(`The summary says “${each.message}”, but beside “${each.field}” stands ${beside ? `“${beside.message}”` : 'nothing'}.`);
  }
  for (const each of fields.filter(({ field }) => !summary.some((other) => other.field === field))) {
    differ.push(`Beside “${each.field}” stands “${each.message}”, but the summary does not say it.`);
  }
  return { summary, fields, differ };
}
