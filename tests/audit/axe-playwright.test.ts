import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectKind, kindAxeSource, kindExpect, kindnessOf } from '@kind-by-design/audit/playwright';
import { chromiumArguments, chromiumPath } from '../chromium.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
  page = await (await browser.newContext()).newPage();
});
afterAll(() => browser.close());

const form = (buttons: string) => `<form><label for="about">Tell us about it</label><textarea id="about"></textarea><button>Send</button>${buttons}</form>`;
const reset = '<button type="reset">Clear form</button>';

/** A page with a policy that lets no script in but its own; nothing is fetched. */
async function open(main: string): Promise<void> {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-src *";
  const help = '<p>Ring us on <a href="tel:01632960001">01632 960001</a>, Monday to Friday, 9am to 5pm.</p>';
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Ask us – Exampleshire</title></head><body><header><a href="/">Exampleshire</a></header><main><h1>Ask us</h1>${main}${help}</main></body></html>`);
}

test('Through @axe-core/playwright with our script as its source, axe and the kindness rules say what they find in one run', async () => {
  await open(`${form(reset)}<img src="data:,">`);
  const { violations } = await new AxeBuilder({ page, axeSource: kindAxeSource() }).analyze();
  expect(violations.map(({ id }) => id)).toEqual(expect.arrayContaining(['reset-button', 'image-alt']));
  const { violations: ours } = await new AxeBuilder({ page, axeSource: kindAxeSource() }).withTags('kind').analyze();
  expect(ours.map(({ id }) => id)).toEqual(['reset-button']);
});

describe('Whoever tests with Playwright', () => {
  test('gets what was found under our names, with a selector that leads to it', async () => {
    await open(`${form(reset)}<input>`);
    const { violations } = await kindnessOf(page);
    expect(violations.map(({ id, axeId, harm }) => [id, axeId, harm])).toEqual([['missing-label', 'label', 'confusion'], ['reset-button', undefined, 'unfeeling']]);
    expect(await page.locator(violations[1]?.nodes[0]?.selector ?? '').innerText()).toBe('Clear form');
  });

  test('is stopped with a message in plain words, in the language they ask for, and by nothing on a kind page', async () => {
    await open(form(reset));
    await expect(expectKind(page)).rejects.toThrow(/reset-button, unfeeling: [^]+What it does: [^]+How to mend it: [^]+<button type="reset">/);
    await expect(expectKind(page, { locale: 'cy' })).rejects.toThrow(/Sut i’w drwsio: Tynnwch y botwm/);
    await expect(expectKind(page, { without: { 'reset-button': 'This page shows the unkind button on purpose' } })).resolves.toBeUndefined();
    await expect(expectKind(page, { without: { 'reset-button': '' } })).rejects.toThrow('without a reason');
    await open(form(''));
    await expect(expectKind(page)).resolves.toBeUndefined();
  });

  test('is told of what stands in a frame', async () => {
    await open(`<iframe title="The form" srcdoc='<!doctype html><html lang="en"><title>Form</title>${form(reset).replaceAll("'", '')}</html>'></iframe>`);
    await page.frameLocator('iframe').getByRole('button', { name: 'Clear form' }).waitFor();
    const { violations } = await kindnessOf(page);
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ selector }) => `${id} ${selector}`))).toEqual([expect.stringMatching(/^reset-button iframe >>> button/)]);
  });

  test('finds the page’s own axe, where it brings one, as it was', async () => {
    await open(form(''));
    await page.evaluate(() => Object.assign(globalThis, { axe: 'the page’s own' }));
    await kindnessOf(page);
    expect(await page.evaluate(() => [(globalThis as { axe?: unknown }).axe, 'kindRules' in globalThis])).toEqual(['the page’s own', false]);
  });

  test('may add toBeKind to the expect of Playwright Test', async () => {
    await open(form(reset));
    const { pass, message } = await kindExpect.toBeKind(page);
    expect(pass).toBe(false);
    expect(message()).toContain('reset-button');
  });
});
