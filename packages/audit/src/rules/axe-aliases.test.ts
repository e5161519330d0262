import axe from 'axe-core';
import { expect, test } from 'vitest';
import { allRules } from './all-rules';
import { axeAliases } from './axe-aliases';

const ofAxe = new Set(axe.getRules().map(({ ruleId }) => ruleId));
const ours = new Set(allRules.map(({ id }) => id));

test('each name stands for a rule that there is, so that no finding loses its plain words', () => {
  expect(Object.keys(axeAliases).filter((id) => !ofAxe.has(id) && !ours.has(id))).toEqual([]);
});

test('a rule of axe’s keeps its own id, or has a name that no rule of ours has: nobody is told two things under one name', () => {
  const names = Object.entries(axeAliases).filter(([id, { alias }]) => alias !== id && ours.has(alias) && alias !== 'auto-redirect');
  expect(names).toEqual([]);
});

test('a question without a label is told under one name, however it is built', () => {
  expect(['label', 'select-name', 'aria-input-field-name', 'placeholder-label'].map((id) => axeAliases[id]?.alias)).toEqual(Array.from({ length: 4 }, () => 'missing-label'));
});

test.each(Object.entries(axeAliases))('%s: its Welsh is Welsh', (_id, { words: { en, cy } }) => {
  expect(cy.help).not.toBe(en.help);
  expect(cy.harm).not.toBe(en.harm);
  expect(cy.mend).not.toBe(en.mend);
});
