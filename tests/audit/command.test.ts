import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AuditRun } from '@kind-by-design/audit/run';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../chromium.ts';
import { openCareSite } from './care-site.ts';

const bin = path.resolve('packages/audit/dist/command/kind-audit.js');
const folder = mkdtempSync(path.join(tmpdir(), 'kind-audit-command-'));
let site: Awaited<ReturnType<typeof openCareSite>>;
let chromium: string;

beforeAll(async () => {
  [site, chromium] = await Promise.all([openCareSite(), chromiumPath()]);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  /** What it told beside the report, line by line. */
  readonly told: readonly string[];
}

/** The command as somebody types it, in a folder of their own; the pipe gives it `input`. */
async function kindAudit(args: readonly string[], { input = '', env = {} }: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {}): Promise<Ended> {
  return await new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd: folder, env: { ...process.env, KIND_CHROMIUM: chromium, ...env } });
    let [out, told] = ['', ''];
    child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (told += piece.toString()));
    child.on('close', (code) => {
      resolve({ code, out, told: told.split('\n').filter((line) => line !== '') });
    });
    child.stdin.end(input);
  });
}

function file(name: string, text: string): string {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
  return name;
}
const whole = (body: string) => `<!doctype html><html lang="en"><title>Your name</title><main><h1>Your name</h1><p>Call us on <a href="tel:01632960100">01632 960 100</a>.</p>${body}</main></html>`;
const kind = whole('');
const reset = '<form><label>Town <input></label><button>Send</button><button type="reset">Clear</button></form>';
const unkind = whole(reset);

beforeAll(() => {
  file('kind.html', kind);
  file('unkind.html', unkind);
});

const runIn = (text: string) => JSON.parse(text) as AuditRun;
const ids = ({ pages }: AuditRun) => pages.map(({ url, violations }) => [url, violations.map(({ id }) => id)]);

describe('kind-audit', () => {
  test('ends with 0 where nothing was found, and says that this is not “kind” yet', async () => {
    const { code, out, told } = await kindAudit(['kind.html']);
    expect([code, told]).toEqual([0, []]);
    expect(out).toMatch(/“Nothing found” is not “kind”/);
  });

  test('ends with 1 where something was, and tells it in words', async () => {
    const { code, out, told } = await kindAudit(['unkind.html']);
    expect([code, told]).toEqual([1, []]);
    expect(out).toContain('reset-button');
    expect(out).toContain('unkind.html');
  });

  test('gives JSON that other programs can rely on', async () => {
    const { code, out } = await kindAudit(['kind.html', 'unkind.html', '--format', 'json']);
    expect(code).toBe(1);
    const run = runIn(out);
    expect(run).toMatchObject({
      tool: { name: '@kind-by-design/audit', version: expect.stringMatching(/^\d/), axe: expect.stringMatching(/^4\./), browser: expect.stringMatching(/^Chromium \d/) },
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      pages: [
        { url: 'kind.html', violations: [], incomplete: expect.any(Array) },
        { url: 'unkind.html', violations: [{ id: 'reset-button', impact: 'serious', harm: 'unfeeling', help: expect.any(String), nodes: [{ selector: expect.any(String), html: '<button type="reset">Clear</button>', summary: expect.any(String) }] }] },
      ],
      notAudited: [],
    });
  });

  test('looks at all the rest where one address is bad, writes it, and ends with 2', async () => {
    const { code, out, told } = await kindAudit(['kind.html', 'http://localhost:9/', 'nowhere.html', site.at('/leaflet'), site.at('/emptied'), '--format', 'json']);
    expect(code).toBe(2);
    expect(ids(runIn(out))).toEqual([['kind.html', []], [site.at('/emptied'), ['reset-button']]]);
    expect(told).toEqual([expect.stringContaining('nowhere.html: There is no such file'), expect.stringContaining('http://localhost:9/: There is no answer'), expect.stringContaining('/leaflet: This is text/plain')]);
  });

  test('takes a list of addresses, from a file and from the pipe', async () => {
    file('list.txt', `# ours\nkind.html\n\n${site.at('/plain')}\n`);
    const listed = await kindAudit(['--list', 'list.txt', '--format', 'json']);
    expect([listed.code, ids(runIn(listed.out))]).toEqual([0, [['kind.html', []], [site.at('/plain'), []]]]);
    const piped = await kindAudit(['--list', '-', '--format', 'json'], { input: 'unkind.html\n' });
    expect([piped.code, ids(runIn(piped.out))]).toEqual([1, [['unkind.html', ['reset-button']]]]);
  });

  test('looks at two widths, and leaves out what it was told to', async () => {
    const { code, out } = await kindAudit(['unkind.html', '--viewport', '320x640,1280x800', '--without', 'reset-button', '--format=json']);
    expect([code, runIn(out).pages.map(({ viewport }) => viewport.width)]).toEqual([0, [320, 1280]]);
  });

  test.each([['serious', 1], ['critical', 0], ['none', 0]])('with --fail-on %s ends with %i for what is serious', async (level, code) => {
    expect((await kindAudit(['unkind.html', '--fail-on', level])).code).toBe(code);
  });

  test.each([['html', /^<!doctype html>/i], ['junit', /^<\?xml/]])('writes %s into a file, folder and all, and says in a line what came of it', async (format, begins) => {
    const { code, out } = await kindAudit(['unkind.html', '--format', format, '--out', `reports/${format}/report`]);
    expect([code, out]).toEqual([1, `Looked at 1 page. 1 thing was found. The report is in reports/${format}/report.\n`]);
    expect(readFileSync(path.join(folder, `reports/${format}/report`), 'utf8')).toMatch(begins);
  });

  test('shows its report where it could not write it: what was found is not thrown away', async () => {
    const { code, out, told } = await kindAudit(['unkind.html', '--format', 'json', '--out', 'kind.html/report.json']);
    expect([code, told]).toEqual([2, [expect.stringContaining('kind.html/report.json cannot be written')]]);
    expect(ids(runIn(out))).toEqual([['unkind.html', ['reset-button']]]);
  });

  test('speaks Welsh', async () => {
    const { out, told } = await kindAudit(['unkind.html', 'nowhere.html', '--lang', 'cy']);
    expect(told).toEqual([expect.stringContaining('Nid oes ffeil')]);
    expect(out).not.toContain('What hurts people most');
  });
});

describe('--baseline', () => {
  test('lets pass what was there, and fails what is new', async () => {
    file('changing.html', unkind);
    expect((await kindAudit(['changing.html', '--format', 'json', '--out', 'before.json'])).code).toBe(1);
    expect((await kindAudit(['changing.html', '--baseline', 'before.json'])).code).toBe(0);
    file('changing.html', whole(`${reset}<form><input name="street"><button>Continue</button></form>`));
    const { code, out } = await kindAudit(['changing.html', '--baseline', 'before.json']);
    expect(code).toBe(1);
    expect(out).toContain('missing-label');
  });

  test.each([
    ['not there', 'nowhere.json', 'There is no file nowhere.json'],
    ['broken', 'broken.json', 'broken.json is no JSON'],
    ['something else', 'else.json', 'else.json has no result of kind-audit in it'],
  ])('that is %s is told, the page is looked at all the same, and the end is 2', async (_what, name, line) => {
    file('broken.json', '{"pages": [');
    file('else.json', '{"pages": [{"title": "x"}]}');
    const { code, out, told } = await kindAudit(['unkind.html', '--baseline', name, '--format', 'json']);
    expect([code, told]).toEqual([2, [expect.stringContaining(line)]]);
    expect(ids(runIn(out))).toEqual([['unkind.html', ['reset-button']]]);
  });
});

describe('--states', () => {
  test('looks at each page in each state of the script', async () => {
    file('states.mjs', `export const states = {
      'submitted empty': (_page, { submitEmpty }) => submitEmpty(),
      offline: async (_page, { goOffline }) => { await goOffline(); },
      'timed out': async (_page, { passTime }) => { await passTime(20); },
    };`);
    const { code, out, told } = await kindAudit([site.at('/asks'), site.at('/times-out'), '--states', 'states.mjs', '--format', 'json']);
    expect([code, told]).toEqual([1, []]);
    expect(runIn(out).pages.map(({ url, state, violations }) => [url.split('/').at(-1), state, violations.some(({ id }) => id === 'reset-button')])).toEqual([
      ['asks', undefined, false], ['asks', 'submitted empty', true], ['asks', 'offline', false], ['asks', 'timed out', false],
      ['times-out', undefined, false], ['times-out', 'offline', false], ['times-out', 'timed out', true],
    ]);
  });

  test.each([
    ['is not there', '', 'There is no file'],
    ['throws as it is read', 'throw new Error("a comma is missing\\nhere")', 'cannot be loaded (a comma is missing)'],
    ['has no states', 'export const state = {}', 'exports no states'],
    ['has a state that is no function', 'export const states = { offline: true }', '“offline”'],
    ['has a state that throws', 'export const states = { offline: async () => { throw new Error("no button\\nhere"); } }', 'The state “offline” could not be reached: no button'],
  ])('whose script %s is told in one line, and the page is looked at as it came', async (what, script, line) => {
    const name = script === '' ? 'nowhere.mjs' : file(`${what.replaceAll(' ', '-')}.mjs`, script);
    const { code, out, told } = await kindAudit(['unkind.html', '--states', name, '--format', 'json']);
    expect([code, told]).toEqual([2, [expect.stringContaining(line)]]);
    expect(ids(runIn(out))).toEqual([['unkind.html', ['reset-button']]]);
  });
});

describe('what the command does not understand', () => {
  test.each<[string, readonly string[], string]>([
    ['an option there is not', ['--fromat=json'], 'There is no option --fromat. Is --format meant? See kind-audit --help.'],
    ['a format there is not', ['--format', 'pdf'], '--format takes one of text, json, html, junit, not “pdf”.'],
    ['a level there is not', ['--fail-on', 'bad'], '--fail-on takes one of'],
    ['a width that is none', ['--viewport', 'phone'], '--viewport takes widths and heights'],
    ['a number that is none', ['--jobs', 'many'], '--jobs takes a whole number from 1 on'],
    ['an option without its value', ['--out', '--lang', 'en'], 'The option --out needs a value'],
    ['a rule there is not', ['--without', 'reset-buttons'], 'There is no rule “reset-buttons” to leave out'],
    ['an empty list', ['--list', 'empty.txt'], 'empty.txt has no address in it'],
  ])('%s is told in one line; the page is looked at, and the end is 2', async (_what, args, line) => {
    file('empty.txt', '# nothing\n');
    const { code, out, told } = await kindAudit(['kind.html', ...args]);
    expect([code, told]).toEqual([2, [expect.stringContaining(line)]]);
    expect(out).toContain('kind.html');
  });

  test.each<[string, readonly string[], string]>([
    ['nothing to look at', [], 'Name what to look at'],
    ['one result to compare', ['compare', 'kind.html'], 'Name two results'],
    ['a result that is none', ['compare', 'kind.html', 'kind.html'], 'kind.html is no JSON'],
  ])('%s ends with 2 and one line', async (_what, args, line) => {
    const { code, out, told } = await kindAudit(args);
    expect([code, out, told]).toEqual([2, '', [expect.stringContaining(line)]]);
  });

  test('an empty folder is told, and a browser that does not start', async () => {
    mkdirSync(path.join(folder, 'bare'), { recursive: true });
    expect(await kindAudit(['bare'])).toMatchObject({ code: 2, told: ['bare: There is no HTML file in this folder. Give a folder with .html files in it.'] });
    const { code, out, told } = await kindAudit(['kind.html'], { env: { KIND_CHROMIUM: '/nowhere/chromium' } });
    expect([code, out, told]).toEqual([2, '', [expect.stringContaining('The browser /nowhere/chromium does not start')]]);
  });

  test('--help and --version are of use to who asks', async () => {
    expect(await kindAudit(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('kind-audit <address, HTML file or folder …>'), told: [] });
    expect(await kindAudit(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    expect(await kindAudit(['words', '--help'])).toMatchObject({ code: 0, out: expect.stringContaining('kind-audit words') });
    expect(await kindAudit(['site', '--help'])).toMatchObject({ code: 0, out: expect.stringContaining('kind-audit site') });
  });
});

describe('kind-audit compare', () => {
  test('ends with 1 for what is new, with 0 for what has gone', async () => {
    file('one.html', kind);
    await kindAudit(['one.html', '--format', 'json', '--out', 'kinder.json']);
    file('one.html', unkind);
    await kindAudit(['one.html', '--format', 'json', '--out', 'unkinder.json']);
    const worse = await kindAudit(['compare', 'kinder.json', 'unkinder.json', '--format', 'json']);
    expect([worse.code, (JSON.parse(worse.out) as { readonly new: readonly { readonly id: string }[] }).new.map(({ id }) => id)]).toEqual([1, ['reset-button']]);
    const better = await kindAudit(['compare', 'unkinder.json', 'kinder.json']);
    expect([better.code, better.told]).toEqual([0, []]);
  });
});
