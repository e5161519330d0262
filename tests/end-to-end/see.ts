import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'vitest';

const themes = ['light', 'dark', 'high-contrast'] as const;

/** Fails where axe finds anything on the page, in any of three themes, switched and not rendered anew. */
export async function expectNoBarrier(page: Page): Promise<void> {
  const looked = await withScripts(page);
  const before = await looked.evaluate(() => document.documentElement.dataset['kindTheme']);
  await looked.evaluate(axe.source);
  for (const [nth, theme] of themes.entries()) {
    const found = await looked.evaluate(async ([wanted, options]) => {
      document.documentElement.dataset['kindTheme'] = wanted;
      const { axe: here } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await here.run(document, options);
      return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`));
    }, [theme, nth === 0 ? everyRule : whatAThemeCanChange] as const);
    expect(found, `${await page.title()}, theme ${theme}`).toEqual([]);
  }
  await looked.evaluate((theme) => document.documentElement.setAttribute('data-kind-theme', theme), before ?? 'auto');
  if (looked !== page) await looked.context().close();
}

const everyRule: RunOptions = { resultTypes: ['violations'] };
const whatAThemeCanChange: RunOptions = { resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] };

/** axe needs scripts: of a page without them it looks at a copy, in which only axe runs. */
async function withScripts(page: Page): Promise<Page> {
  const browser = page.context().browser();
  if (!browser || !(await page.evaluate(() => matchMedia('(scripting: none)').matches))) return page;
  const body = await page.content();
  const copy = await (await browser.newContext({ reducedMotion: 'reduce', viewport: page.viewportSize() })).newPage();
  await copy.route('**/*', (route) => {
    const kind = route.request().resourceType();
    if (kind === 'document') return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    return kind === 'script' ? route.abort() : route.continue();
  });
  await copy.goto(page.url());
  return copy;
}

/** Fails where the page scrolls sideways, where words stick out or are cut off, or where something to press is smaller than a fingertip. */
export async function expectRoomForEverything(page: Page): Promise<void> {
  const found = await page.evaluate(measureRoom, 44);
  expect(found, `${await page.title()}, at ${new URL(page.url()).pathname}`).toEqual([]);
}

/** Runs in the page. Self-contained, since only its text travels there. */
function measureRoom(smallest: number): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const found: string[] = [];
  const say = (what: string, element: Element) => found.push(`${what}: ${element.outerHTML.slice(0, 120)}`);
  if (scrollWidth > clientWidth) found.push(`scrolls sideways: ${scrollWidth} in ${clientWidth}`);
  const shown = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.kind-visually-hidden, .kind-skip-link:not(:focus), script'));
  for (const element of shown) {
    const { left, right, width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const words = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    if ((words || element.matches('input, textarea, button')) && width > 1 && (left < -0.5 || right > clientWidth + 0.5)) say(`sticks out (${Math.round(left)} to ${Math.round(right)})`, element);
    if (words && /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1) say('cut off', element);
    // A link inside a sentence is as high as its line; a radio or checkbox is pressed by its words as well.
    const target = element.matches('input[type="radio"], input[type="checkbox"]') ? element.parentElement?.querySelector('label') : element;
    const alone = element.matches('button, summary, input, textarea, select') || (element.matches('a[href]') && !sentenceAround(element));
    if (alone && target && height > 0 && target.getBoundingClientRect().height < smallest - 0.05) say(`${target.getBoundingClientRect().height} px high`, element);
  }
  return found;

  function sentenceAround(link: Element): boolean {
    return [...(link.parentElement?.childNodes ?? [])].some((node) => node instanceof Text && /\p{L}/u.test(node.data));
  }
}

/** Words that belong to machines or that put the trouble on the person; none of them is ever said. */
const neverSaid = /\b(?:error|errors|failed|failure|invalid|valid|illegal|oops|sorry|please|server|status|code|request failed|exception|null|undefined|nan|json|html|http|https|fetch|timeout|timed out|gateway|network error|internal|bad request|stack|crash(?:ed)?|database|submit|submission|4\d\d|5\d\d)\b|\[object|[{}<>]/i;

/** What a person in trouble reads: its words are plain, and there is a person to turn to. Gives the words. */
export async function expectPlainWordsAndAPerson(page: Page, trouble = page.getByRole('main')): Promise<string> {
  const said = await trouble.innerText();
  // A reference is drawn at random, and may look like a status: `499-TWL-MQX`.
  expect(said.replaceAll(/\b999\b|\b[0-9A-Z]{3}(?:-[0-9A-Z]{3}){2}\b/g, '')).not.toMatch(neverSaid);
  expect(await page.title()).not.toMatch(neverSaid);
  expect(await trouble.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
  return said;
}
