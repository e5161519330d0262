/** How often something was found rightly, wrongly, or missed. */
export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

/** Counts by name: what was expected of each example, and what was found in it. */
export function countFinds(examples: readonly { readonly expected: ReadonlySet<string>; readonly found: ReadonlySet<string> }[], names: readonly string[]): ReadonlyMap<string, Count> {
  const counts = new Map(names.map((name): [string, Count] => [name, { right: 0, wrong: 0, missed: 0 }]));
  for (const { expected, found } of examples) {
    for (const [name, count] of counts) {
      if (expected.has(name) && found.has(name)) count.right += 1;
      else if (found.has(name)) count.wrong += 1;
      else if (expected.has(name)) count.missed += 1;
    }
  }
  return counts;
}

/** All counts as one. */
export const together = (counts: Iterable<Count>): Count =>
  [...counts].reduce((sum, { right, wrong, missed }) => ({ right: sum.right + right, wrong: sum.wrong + wrong, missed: sum.missed + missed }), { right: 0, wrong: 0, missed: 0 });

/** Wilson's 95 % interval of a share; E. B. Wilson, 1927. `undefined` of nothing. */
export function interval(part: number, whole: number): readonly [low: number, high: number] | undefined {
  if (whole === 0) return undefined;
  const z = 1.96;
  const ratio = part / whole;
  const under = 1 + (z * z) / whole;
  const middle = ratio + (z * z) / (2 * whole);
  const reach = z * Math.sqrt((ratio * (1 - ratio)) / whole + (z * z) / (4 * whole * whole));
  // Rounding takes it a hair’s breadth outside, and a share is never -0.00.
  return [Math.max(0, (middle - reach) / under), Math.min(1, (middle + reach) / under)];
}

/** Fewer examples than this say nothing about a kind: counts are shown, and no share is claimed. */
export const ENOUGH = 30;

/** A share with its interval; a dash of nothing; counts alone where there are too few examples. */
export function share(part: number, whole: number, examples: number): string {
  const range = interval(part, whole);
  if (range === undefined) return '–';
  if (examples < ENOUGH) return `${part} of ${whole}`;
  return `${(part / whole).toFixed(3)} (${range.map((each) => each.toFixed(2)).join('–')}; ${part} of ${whole})`;
}
