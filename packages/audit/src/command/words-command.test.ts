/// <reference types="node" />
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { reviewWords } from '../words/words';
import { runWords } from './words-command';
import { textsIn } from './words-command-files';

const folder = mkdtempSync(path.join(tmpdir(), 'kind-audit-words-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, content: string | Uint8Array): string {
  const whole = path.join(folder, name);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, content);
  return whole;
}

function keeping() {
  let kept = '';
  const stream = new PassThrough();
  stream.setEncoding('utf8').on('data', (text: string) => {
    kept += text;
  });
  return { stream, kept: () => kept };
}

async function words(args: readonly string[], stdin = '') {
  const [out, err] = [keeping(), keeping()];
  const code = await runWords(args, { stdin: Readable.from([Buffer.from(stdin)]), stdout: out.stream, stderr: err.stream });
  const stdout = out.kept();
  return { code, stdout, stderr: err.kept(), lines: stdout.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as { readonly id: unknown; readonly error?: string; readonly line?: number; readonly key?: string; readonly text?: string; readonly findings: readonly { readonly kind: string; readonly certainty: string; readonly span: readonly [number, number] }[] }) };
}

const UNKIND = 'Oops! You entered an invalid date.';
const KIND = 'We have your letter.';
const jsonl = (...lines: readonly unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

describe('kind-audit words --jsonl', () => {
  it('answers each line with one line, in order, in the form that the docs promise', async () => {
    const { code, stdout, stderr } = await words(['--jsonl', '-'], jsonl({ id: 'one', text: UNKIND, kind: 'field-error' }, { id: 2, text: KIND }));
    const findings = reviewWords(UNKIND, { kind: 'field-error' }).map(({ kind, certainty, span, why, try: better }) => ({ kind, certainty, span, why, try: better }));
    expect(stdout).toBe(jsonl({ id: 'one', findings }, { id: 2, findings: [] }));
    expect(findings.length).toBeGreaterThan(0);
    expect([code, stderr]).toEqual([1, '']);
  });
  it('keeps step with the lines where one is broken, says once each what to do, and looks at the rest', async () => {
    const { code, lines, stderr } = await words(['--jsonl', file('broken.jsonl', `{"id":"a","text":"${UNKIND}"}\r\n\r\nnope\n{"id":"c"}\n["d"]\n{"id":"e","text":"${KIND}","kind":"letter"}`)]);
    expect(lines.map(({ id, error, findings }) => [id, error === undefined, findings.length > 0])).toEqual([['a', true, true], [null, false, false], ['c', false, false], [null, false, false], ['e', true, false]]);
    expect(stderr.trim().split('\n').map((line) => /line \d/.exec(line)?.[0])).toEqual(['line 3', 'line 4', 'line 5', 'line 6']);
    expect(stderr).toContain('Write {"id": "…", "text": "…"} on one line');
    expect(code).toBe(2);
  });
  it('does not drown who reads when the whole file is something else', async () => {
    const { code, stderr, lines } = await words(['--jsonl', '-'], 'not that\n'.repeat(500));
    expect(stderr.trim().split('\n')).toHaveLength(21);
    expect(stderr).toContain('480 more lines could not be read');
    expect([code, lines.length]).toEqual([2, 500]);
  });
  it('is asked for by the name of the file too', async () => {
    expect((await words([file('named.jsonl', jsonl({ id: 'a', text: KIND }))])).stdout).toBe('{"id":"a","findings":[]}\n');
  });
  it('reads signs that fall between two chunks, and line separators within a text', async () => {
    const bytes = Buffer.from(jsonl({ id: 'é🙂', text: 'one\u2028two' }, { id: 'b', text: KIND }).replace(String.raw`\u2028`, '\u2028'));
    const out = keeping();
    const code = await runWords(['--jsonl', '-'], { stdin: Readable.from([...bytes].map((byte) => Buffer.from([byte]))), stdout: out.stream, stderr: keeping().stream });
    expect([code, out.kept()]).toEqual([0, jsonl({ id: 'é🙂', findings: [] }, { id: 'b', findings: [] })]);
  });
  it('answers while the input still comes, and waits for who reads slowly', async () => {
    let asked = 0;
    let answered = 0;
    let mostAhead = 0;
    const stdin = Readable.from((function* lines() {
      for (; asked < 20_000; asked += 100) {
        mostAhead = Math.max(mostAhead, asked - answered);
        yield Buffer.from(jsonl({ id: asked, text: KIND }).repeat(100));
      }
    })());
    const stdout = new Writable({
      highWaterMark: 1024,
      write: (chunk: Buffer, _encoding, done) => {
        answered += chunk.toString().split('\n').length - 1;
        setImmediate(done);
      },
    });
    const code = await runWords(['--jsonl', '-'], { stdin, stdout, stderr: keeping().stream });
    expect([code, answered]).toEqual([0, 20_000]);
    expect(mostAhead).toBeLessThan(5000);
  });
  it('stops when nobody reads any more', async () => {
    const stdout = new PassThrough();
    let asked = 0;
    const stdin = Readable.from((function* lines() {
      for (; asked < 100_000; asked += 1) {
        if (asked === 50) stdout.destroy();
        yield Buffer.from(jsonl({ id: asked, text: KIND }));
      }
    })());
    expect(await runWords(['--jsonl', '-'], { stdin, stdout, stderr: keeping().stream })).toBe(0);
    expect(asked).toBeLessThan(1000);
  });
});

describe('kind-audit words on a text', () => {
  it('tells where each finding stands, why it matters, and a better way', async () => {
    const name = file('letter.txt', `${KIND}\n\n${UNKIND}\n`);
    const { code, stdout } = await words([name]);
    const [finding] = reviewWords(UNKIND);
    expect(stdout).toContain(`${name}:3\n`);
    expect(stdout).toContain(`${finding?.why}\n    Better: ${finding?.try}`);
    expect(stdout).toMatch(/Read 2 texts\. Sure: \d+\. Maybe/);
    expect(code).toBe(1);
  });
  it('never takes nothing found for kind', async () => {
    expect(await words([file('fine.txt', KIND)])).toEqual(expect.objectContaining({ code: 0, stdout: expect.stringContaining('That is not yet “kind”') }));
  });
  it('reads wrapped prose as one text, and a list of messages line by line', () => {
    const prose = 'When you press a button on a page where you write, we keep what\nyou wrote, so that it is not lost. Nobody looks at it. It is gone\nafter a day.';
    expect(textsIn(`${prose}\r\n\r\n\r\nOne thing\nAnother thing\n  and more of it\n---\n12\n`)).toEqual([{ line: 1, text: prose }, { line: 6, text: 'One thing' }, { line: 7, text: 'Another thing\n  and more of it' }]);
    expect(textsIn('\uFEFFOne')).toEqual([{ line: 1, text: 'One' }]);
  });
  it('says the line of the words, not of their paragraph', async () => {
    const { stdout } = await words([file('wrapped.txt', `We have your letter here, and somebody reads it on the same day.\nWe then ring you at home, or write, as you asked us to do it here\nERROR 500: NullPointerException\n`)]);
    expect(stdout).toContain('wrapped.txt:3\n');
  });
  it('tells what is sure before what is maybe, line by line', async () => {
    const { stdout } = await words(['--deep', file('order.txt', 'We utilise it, oops!\n\nWe utilise it, oops!')]);
    expect(stdout.split('\n').flatMap((line) => /:(\d)$/.exec(line)?.[1] ?? /\((sure|maybe)\)/.exec(line)?.[1] ?? []).join(' ')).toMatch(/^1( sure)+( maybe)+ 3( sure)+( maybe)+$/);
  });
  it('reads what comes from the pipe', async () => {
    expect((await words(['-'], UNKIND)).stdout).toContain('-:1\n');
  });
  it('with --deep, tells the reading age of the whole where no paragraph is long enough', async () => {
    const heavy = 'Notwithstanding eligibility considerations, applicants demonstrating exceptional circumstances necessitating accelerated determination may correspond with the responsible administrative authority.';
    const { lines } = await words(['--deep', '--format', 'json', file('heavy.txt', `${heavy}\n\n`.repeat(8))]);
    expect(lines.flatMap(({ line, findings }) => findings.filter(({ kind }) => kind === 'reading-age').map(() => line))).toEqual([1]);
    expect((await words(['--format', 'json', file('heavy.txt', `${heavy}\n\n`.repeat(8))])).stdout).not.toContain('reading-age');
  });
});

describe('kind-audit words on a locale file', () => {
  it('tells the key and the line, and marks what stands in the file', async () => {
    const text = '{{name}}, oops! You entered an invalid date.';
    const { code, lines } = await words(['--format', 'json', file('en.json', `{\n  "date": {\n    "wrong": ${JSON.stringify(text)}\n  },\n  "fine": ${JSON.stringify(KIND)}\n}`)]);
    expect(lines.map(({ key, line }) => [key, line])).toEqual([['date.wrong', 3], ['fine', 5]]);
    const marked = lines[0]?.findings.map(({ span }) => text.slice(...span)) ?? [];
    expect(marked.find((some) => some.includes('invalid'))).toBeDefined();
    expect(lines[1]?.findings).toEqual([]);
    expect(code).toBe(1);
  });
  it('tells a finding once that stands in every branch of a plural', async () => {
    const { lines } = await words(['--format', 'json', file('plural.json', JSON.stringify({ a: 'Oops! {n, plural, one {# letter} other {# letters}} could not be read' }))]);
    const told = lines[0]?.findings.map(({ kind, span }) => `${kind} ${span.join('-')}`) ?? [];
    expect(told).toContain('humour-or-blithe 0-4');
    expect(new Set(told).size).toBe(told.length);
  });
  it('accuses no placeholder', async () => {
    expect((await words(['--format', 'json', file('holes.json', JSON.stringify({ a: '{{error}}', b: '%s', c: 'We sent it to {emailAddress}', d: '<b>{url}</b>', e: 'Ring {phone} by {date}', f: '{name} wrote {count} letters', g: 'See {link}', h: 'We have %s and {0}', i: 'We read :attribute' }))])).lines.flatMap(({ key, findings }) => (findings.length > 0 ? [key] : []))).toEqual([]);
  });
  it('says which texts are in a language it does not know, and reads them as English when told to', async () => {
    const name = file('locales/cy.json', JSON.stringify({ a: UNKIND, b: KIND }));
    const silent = await words([name]);
    expect(silent.stderr).toContain('2 texts are in cy. The review knows English');
    expect(silent.code).not.toBe(2);
    expect(await words(['--locale', 'en', name])).toMatchObject({ code: 1, stderr: '' });
  });
  it('reads .properties of former days, and UTF-16', async () => {
    expect((await words(['--format', 'json', file('old.properties', Buffer.from('a=caf\u00e9 is open', 'latin1'))])).lines.map(({ text }) => text)).toEqual(['café is open']);
    expect((await words(['--format', 'json', file('wide.txt', Buffer.from('\uFEFFcafé is open', 'utf16le'))])).lines.map(({ text }) => text)).toEqual(['café is open']);
  });
});

describe('kind-audit words', () => {
  it('ends with 1 only from the certainty asked for', async () => {
    const sure = file('sure.jsonl', jsonl({ text: UNKIND, kind: 'field-error' }));
    const maybe = file('maybe.jsonl', jsonl({ text: 'We utilise it.' }));
    const codes = async (...args: readonly string[]) => (await words([...args, '--deep'])).code;
    expect([await codes(sure), await codes('--fail-on', 'maybe', sure), await codes('--fail-on', 'none', sure)]).toEqual([1, 1, 0]);
    expect([await codes(maybe), await codes('--fail-on=maybe', maybe), await codes('--fail-on', 'none', maybe)]).toEqual([0, 1, 0]);
  });
  it('knows the words of one service', async () => {
    const name = file('own.jsonl', jsonl({ id: 'a', text: 'Your CHC form is with the MDT now.' }));
    const { lines } = await words([name, '--jargon', 'CHC, MDT']);
    expect(lines[0]?.findings).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'jargon', span: [5, 8] }), expect.objectContaining({ kind: 'jargon', span: [26, 29] })]));
  });
  it('speaks Welsh', async () => {
    const { stdout } = await words(['--lang', 'cy', file('letter2.txt', UNKIND)]);
    expect(stdout).toContain('Gwell: ');
    expect((await words(['--lang', 'cy', '--help'])).stdout).toContain('mae’n dod o hyd');
  });
  it.each<[string, () => readonly string[], string]>([
    ['nothing to read', () => [], 'Name what to read'],
    ['a file that is not there', () => [path.join(folder, 'nowhere.txt')], 'There is no file'],
    ['a JSON Lines file that is not there', () => ['--jsonl', path.join(folder, 'nowhere.txt')], 'There is no file'],
    ['a folder', () => [folder], 'is a folder. Name the files in it'],
    ['a folder of JSON Lines', () => ['--jsonl', folder], 'is a folder. Name the files in it'],
    ['a page', () => ['care.html'], '“kind-audit care.html” looks at pages'],
    ['a format that is not read', () => ['en.yml'], 'Give text or one of .json'],
    ['a picture', () => [file('picture.txt', new Uint8Array([137, 80, 78, 71, 0, 1]))], 'is no text in UTF-8'],
    ['text in an old encoding', () => [file('old.txt', Buffer.from('caf\u00e9', 'latin1'))], 'is no text in UTF-8'],
    ['an empty file', () => [file('empty.txt', '\n\n')], 'has no text in it'],
    ['broken JSON', () => [file('broken.json', '{\n"a": "b"\n"c": 1}')], 'broken.json, line 3: this is no JSON'],
    ['a broken PO file', () => [file('broken.po', 'msgid "a\n')], 'broken.po, line 1: this is no PO'],
    ['a broken XLIFF file', () => [file('broken.xlf', '<xliff>\n<file></xliff>')], 'broken.xlf, line 2: this is no XLF'],
  ])('says in one line what to do about %s', async (_what, args, said) => {
    const { code, stdout, stderr } = await words(args());
    expect(stderr).toContain(said);
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  });
  it.each<[readonly string[], string]>([
    [['--bogus'], 'There is no option --bogus'],
    [['--fail-on', 'perhaps'], '--fail-on takes one of sure, maybe, none, not “perhaps”'],
    [['--format=xml'], '--format takes one of text, json, not “xml”'],
    [['--lang', 'fr'], '--lang takes one of en, cy, not “fr”'],
    [['--locale', 'not a language'], '--locale takes a language'],
    [['--jargon', '--jsonl'], '--jargon needs a value'],
  ])('says what is wrong with %j, and still looks at the texts', async (args, said) => {
    const { code, stderr, stdout } = await words([file('still.jsonl', jsonl({ id: 'a', text: KIND })), ...args]);
    expect(stderr).toContain(said);
    expect([code, stdout]).toEqual([2, '{"id":"a","findings":[]}\n']);
  });
  it('looks at the rest where one of many cannot be read', async () => {
    const { code, stdout, stderr } = await words([path.join(folder, 'nowhere.txt'), file('good.txt', UNKIND), file('bad.json', '{')]);
    expect(stdout).toContain('good.txt:1');
    expect([code, stderr.trim().split('\n').length]).toEqual([2, 2]);
  });
  it('is of use to who asks for help', async () => {
    expect(await words(['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('kind-audit words --jsonl <file … or ->') });
  });
});
