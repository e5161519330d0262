import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArguments, chromiumPath } from '../chromium';
import { hostPage, hosts, orders } from './hosts';
import { colours, measure } from './look';
import { representativePage } from './representative-page';

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
}, 60_000);
afterAll(() => browser.close());

const controls = 'input:not([type=hidden], [type=radio], [type=checkbox]), textarea, select';
const choices = '[type=radio], [type=checkbox]';
/** A link inside a sentence is as high as its line; everything else is as high as a finger. */
const targets = `button, ${controls}, summary, :is(${choices}) + label, .kind-way-on, .kind-back-link`;
const words = `label, legend, ${controls}, button, summary, p, dd, li, a, [id$="-hint"]`;

const cases = hosts.flatMap((host) => orders.map((order) => ({ name: host.name, order, host })));

describe.each(cases)('in $name, its style sheet $order', ({ host, order }) => {
  let page: Page;
  let field: string;
  let borders: readonly string[];
  let focus: string;

  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 900, height: 800 }, reducedMotion: 'reduce' });
    await page.setContent(await hostPage(host, order, representativePage()));
    const [fieldColour = '', border = '', trouble = '', action = '', ring = ''] = await page.evaluate(colours, ['field', 'border', 'trouble', 'action', 'focus']);
    field = fieldColour;
    borders = [border, trouble, action];
    focus = ring;
  });
  afterAll(() => page.close());

  const measured = (selector: string) => page.locator(`main :is(${selector})`).evaluateAll(measure);

  test('every control has its border, its ground and room for a finger', async () => {
    const found = await measured(controls);
    expect(found.length).toBeGreaterThanOrEqual(8);
    const poor = found.filter((each) => !borders.includes(each.border) || each.borderWidth < 2 || each.background !== field || each.height < 44);
    expect(poor).toEqual([]);
  });

  test('nothing that begins a line of its own runs on in another’s', async () => {
    const found = await page.locator('main :is(h1, h2, h3, h4, p, ul, ol, li, dl, dt, dd, fieldset, legend)').evaluateAll((elements) =>
      elements.filter((element) => getComputedStyle(element).display === 'inline').map((element) => element.outerHTML.slice(0, 120)));
    expect(found).toEqual([]);
  });

  test('radios and checkboxes are seen, and seen to change', async () => {
    const found = await measured(choices);
    expect(found.filter((each) => each.width < 24 || each.height < 24 || each.borderWidth < 2 || !borders.includes(each.border))).toEqual([]);
    for (const choice of await page.locator(`main :is(${choices})`).all()) {
      const before = await choice.isChecked();
      const seen = await choice.screenshot();
      await choice.evaluate((input: HTMLInputElement, checked) => { input.checked = checked; }, !before);
      expect((await choice.screenshot()).equals(seen), 'another picture once it is ticked').toBe(false);
      await choice.evaluate((input: HTMLInputElement, checked) => { input.checked = checked; }, before);
    }
  });

  test('whatever has the focus shows a ring of at least 3 pixels in the focus colour', async () => {
    const poor: string[] = [];
    const seen = new Set<string>();
    await page.locator('body').evaluate((body) => { body.tabIndex = -1; body.focus(); });
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab');
      const focused = page.locator('main :focus');
      if ((await focused.count()) === 0) break;
      const [look] = await focused.evaluateAll(measure);
      if (!look) break;
      seen.add(look.what);
      if (look.outline !== focus || look.outlineWidth < 3) poor.push(`${look.what}: ${look.outline} ${look.outlineWidth}`);
    }
    expect(seen.size).toBeGreaterThan(15);
    expect(poor).toEqual([]);
  });

  test('whatever stands by itself to be pressed is at least 44 pixels high', async () => {
    const found = await measured(targets);
    expect(found.length).toBeGreaterThan(12);
    expect(found.filter((each) => each.height > 0 && each.height < 43.5).map((each) => `${each.what}: ${each.height}`)).toEqual([]);
  });

  test('words are as large as ours are anywhere', async () => {
    const found = await measured(words);
    expect(found.filter((each) => each.height > 0 && each.fontSize < 16.9).map((each) => `${each.what}: ${each.fontSize}`)).toEqual([]);
    const asking = await measured(`label, legend, button, ${controls}`);
    expect(asking.filter((each) => each.fontSize < 18.9).map((each) => `${each.what}: ${each.fontSize}`)).toEqual([]);
  });

  test('text keeps its contrast of 7:1', async () => {
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run('main', { runOnly: ['color-contrast', 'color-contrast-enhanced'], rules: { 'color-contrast-enhanced': { enabled: true } } });
      return violations.flatMap(({ nodes }) => nodes.map(({ html, any }) => `${html.slice(0, 120)} ${any.map(({ message }) => message).join(' ')}`));
    });
    expect(found).toEqual([]);
  });
});
