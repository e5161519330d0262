import { expect, test } from 'vitest';
import { countFinds, interval, share, together } from './score.ts';

const of = (...names: readonly string[]) => new Set(names);

test('what was found rightly, wrongly and missed is told apart, by name and together', () => {
  const counts = countFinds([{ expected: of('blames'), found: of('blames', 'jargon') }, { expected: of('jargon'), found: of() }], ['blames', 'jargon']);
  expect(Object.fromEntries(counts)).toEqual({ blames: { right: 1, wrong: 0, missed: 0 }, jargon: { right: 0, wrong: 1, missed: 1 } });
  expect(together(counts.values())).toEqual({ right: 1, wrong: 1, missed: 1 });
});

test('the interval is Wilson’s: wide for few examples, and never beyond nought and one', () => {
  expect(interval(0, 0)).toBeUndefined();
  const [low, high] = interval(50, 100) ?? [0, 0];
  expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.404', '0.596']);
  const [lowest, highest] = interval(3, 3) ?? [0, 0];
  expect(lowest).toBeLessThan(0.5);
  expect(highest).toBeLessThanOrEqual(1);
});

test('under thirty examples no share is claimed', () => {
  expect(share(9, 10, 10)).toBe('9 of 10');
  expect(share(27, 30, 30)).toMatch(/^0\.900 \(/);
});
