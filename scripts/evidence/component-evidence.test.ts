import { expect, test } from 'vitest';
import { evidenceOf, NEVER_TESTED } from './component-evidence.ts';
import type { RecordedTest } from './recorded.ts';

const versions = { react: '19.3.1', axe: '4.14.1', chromium: '153', package: '0.1.0' };
const story = (name: string, passed: boolean): RecordedTest => ({ kind: 'story', component: 'radios', name, passed, check: { violations: passed ? [] : ['label'], passed: ['target-size'], needsAPerson: [{ rule: 'color-contrast', elements: 2 }] } });

test('an auditor reads each state with what was found, what has to be looked at, and what was never tested', () => {
  const [radios, ...others] = evidenceOf({ on: '2026-11-22', versions, tests: [story('Usual', true), story('Too Long', false), { kind: 'heard', component: 'radios', name: 'is heard as one group', passed: true }, { kind: 'held', component: 'radios', name: 'chooses nothing', passed: true }] });
  expect(others).toEqual([]);
  expect(radios).toEqual({
    component: 'radios',
    on: '2026-11-22',
    versions,
    states: [
      { name: 'Usual', passed: true, violations: [], needsAPerson: ['color-contrast'] },
      { name: 'Too Long', passed: false, violations: ['label'], needsAPerson: ['color-contrast'] },
    ],
    rules: { 'target-size': 2 },
    heard: ['is heard as one group'],
    held: ['chooses nothing'],
    neverTested: NEVER_TESTED,
  });
});

test('a promise that was not held in the run is not claimed, and a folder without a state is no component', () => {
  const [radios, ...others] = evidenceOf({ on: '2026-11-22', versions, tests: [story('Usual', true), { kind: 'held', component: 'radios', name: 'broke', passed: false }, { kind: 'held', component: 'internal', name: 'fills', passed: true }] });
  expect(others).toEqual([]);
  expect(radios?.held).toEqual([]);
});
