import type { Problem, Problems } from './problems';

/** How often the same failure of the same field happened in a row: plain data that a server keeps beside the draft. */
export interface Tries {
  readonly [field: string]: { readonly code: string; readonly times: number };
}

/** A failure of a field, by its stable name. */
export interface FailedField {
  readonly field: string;
  readonly code: string;
}

function timesBefore(previous: unknown, { field, code }: FailedField): number {
  if (typeof previous !== 'object' || previous === null || !Object.hasOwn(previous, field)) return 0;
  const before: unknown = Reflect.get(previous, field);
  if (typeof before !== 'object' || before === null || !('code' in before) || !('times' in before)) return 0;
  return before.code === code && typeof before.times === 'number' && Number.isInteger(before.times) && before.times > 0 ? before.times : 0;
}

/**
 * Counts this try. Only the same failure of the same field counts on: another failure begins at 1, and a field that is
 * put right is forgotten. `previous` may be anything that was stored; what is not a count begins anew. Only the first
 * failure of a field counts, since only that one is said.
 */
export function countTries(previous: unknown, failed: readonly FailedField[]): Tries {
  const now = new Map<string, Tries[string]>();
  for (const each of failed) {
    if (!now.has(each.field)) now.set(each.field, { code: each.code, times: Math.min(timesBefore(previous, each) + 1, 99) });
  }
  return Object.fromEntries(now);
}

/**
 * The problems of a form in the order of its fields, so that summary, fields and page title read one value. One
 * problem a field: the first that is given. A field that is not in the order comes last. Field names are not numbers:
 * an object puts those first.
 */
export function problemsFrom(found: readonly { readonly field: string; readonly problem: Problem }[], fieldOrder: readonly string[]): Problems {
  const first = new Map<string, Problem>();
  for (const { field, problem } of found) if (!first.has(field)) first.set(field, problem);
  const place = (field: string) => (fieldOrder.includes(field) ? fieldOrder.indexOf(field) : fieldOrder.length);
  return Object.fromEntries([...first].toSorted(([a], [b]) => place(a) - place(b)));
}
