import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openAuditor, type Auditor, type AuditorOptions, type PageAudit } from '@kind-by-design/audit/run';
import { defineStates, failRequests, goOffline, passTime, submitEmpty } from '@kind-by-design/audit/states';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../chromium.ts';
import { openCareSite } from './care-site.ts';

let site: Awaited<ReturnType<typeof openCareSite>>;
let chromium: string;
const open: Auditor[] = [];
const folder = mkdtempSync(path.join(tmpdir(), 'kind-audit-'));

async function auditor(options: AuditorOptions = {}): Promise<Auditor> {
  const opened = await openAuditor({ chromium, timeout: 20, ...options });
  open.push(opened);
  return opened;
}
let usual: Auditor;

beforeAll(async () => {
  [site, chromium] = await Promise.all([openCareSite(), chromiumPath()]);
  usual = await auditor();
});
afterAll(async () => {
  await Promise.all(open.map((one) => one.close()));
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

async function look(url: string, by: Auditor = usual): Promise<PageAudit> {
  const { pages, notAudited } = await by.auditPage(url);
  const [page] = pages;
  if (page === undefined) throw new Error(`Not looked at: ${JSON.stringify(notAudited)}`);
  return page;
}
const idsOf = ({ violations }: PageAudit) => violations.map(({ id }) => id);
const nodesOf = ({ violations }: PageAudit, id: string) => violations.find((finding) => finding.id === id)?.nodes ?? [];

function file(name: string, html: string): string {
  const whole = path.join(folder, name);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, html);
  return whole;
}

describe('a page is looked at', () => {
  test('with both: what axe finds, and what our rules find', async () => {
    const page = await look(file('both.html', '<!doctype html><html lang="en"><title>Your name</title><main><h1>Your name</h1><form><input><button>Send</button><button type="reset">Clear</button></form></main></html>'));
    expect(page).toMatchObject({ title: 'Your name', lang: 'en', viewport: { width: 1280, height: 800 } });
    expect(page.violations).toEqual(expect.arrayContaining([
      expect.objectContaining({ id: 'missing-label', axeId: 'label', harm: 'confusion', impact: 'critical' }),
      expect.objectContaining({ id: 'reset-button', harm: 'unfeeling', impact: 'serious', nodes: [expect.objectContaining({ selector: expect.stringContaining('reset'), html: '<button type="reset">Clear</button>', summary: expect.stringMatching(/\w/) })] }),
    ]));
    expect(Date.parse(page.at)).not.toBeNaN();
  });

  test('and what hurts most is told first, each thing once', async () => {
    const page = await look(file('order.html', '<!doctype html><html lang="en"><title>Your name</title><main><h1>Your name</h1><form><input><select><option>1</option></select><button>Send</button><button type="reset">Clear</button></form></main></html>'));
    const ids = idsOf(page);
    expect(new Set(ids).size).toBe(ids.length);
    expect(nodesOf(page, 'missing-label')).toHaveLength(2);
    const impacts = page.violations.map(({ impact }) => ['critical', 'serious', 'moderate', 'minor'].indexOf(impact));
    expect(impacts).toEqual(impacts.toSorted((one, other) => one - other));
    expect(page.passed).not.toContain('missing-label');
    expect(page.passed).toContain('document-title');
  });

  test('as it came where it goes on by itself, and what that does is found', async () => {
    expect(await look(site.at('/goes-on'))).toMatchObject({ title: 'Your answers are saved', notes: [expect.stringContaining(site.at('/plain'))] });
    expect(idsOf(await look(site.at('/goes-on-slowly')))).toContain('auto-redirect');
  });

  test('as it came where a header or a clock takes people on', async () => {
    expect(await look(site.at('/goes-on-header'))).toMatchObject({ title: 'Your answers are saved', notes: [expect.stringContaining('by itself')] });
    expect(await look(site.at('/goes-on-later'))).toMatchObject({ title: 'Your answers are saved' });
  });

  test.each(['/led-on', '/moved'])('where a person comes to at once from %s', async (address) => {
    const page = await look(site.at(address));
    expect(page).toMatchObject({ url: site.at(address), title: 'Ask for help at home', notes: [expect.stringContaining(site.at('/emptied'))] });
    expect(idsOf(page)).toContain('reset-button');
  });

  test('when it says that something went wrong: a person meets it too', async () => {
    const page = await look(site.at('/trouble'));
    expect(page.notes).toEqual([expect.stringContaining('500')]);
    expect(idsOf(page)).toContain('reset-button');
    expect(await look(site.at('/nowhere'))).toMatchObject({ title: 'This page is not here', notes: [expect.stringContaining('404')] });
  });

  test('under the strictest content policy, which still holds for the page’s own scripts', async () => {
    const page = await look(site.at('/strict'));
    expect(nodesOf(page, 'reset-button')).toHaveLength(1);
  });

  test('in every frame, of its own and of another site', async () => {
    const nodes = nodesOf(await look(site.at('/frames')), 'reset-button').map(({ selector }) => selector);
    expect(nodes).toHaveLength(2);
    expect(nodes.every((selector) => selector.startsWith('iframe') && selector.includes(' >>> '))).toBe(true);
  });

  test('with our axe where it brings one of its own', async () => {
    expect(idsOf(await look(site.at('/own-axe')))).toContain('reset-button');
  });

  test('to the end where windows of the browser open, and that is told', async () => {
    const page = await look(site.at('/windows'));
    expect(page.notes).toEqual([expect.stringContaining('“Your session ends soon”')]);
  });

  test('while it keeps asking the network', async () => {
    expect(idsOf(await look(site.at('/polls')))).toContain('reset-button');
  });

  test('at every width asked for', async () => {
    const by = await auditor({ viewports: [{ width: 320, height: 640 }, { width: 1280, height: 800 }] });
    const wide = file('wide.html', '<!doctype html><html lang="en"><title>Your name</title><style>@media (min-width: 600px) { form { display: none } }</style><main><h1>Your name</h1><form><label>Town <input></label><button>Send</button><button type="reset">Clear</button></form></main></html>');
    const { pages } = await by.auditPage(wide);
    expect(pages.map((page) => [page.viewport.width, idsOf(page).includes('reset-button')])).toEqual([[320, true], [1280, false]]);
  });

  test('with pictures of what was found, no more than asked for', async () => {
    const by = await auditor({ pictures: 1 });
    const { violations } = await look(site.at('/emptied'), by);
    const pictures = violations.flatMap(({ nodes }) => nodes.flatMap(({ picture }) => picture ?? []));
    expect(pictures).toEqual([expect.stringMatching(/^data:image\/jpeg;base64,/)]);
  });

  test('without the rules that were left out, and in Welsh', async () => {
    expect(idsOf(await look(site.at('/emptied'), await auditor({ without: ['reset-button'] })))).not.toContain('reset-button');
    const welsh = await look(site.at('/emptied'), await auditor({ locale: 'cy' }));
    expect(welsh.violations.find(({ id }) => id === 'reset-button')?.help).toMatch(/botwm/);
  });
});

describe('a file', () => {
  test('is told by the path that it was given', async () => {
    file('service/start.html', '<title>Start</title><h1>Start</h1>');
    file('service/steps/name.html', '<title>Name</title><h1>Name</h1>');
    file('service/node_modules/x/doc.html', '<h1>Not ours</h1>');
    const { pages } = await usual.auditPage(path.join(folder, 'service'));
    expect(pages.map(({ url, title }) => [path.relative(folder, url), title])).toEqual([['service/start.html', 'Start'], ['service/steps/name.html', 'Name']]);
  });

  test('of a built app is more than a blank page: its scripts and what they fetch come', async () => {
    file('app/assets/app.js', `import { say } from './say.js'; const { title } = await (await fetch('/words.json')).json(); document.querySelector('main').innerHTML = '<h1>' + title + '</h1>' + say;`);
    file('app/assets/say.js', `export const say = '<form><label>Town <input></label><button>Send</button><button type="reset">Clear</button></form>';`);
    file('app/words.json', '{"title":"Your name"}');
    file('app/index.html', '<!doctype html><html lang="en"><title>App</title><main></main><script type="module" crossorigin src="/assets/app.js"></script></html>');
    const { pages: [page] } = await usual.auditPage(path.join(folder, 'app'));
    expect(page && idsOf(page)).toContain('reset-button');
  });

  test('asks nobody on the network unless it may, and never reads beside its folder', async () => {
    const asks = file('asks/index.html', `<!doctype html><title>Asks</title><main><h1>Asks</h1><script>fetch('${site.at('/plain?from-file')}', { mode: 'no-cors' }).catch(() => {}); fetch('/%2e%2e/both.html').then((a) => { document.title = String(a.status); })</script></main>`);
    const before = site.asked.length;
    expect((await look(asks)).title).toBe('404');
    expect(site.asked.slice(before)).toEqual([]);
    await look(asks, await auditor({ network: true }));
    expect(site.asked.slice(before)).toEqual(['/plain']);
  });
});

describe('a page in its states', () => {
  const states = defineStates({
    'submitted empty': submitEmpty,
    offline: goOffline,
    'timed out': (page) => passTime(page, 20),
    'not answered': async (page, { url }) => {
      if (!url.endsWith('/fetches')) return false;
      await failRequests(page, 503);
      await page.getByRole('button').click();
      return true;
    },
  });
  const statesOf = (pages: readonly PageAudit[]) => pages.map((page) => [page.state ?? 'as it came', idsOf(page).includes('reset-button')]);

  test.each([
    ['/asks', [['as it came', false], ['submitted empty', true], ['offline', false], ['timed out', false]]],
    ['/loses-network', [['as it came', false], ['offline', true], ['timed out', false]]],
    ['/times-out', [['as it came', false], ['offline', false], ['timed out', true]]],
    ['/fetches', [['as it came', false], ['offline', false], ['timed out', false], ['not answered', true]]],
  ])('is looked at as it came, and in each state it has: %s', async (address, expected) => {
    const { pages, notAudited } = await (await auditor({ states })).auditPage(site.at(address));
    expect(notAudited).toEqual([]);
    expect(statesOf(pages)).toEqual(expected);
  });

  test('tells what stopped a state, and looks at the others', async () => {
    const by = await auditor({ states: defineStates({ broken: () => Promise.reject(new Error('There is no such button\nat line 3')), offline: goOffline, gone: (page) => page.goto('chrome-error://chromewebdata/').catch(() => undefined) }) });
    const { pages, notAudited } = await by.auditPage(site.at('/plain'));
    expect(pages.map(({ state }) => state)).toEqual([undefined, 'offline', ...(pages.length > 2 ? ['gone'] : [])]);
    expect(notAudited[0]).toEqual({ url: site.at('/plain'), why: expect.stringContaining('“broken” could not be reached: There is no such button') });
  });
});

describe('what cannot be looked at is told in one line, with what to do', () => {
  test.each<[string, () => string, string]>([
    ['no answer', () => 'http://localhost:9/', 'no answer'],
    ['no such site', () => 'http://no-such-site.invalid/', 'no site of this name'],
    ['a circle', () => site.at('/round'), 'circle'],
    ['text', () => site.at('/leaflet'), 'text/plain'],
    ['a download', () => site.at('/letter'), 'download'],
    ['no address', () => 'ftp://example.org/', 'no address'],
    ['no file', () => path.join(folder, 'nowhere.html'), 'no such file'],
    ['no page', () => file('note.txt', 'Only words'), 'no HTML'],
    ['an empty folder', () => path.dirname(file('empty/readme.md', '#')), 'no HTML file'],
  ])('%s', async (_what, target, line) => {
    const { pages, notAudited } = await usual.auditPage(target());
    expect(pages).toEqual([]);
    expect(notAudited).toEqual([{ url: target(), why: expect.stringContaining(line) }]);
    expect(notAudited[0]?.why).not.toContain('\n');
  });

  test('one that never answers, after the time it has', async () => {
    const { notAudited } = await (await auditor({ timeout: 1 })).auditPage(site.at('/never'));
    expect(notAudited).toEqual([{ url: site.at('/never'), why: expect.stringContaining('within 1 seconds') }]);
  });

  test('one that keeps the browser busy for ever', async () => {
    const by = await auditor({ timeout: 2 });
    expect(await by.auditPage(site.at('/busy'))).toEqual({ pages: [], notAudited: [{ url: site.at('/busy'), why: expect.stringContaining('more than 8 seconds') }] });
    expect(idsOf(await look(site.at('/emptied'), by))).toContain('reset-button');
  });

  test('no browser', async () => {
    await expect(openAuditor({ chromium: '/nowhere/chromium' })).rejects.toThrow('No Chromium');
  });
});
