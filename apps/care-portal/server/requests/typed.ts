/** What stands in a form's fields, exactly as the person wrote it: field name to values (several for checkboxes). */
export interface Typed {
  readonly [field: string]: readonly string[];
}

/** How often in a row the same failure happened in the same field. Starts again when the failure changes or goes. */
export interface Tries {
  readonly [field: string]: { readonly code: string; readonly times: number };
}

/**
 * The values of `fields` as they were sent. A field the browser left out (no box ticked) is there and empty, so that
 * taking a tick away is kept too. Files and names that are not among `fields` are left out.
 */
export function typedFrom(form: FormData, fields: readonly string[]): Typed {
  return Object.fromEntries(fields.map((field) => [field, form.getAll(field).filter((value) => typeof value === 'string')]));
}

/** The text of one field of a form, or an empty text where it is left out or a file. */
export function textOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value : '';
}

/** The first value of a field, or an empty text: what a text control shows. */
export function firstOf(typed: Typed, field: string): string {
  return typed[field]?.[0] ?? '';
}

/** Counts a try: the same failure of the same field as last time is one more, anything else starts at one. */
export function countTries(before: Tries, failures: Readonly<Record<string, string>>): Tries {
  return Object.fromEntries(
    Object.entries(failures).map(([field, code]) => {
      const last = before[field];
      return [field, { code, times: last?.code === code ? last.times + 1 : 1 }];
    }),
  );
}

/** The same fields with the same values, in whatever order. Empty fields count as left out. */
export function sameTyped(one: Typed, other: Typed): boolean {
  return canonical(one) === canonical(other);
}

function canonical(typed: Typed): string {
  return JSON.stringify(Object.entries(typed).filter(([, values]) => values.length > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}
