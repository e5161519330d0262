/// <reference types="node" />
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'kind-journey-'));
const bin = path.join(folder, 'kind-journey.mjs');

// The command as a whole from its source, so that what is tested is what stands here and not what was built last.
beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: { outDir: folder, emptyOutDir: false, minify: false, ssr: path.resolve(import.meta.dirname, 'kind-journey.ts'), rollupOptions: { output: { entryFileNames: 'kind-journey.mjs' } } },
    ssr: { noExternal: true },
  });
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function command(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function file(name: string, content: string): string {
  writeFileSync(path.join(folder, name), content);
  return name;
}

const ending = { title: 'We have your request', next: ['We read it.'], byWhen: 'Within 3 days', ask: 'The contact centre', ifTheDatePasses: 'Ring us', ends: 'sent', ifItGetsWorse: 'Ring us' };
const good = {
  id: 'callback', version: 1, lang: 'en', title: 'Ask us to ring you',
  questions: {
    about: { kind: 'choice', label: 'What is it about?', options: { care: 'Care', money: 'Money' } },
    ring: { kind: 'telephone', label: 'Your telephone number', required: true, escapes: ['declined'] },
  },
  steps: { about: { asks: ['about'], next: [{ when: { question: 'about', is: 'money' }, go: 'help' }, { otherwise: 'ring' }] }, help: { says: 'information', title: 'Help with money', body: ['There is help.'], next: 'ring' }, ring: { asks: ['ring'], next: 'sent' } },
  endings: { sent: ending },
  anotherWay: { step: 'ring', reach: ['ring'] },
};
const broken = { ...good, steps: { ...good.steps, help: { ...good.steps.help, next: 'rign' } } };

describe('kind-journey prove', () => {
  it('ends with 0 for a journey without a dead end, and says what it looked at', () => {
    const { status, stdout } = command('prove', file('good.json', JSON.stringify(good)));
    expect(stdout).toMatch(/^callback: proved\. Looked at 3 pages, 2 questions and 1 ending in/);
    expect(status).toBe(0);
  });
  it('ends with 1 for its broken copy, and tells what somebody answers to stand there', () => {
    const { status, stdout } = command('prove', file('broken.json', JSON.stringify(broken)));
    expect(stdout).toContain('Somebody who answers “Money” to “What is it about?” comes to the page “Help with money”. From there the way leads to “rign”, and there is no such step or ending.');
    expect(status).toBe(1);
  });
  it('proves every journey that a module exports, each once, and ends with the worst', () => {
    const { status, stdout } = command('prove', file('both.mjs', `export const good = ${JSON.stringify(good)};\nexport const broken = ${JSON.stringify(broken)};\nexport default good;\nexport const other = 1;`));
    expect(stdout).toContain('proved. Looked at');
    expect(stdout).toContain('broken: refuted.');
    expect(stdout.match(/proved\. Looked/g)).toHaveLength(1);
    expect(status).toBe(1);
  });
  it('ends with 3 where the budget runs out, or a rule in code may take no answer, and says at which question', () => {
    const { status, stdout } = command('prove', file('good.json', JSON.stringify(good)), '--budget', '2');
    expect(stdout).toContain('had come to “');
    expect(status).toBe(3);
    expect(command('prove', file('strict.json', JSON.stringify({ ...good, questions: { ...good.questions, ring: { ...good.questions.ring, escapes: { none: 'x' } } } })), '--opaque', 'ring')).toMatchObject({ status: 3, stdout: expect.stringContaining('“Your telephone number”') });
  });
  it('reads TypeScript where Node does, and elsewhere says in one line what to do', () => {
    const { status, stdout, stderr } = command('prove', file('good.ts', `const journey: { readonly id: string } = ${JSON.stringify(good)};\nexport { journey };`));
    const reads = process.features.typescript !== undefined && process.features.typescript !== false;
    expect([status, reads ? stdout.split('.', 1)[0] : stderr.split('\n').length]).toEqual(reads ? [0, 'journey: proved'] : [2, 2]);
  });
  it.each<[string, readonly string[], string]>([
    ['no file', ['prove'], 'Name one file: kind-journey prove <file>.'],
    ['a file that is not there', ['prove', 'nowhere.json'], 'There is no file nowhere.json.'],
    ['a module that is not there', ['prove', 'nowhere.mjs'], 'There is no file nowhere.mjs.'],
    ['a file of another kind', ['prove', 'picture.png'], 'picture.png is no .ts, .js, .mjs or .json file.'],
    ['an option there is not', ['prove', 'good.json', '--bugdet', '3'], 'See kind-journey --help.'],
    ['a budget that is no number', ['prove', 'good.json', '--budget', 'many'], '--budget takes a whole number of states, such as 200000, not "many".'],
    ['a word that is no command', ['proof', 'good.json'], 'There is "prove" and "draw", and no "proof".'],
  ])('ends with 2 and one line for %s', (_what, args, line) => {
    const { status, stdout, stderr } = command(...args);
    expect(stderr).toContain(line);
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  });
  it('ends with 2 and one line for a file with something else in it', () => {
    for (const [name, content] of [['garbage.json', '{'], ['else.json', '{"a":1}'], ['list.json', '[]'], ['text.json', '"steps"'], ['else.mjs', 'export const a = 1;'], ['throws.mjs', 'throw new Error("It is\\nbroken");'], ['garbage.mjs', 'const = {']] as const) {
      const { status, stderr } = command('prove', file(name, content));
      expect([name, status, stderr.trim().split('\n').length]).toEqual([name, 2, 1]);
    }
  });
  it('is of use to who asks for help', () => {
    expect(command('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('kind-journey prove <file>') });
  });
});

describe('kind-journey draw', () => {
  it('writes a drawing, and prints the same in words', () => {
    const { status, stdout } = command('draw', file('good.json', JSON.stringify(good)), '--out', 'drawn');
    expect(stdout).toContain('If the answer to “What is it about?” is “Money”: Help with money');
    expect(readFileSync(path.join(folder, 'drawn/callback.svg'), 'utf8')).toMatch(/^<svg/);
    expect(status).toBe(0);
  });
  it('ends with 2 and one line for what is no journey', () => {
    const { status, stderr } = command('draw', file('half.json', '{"questions":{},"steps":{"a":1},"endings":{}}'), '--out', 'drawn');
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
  });
  it('draws also what is broken, so that one sees where', () => {
    expect(command('draw', file('broken.json', JSON.stringify(broken)), '--out', 'drawn')).toMatchObject({ status: 0, stdout: expect.stringContaining('there is no “rign”') });
  });
});
