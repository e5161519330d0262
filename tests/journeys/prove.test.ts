import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Journey, Question, Step } from '@kind-by-design/journey';
import { proveJourney, replay, type Property } from '@kind-by-design/journey/prove';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { journeyFiles, journeys } from './journeys.ts';

const moment = { now: new Date('2026-11-23T10:00:00Z') };
const command = path.resolve('packages/journey/dist/command/kind-journey.js');

describe.each(Object.entries(journeys))('The journey %s', (_name, journey) => {
  test('has no dead end: proved', () => {
    const proof = proveJourney(journey);
    expect(proof.outcome === 'proved' ? [] : proof).toEqual([]);
  });
});

test.each(journeyFiles)('kind-journey prove %s ends well', async (file) => {
  const { stdout } = await promisify(execFile)(process.execPath, [command, 'prove', path.resolve(file)]);
  expect(stdout).toMatch(/^journey: proved\./m);
});

test('no journey of the repository is left out', async () => {
  const files = globSync(['apps/*/app/**/*.ts', 'docs/recipes/**/*.{ts,tsx}'], { ignore: ['**/node_modules/**', '**/*.test.ts'] });
  const defining = (await Promise.all(files.map(async (file) => ((await readFile(file, 'utf8')).includes('defineJourney({') ? [file] : [])))).flat();
  expect(defining.toSorted()).toEqual([...journeyFiles].toSorted());
});

/** A copy with another question, or another step. */
const withQuestion = (journey: Journey, name: string, change: (question: Question) => Question): Journey =>
  ({ ...journey, questions: { ...journey.questions, [name]: change(journey.questions[name] as Question) } });
const withStep = (journey: Journey, name: string, step: Step): Journey => ({ ...journey, steps: { ...journey.steps, [name]: step } });

/** What a slip of the pen does to a journey, what it would do to a person, and the page or question it is about. */
const broken: readonly (readonly [what: string, copy: () => Journey, property: Property, about: RegExp])[] = [
  [
    'the assessment, where who would rather talk goes straight to the end, and nobody asks how to reach them',
    () => {
      const journey = journeys['asking for an assessment'] as Journey;
      return { ...journey, anotherWay: { step: 'talk', reach: ['letterTo'] } };
    },
    'another-way-reaches-a-person', /sent|Sent|ending|young|child/i,
  ],
  [
    'the assessment, where a number is needed that cannot be given',
    () => withQuestion(journeys['asking for an assessment'] as Journey, 'matters', (question) => ({ ...question, kind: 'number', lowest: 3, highest: 2, required: true, escapes: { none: 'by mistake' } })),
    'every-question-passable', /matters/,
  ],
  [
    'the assessment, where no answer leads to the help with money any more',
    () => withStep(journeys['asking for an assessment'] as Journey, 'extra', { asks: ['money'], next: 'sharing' }),
    'nothing-unreachable', /extrahelp/,
  ],
  [
    'asking to be rung, where a date in the future is needed that may not be in the future',
    () => withQuestion(journeys['asking to be rung'] as Journey, 'callName', ({ label }) => ({ kind: 'date', label, rough: false, required: true, notInFuture: true, earliest: '2999-01-01', escapes: { none: 'by mistake' } })),
    'every-question-passable', /callName/,
  ],
  [
    'asking for meals, where the page for somebody else is left out of the way',
    () => withStep(journeys['asking for meals'] as Journey, 'meals', { asks: ['forWhom'], next: 'days' }),
    'nothing-unreachable', /person/,
  ],
];

describe('A broken copy is named for what it would do to somebody', () => {
  test.each(broken)('%s', (_what, copy, property, about) => {
    const journey = copy();
    const proof = proveJourney(journey);
    if (proof.outcome !== 'refuted') throw new Error(`It was ${proof.outcome}.`);
    const found = proof.counterexamples.find((each) => each.property === property);
    expect(proof.counterexamples.map((each) => each.property)).toContain(property);
    expect(`${found?.about} ${found?.told}`).toMatch(about);
    // A story is told in the words people read.
    expect(found?.told).toMatch(/\S{3,} \S+/);
    // Its answers take the running journey there.
    if (!found) throw new Error('It is not named.');
    expect(() => replay(journey, found, moment)).not.toThrow();
  });
});
