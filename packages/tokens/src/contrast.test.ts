import { readdirSync } from 'node:fs';
import path from 'node:path';
import Color from 'colorjs.io';
import { describe, expect, test } from 'vitest';
import { contrastPairs, least, type Pair } from '../build/contrast-pairs.ts';
import { readBrand, readDefaultLook, themeNames, type Theme, type Values } from '../build/read-tokens.ts';

const standard = await readDefaultLook();
const brands = await Promise.all(
  readdirSync(path.join(import.meta.dirname, 'brands')).map(async (name) => ({ name, themes: (await readBrand(name)).themes })),
);

const colour = (values: Values, name: string) => {
  const value = values.get(`color-${name}`);
  if (value === undefined) throw new Error(`There is no colour ${name}`);
  return value;
};

const contrast = (values: Values, { front, ground }: Pair) =>
  Math.max(...[front].flat().map((name) => Color.contrast(colour(values, name), colour(values, ground), 'WCAG21')));

/** What is too faint, in words a designer can act on. */
const tooFaint = (values: Values, theme: Theme) =>
  contrastPairs
    .filter((pair) => contrast(values, pair) < least[theme][pair.kind])
    .map((pair) => `${[pair.front].flat().join(' or ')} on ${pair.ground}: ${contrast(values, pair).toFixed(2)}, needs ${least[theme][pair.kind]}`);

describe.each([{ name: 'the default look', themes: undefined }, ...brands])('In $name', ({ themes }) => {
  test.each(themeNames)('the %s theme shows every text, edge and focus ring clearly on every ground', (theme) => {
    const values: Values = new Map([...standard.themes[theme], ...(themes?.[theme] ?? [])]);
    expect(tooFaint(values, theme)).toEqual([]);
  });
});

test('A colour that is too faint is found and named with its figure', () => {
  const values: Values = new Map([...standard.themes.light, ['color-ink-quiet', '#777777']]);
  expect(tooFaint(values, 'light')).toContain('ink-quiet on field: 4.48, needs 7');
});

test('Every colour is in a pair, except the rule, which is only decoration', () => {
  const inUse = new Set(contrastPairs.flatMap(({ front, ground }) => [front, ground].flat()).map((name) => `color-${name}`));
  expect([...standard.themes.light.keys()].filter((name) => !inUse.has(name))).toEqual(['color-rule']);
});

test('The thresholds are no lower than 7 for text and 4.5 for edges in any theme', () => {
  for (const theme of themeNames) {
    expect(least[theme].text).toBeGreaterThanOrEqual(7);
    expect(least[theme].edge).toBeGreaterThanOrEqual(4.5);
  }
});
