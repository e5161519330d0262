import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import postcss, { type Root } from 'postcss';
import { expect, test } from 'vitest';
import { readBrand, readDefaultLook, themeNames } from '../build/read-tokens.ts';
import { writeBrandCss, writeTokensCss } from '../build/write-css.ts';
import { writeModule } from '../build/write-module.ts';
import { cssVariable, tokens } from './index';

const standard = await readDefaultLook();
const css = postcss.parse(writeTokensCss(standard));
const tokenNames = Object.keys(tokens.light);

/** Custom properties a style sheet declares, without `--kind-` in front; the switches between themes are no tokens. */
function declaredIn(root: Root): string[] {
  const names = new Set<string>();
  root.walkDecls(/^--/, ({ prop }) => {
    names.add(prop.replace(/^--kind-/, ''));
  });
  return [...names].filter((name) => !name.startsWith('when-')).toSorted();
}

test('Every theme has every token', () => {
  for (const theme of themeNames) expect(Object.keys(tokens[theme])).toEqual(tokenNames);
});

test('The CSS and the typed module name the same tokens', () => {
  expect(declaredIn(css)).toEqual(tokenNames.toSorted());
});

test('The typed module in version control is what the build writes', () => {
  expect(readFileSync(path.join(import.meta.dirname, 'values.ts'), 'utf8')).toBe(writeModule(standard));
});

test('Building twice gives the same CSS', async () => {
  expect(writeTokensCss(await readDefaultLook())).toBe(css.toString());
});

test('Every size but a border, the focus ring and the setting itself multiplies --kind-rem', () => {
  const sizes = tokenNames.filter((name) => /^(space|size|radius|font-size)/.test(name));
  const fixed = sizes.filter((name) => !/^calc\(var\(--kind-rem\) \* [\d.]+\)$/.test(new Map(Object.entries(tokens.light)).get(name) ?? ''));
  expect(fixed).toEqual(['size-border', 'size-focus']);
});

test('Body text is 1.1875 to 1.25 rem with a line height of 1.5 or more, and what can be pressed is 44 px', () => {
  const rem = (value: string) => Number(/[\d.]+(?=\)$)/.exec(value)?.[0]);
  expect(rem(tokens.light['font-size-body'])).toBeGreaterThanOrEqual(1.1875);
  expect(rem(tokens.light['font-size-body'])).toBeLessThanOrEqual(1.25);
  expect(Number(tokens.light['line-height'])).toBeGreaterThanOrEqual(1.5);
  expect(rem(tokens.light['size-target']) * 16).toBeGreaterThanOrEqual(44);
});

test('cssVariable refers to the token, so a style follows theme and brand', () => {
  expect(cssVariable('color-ink')).toBe('var(--kind-color-ink)');
});

test.each(readdirSync(path.join(import.meta.dirname, 'brands')))('The brand %s changes only tokens there are, and says each colour for every theme', async (name) => {
  const brand = postcss.parse(writeBrandCss(name, await readBrand(name), standard));
  const declared = declaredIn(brand);
  expect(declared.length).toBeGreaterThan(0);
  expect(declared.filter((token) => !tokenNames.includes(token))).toEqual([]);
  brand.walkDecls(/^--kind-color-/, ({ value }) => {
    expect(value).toMatch(new RegExp(`^${themeNames.map((theme) => `var\\(--kind-when-${theme}, #[0-9a-f]{6}\\)`).join(' ')}$`));
  });
});
