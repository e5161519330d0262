import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { htmlReport } from '@kind-by-design/audit/report';
import type axeCore from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contrast, missingLabel, node, page, resetButton, runOf, sampleRun } from '../../packages/audit/src/report/sample-run.test.helper.ts';
import { chromiumArguments, chromiumPath } from '../chromium.ts';

// The report as people open it: a file, in a browser. It is held to the rules that it tells others of.
const before = runOf([page('/apply', { violations: [resetButton(), contrast(node('#gone', '<em>Gone</em>', 'Grey'))] })], { at: '2026-11-01T00:00:00.000Z' });
const hostile = `</style></script><script>document.title='taken'</script><img src="https://elsewhere.example/x.png"> שלום 🙂 "'`;
const long = 'a-very-long-name-without-any-break'.repeat(20);
const reports: Readonly<Record<string, string>> = {
  english: htmlReport(sampleRun, { before }),
  welsh: htmlReport(sampleRun, { before, locale: 'cy' }),
  nothing: htmlReport(runOf([page('/a')])),
  hostile: htmlReport(runOf([page(`/${long}`, { title: `${hostile} ${long}`, lang: 'he', state: hostile, violations: [resetButton(node(long, hostile, hostile)), missingLabel(node(hostile, long, long))], incomplete: [contrast(node(long, long, hostile))] })], { notAudited: [{ url: long, why: hostile }] }), { name: hostile }),
  many: htmlReport(runOf(Array.from({ length: 34 }, (_, at) => page(`/${at}`, { violations: [contrast(), resetButton(...Array.from({ length: 8 }, (_x, place) => node(`#b${place}`, `<button id="b${place}">`, `Button ${place}`)))] })))),
};

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
  folder = await mkdtemp(path.join(tmpdir(), 'kind-report-'));
  for (const [name, html] of Object.entries(reports)) await writeFile(path.join(folder, `${name}.html`), html);
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** Opens a report, and says what it asked of the network and what its own policy refused. */
async function opened<Result>(name: string, options: BrowserContextOptions, look: (page: Page) => Promise<Result>): Promise<{ readonly result: Result; readonly asked: readonly string[]; readonly refused: readonly string[] }> {
  const context = await browser.newContext(options);
  const [asked, refused]: [string[], string[]] = [[], []];
  const report = await context.newPage();
  report.on('request', (request) => void asked.push(request.url()));
  // Playwright tells of a request that the policy stopped before it left.
  report.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') asked.splice(asked.indexOf(request.url()), 1);
  });
  report.on('console', (message) => void refused.push(message.text()));
  await report.goto(pathToFileURL(path.join(folder, `${name}.html`)).href);
  const result = await look(report);
  await context.close();
  return { result, asked: asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:')), refused };
}

/** Runs axe (WCAG 2.2 A and AA, and best practice) and the kindness rules over the open report. */
async function found(report: Page, media: 'screen' | 'print'): Promise<readonly string[]> {
  // Scripts put in by the test's own hand are not held by the page's policy.
  await report.evaluate(await import('node:fs/promises').then(({ readFile }) => readFile('packages/audit/dist/kind-axe.js', 'utf8')));
  // Paper is not pressed.
  return await report.evaluate(async (pressed) => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'kind'], rules: { 'target-size': { enabled: pressed }, 'color-contrast-enhanced': { enabled: true } } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, media === 'screen');
}

const looks: readonly (readonly [string, BrowserContextOptions, 'screen' | 'print'])[] = [
  ['light', {}, 'screen'],
  ['dark', { colorScheme: 'dark' }, 'screen'],
  ['320 px', { viewport: { width: 320, height: 640 } }, 'screen'],
  ['high contrast', { forcedColors: 'active', contrast: 'more' }, 'screen'],
  ['on paper', { viewport: { width: 703, height: 1032 } }, 'print'],
];

describe.each(looks)('The report, %s', (_name, options, media) => {
  it.each(Object.keys(reports))('has nothing that axe or our own rules find: %s', async (name) => {
    const { result } = await opened(name, options, async (report) => {
      await report.emulateMedia({ media });
      for (const details of await report.locator('details').all()) await details.evaluate((element: HTMLDetailsElement) => { element.open = true; });
      return await found(report, media);
    });
    expect(result).toEqual([]);
  });
});

describe('The report as a file', () => {
  it.each(Object.keys(reports))('asks nothing of the network and runs nothing, and its look is let in: %s', async (name) => {
    const { result, asked, refused } = await opened(name, {}, async (report) => await report.evaluate(() => ({ title: document.title, scripts: document.scripts.length, surface: getComputedStyle(document.body).backgroundColor })));
    expect(asked).toEqual([]);
    expect(refused).toEqual([]);
    expect(result).toEqual({ title: expect.stringMatching(/^(What people meet|Beth mae pobl)/), scripts: 0, surface: 'rgb(251, 247, 239)' });
  });

  it('runs and loads nothing even if somebody gets code into it', async () => {
    const { result, asked } = await opened('english', {}, async (report) => {
      await report.evaluate(() => {
        const image = document.createElement('img');
        image.src = 'https://elsewhere.example/x.png';
        const script = document.createElement('script');
        script.textContent = 'document.title = "taken"';
        document.body.append(image, script);
        document.body.insertAdjacentHTML('beforeend', '<p id="styled" style="color: red">');
      });
      await report.waitForTimeout(200);
      return await report.evaluate(() => [document.title, getComputedStyle(document.querySelector('#styled') ?? document.body).color]);
    });
    expect(result).toEqual(['What people meet on care.example.org', 'rgb(38, 31, 26)']);
    expect(asked).toEqual([]);
  });

  it.each(Object.keys(reports))('fits 320 px without going sideways, with everything unfolded: %s', async (name) => {
    const { result } = await opened(name, { viewport: { width: 320, height: 640 } }, async (report) => {
      for (const details of await report.locator('details').all()) await details.evaluate((element: HTMLDetailsElement) => { element.open = true; });
      return await report.evaluate(() => document.documentElement.scrollWidth);
    });
    expect(result).toBeLessThanOrEqual(320);
  });

  it('is gone through by keyboard in the order it is read, from the skip link on', async () => {
    const { result } = await opened('english', {}, async (report) => {
      const stops: { text: string; top: number }[] = [];
      for (let at = 0; at < 12; at += 1) {
        await report.keyboard.press('Tab');
        stops.push(await report.evaluate(() => ({ text: document.activeElement?.textContent ?? '', top: (document.activeElement?.getBoundingClientRect().top ?? 0) + scrollY })));
      }
      return stops;
    });
    expect(result[0]?.text).toBe('Skip to what was found');
    const tops = result.slice(1).map(({ top }) => top);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });

  it('shows what is folded when it is printed, and keeps the manager’s part on the first sheet', async () => {
    const { result } = await opened('many', { viewport: { width: 703, height: 1032 } }, async (report) => {
      await report.emulateMedia({ media: 'print' });
      const closed = report.locator('details:not([open])').first();
      return { folded: await closed.locator('li').first().isVisible(), second: await report.locator('#not-checked').evaluate((heading) => heading.getBoundingClientRect().top) };
    });
    expect(result.folded).toBe(true);
    expect(result.second).toBeLessThan(1032);
  });
});
