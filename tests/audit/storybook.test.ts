// @vitest-environment jsdom
import axe, { type RunOptions } from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { allRules } from '@kind-by-design/audit/rules';
import { kindA11y, kindA11yWith } from '@kind-by-design/audit/storybook';

afterEach(() => {
  axe.reset();
  document.body.replaceChildren();
});

/** As Storybook's accessibility addon does it: reset, configure with the story's parameters, run over the story. */
async function lookAsStorybookDoes({ config, options }: { readonly config: typeof kindA11y.config; readonly options: RunOptions }, html: string): Promise<readonly string[]> {
  document.body.innerHTML = html;
  axe.reset();
  axe.configure({ ...config, rules: config.rules });
  const { violations } = await axe.run(document.body, { ...options, rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, ...options.rules } });
  return violations.map(({ id }) => id);
}

const story = '<form><label for="about">Tell us about it</label><textarea id="about"></textarea><button>Send</button><button type="reset">Clear form</button></form><img src="data:,">';

test('Whoever spreads kindA11y into parameters.a11y hears in the panel of what axe finds and of what is unkind', async () => {
  expect(await lookAsStorybookDoes(kindA11y, story)).toEqual(expect.arrayContaining(['reset-button', 'image-alt']));
  expect(kindA11y.config.rules.map(({ id }) => id)).toEqual(allRules.map(({ id }) => id));
});

test('A story may leave one rule out through its options, and all others stay', async () => {
  const oneStory = { ...kindA11y, options: { ...kindA11y.options, rules: { 'reset-button': { enabled: false } } } };
  const found = await lookAsStorybookDoes(oneStory, story);
  expect(found).toContain('image-alt');
  expect(found).not.toContain('reset-button');
});

test('A Storybook in Welsh is told in Welsh', () => {
  expect(kindA11yWith({ locale: 'cy' }).config.rules.find(({ id }) => id === 'reset-button')?.metadata?.help).toMatch(/^Nid oes botwm/);
});
