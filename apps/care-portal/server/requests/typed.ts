import { typedFrom, type Typed } from '@kind-by-design/react/form-fields';

export type { Typed };

/**
 * The values of `fields` as they were sent. A field the browser left out (no box ticked) is there and empty, so that
 * taking a tick away is kept too. Files and names that are not among `fields` are left out.
 */
export function answersFrom(form: FormData, fields: readonly string[]): Typed {
  const typed = typedFrom(form);
  return Object.fromEntries(fields.map((field) => [field, typed[field] ?? []]));
}

/** The text of one field of a form, or an empty text where it is left out or a file. */
export function textOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value : '';
}

/** Everything that was given for a field: the boxes ticked, or the one text. Empty where nothing was. */
export function valuesOf(typed: Typed, field: string): readonly string[] {
  const value = typed[field];
  const values = typeof value === 'string' ? [value] : (value ?? []);
  return values.filter((each) => each !== '');
}

/** The first value of a field, or an empty text: what a text control shows. */
export function firstOf(typed: Typed, field: string): string {
  return valuesOf(typed, field)[0] ?? '';
}

/** The same fields with the same values, in whatever order. Empty fields count as left out. */
export function sameTyped(one: Typed, other: Typed): boolean {
  return canonical(one) === canonical(other);
}

function canonical(typed: Typed): string {
  const given = Object.keys(typed).map((field) => [field, valuesOf(typed, field)] as const);
  return JSON.stringify(given.filter(([, values]) => values.length > 0).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
