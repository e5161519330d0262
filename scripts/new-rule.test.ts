import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, expect, test } from 'vitest';

const script = path.resolve('scripts/new-rule.ts');
let rules: string;

beforeAll(async () => {
  rules = await mkdtemp(path.join(tmpdir(), 'kind-rules-'));
  await cp('packages/audit/src/rules/all-rules.ts', path.join(rules, 'all-rules.ts'));
});
afterAll(() => rm(rules, { recursive: true, force: true }));

test('a rule is started with its data, its sentences in both languages and its fixtures, and stands in the list', async () => {
  const before = await readFile(path.join(rules, 'all-rules.ts'), 'utf8');
  await promisify(execFile)(process.execPath, [script, 'answer-hurried', rules]);
  expect(globSync('answer-hurried/**', { cwd: rules }).toSorted()).toEqual([
    'answer-hurried/answer-hurried.ts',
    'answer-hurried/answer-hurried.words.cy.ts',
    'answer-hurried/answer-hurried.words.ts',
    'answer-hurried/fixtures/fail-first.html',
    'answer-hurried/fixtures/pass-first.html',
  ]);
  const after = await readFile(path.join(rules, 'all-rules.ts'), 'utf8');
  expect(after).toContain("import { answerHurried } from './answer-hurried/answer-hurried';");
  const listed = (text: string) => [...(text.split('[] = [')[1] ?? '').matchAll(/\w+/g)].map(([name]) => name);
  expect(listed(after).toSorted()).toEqual([...listed(before), 'answerHurried'].toSorted());
});

test('a name that says nothing, or is taken, gets one line that says what to write', async () => {
  const ended = { code: 2 };
  await expect(promisify(execFile)(process.execPath, [script, 'Rule1', rules])).rejects.toMatchObject({ ...ended, stderr: expect.stringContaining('Name the rule by what is wrong') as string });
  await promisify(execFile)(process.execPath, [script, 'waits-unsaid', rules]);
  await expect(promisify(execFile)(process.execPath, [script, 'waits-unsaid', rules])).rejects.toMatchObject({ ...ended, stderr: expect.stringContaining('There is a rule waits-unsaid already') as string });
});
