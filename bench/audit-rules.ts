import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, chromium } from 'playwright';
import { chromiumArguments, chromiumPath } from '../tests/chromium.ts';
import { pageOf } from './audit-pages.ts';
import { type Compared, inTurn, quantile } from './statistics.ts';

/** axe-core with the kindness rules beside axe-core alone, on one page: milliseconds of the page's thread. */
export interface RuleFigures {
  readonly elements: number;
  readonly time: Compared;
  /** The kindness rules without axe-core’s, with what axe-core takes to read the page for them: milliseconds, the middle one. */
  readonly alone: number;
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Axe {
  readonly axe: { readonly run: (document: Document, options: { readonly runOnly: readonly string[] }) => Promise<unknown> };
}

/** Opens the page anew, so that nothing of the run before is remembered, and counts only what the run itself took. */
async function runOnce(browser: Browser, html: string, script: string, runOnly: readonly string[]): Promise<number> {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate(script);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  const before = await spent();
  await page.evaluate(async (only) => {
    await (globalThis as unknown as Axe).axe.run(document, { runOnly: only });
  }, [...runOnly]);
  const after = await spent();
  await page.close();
  return (after - before) * 1000;
}

/** Each size with so many rounds: axe-core alone takes 50 seconds of processor time for 50,000 elements, and such times differ less. */
export async function measureRules(sizes: readonly (readonly [elements: number, rounds: number])[]): Promise<readonly RuleFigures[]> {
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
  const scripts = {
    ours: await readFile(path.resolve(import.meta.dirname, '../packages/audit/dist/kind-axe.js'), 'utf8'),
    bare: await readFile(createRequire(path.resolve(import.meta.dirname, '../packages/audit/package.json')).resolve('axe-core/axe.min.js'), 'utf8'),
  };
  const figures: RuleFigures[] = [];
  try {
    // The first run of a script also compiles it.
    for (const script of Object.values(scripts)) await runOnce(browser, pageOf(300), script, wcag);
    for (const [elements, rounds] of sizes) {
      const html = pageOf(elements);
      const measure = (side: 'ours' | 'bare') => runOnce(browser, html, scripts[side], side === 'ours' ? [...wcag, 'kind'] : wcag);
      const alone: number[] = [];
      for (let round = 0; round < rounds; round += 1) alone.push(await runOnce(browser, html, scripts.ours, ['kind']));
      figures.push({ elements, time: await inTurn(rounds, measure), alone: quantile(alone, 0.5) });
    }
  } finally {
    await browser.close();
  }
  return figures;
}
