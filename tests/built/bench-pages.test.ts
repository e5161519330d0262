import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BareFields } from '../../bench/pages/bare-fields';
import { BarePage } from '../../bench/pages/bare-page';
import { OurFields } from '../../bench/pages/our-fields';
import { OurPage } from '../../bench/pages/our-page';
import { exampleProblems } from '../../bench/pages/page-data';
import { chromiumArguments, chromiumPath } from '../chromium';
import { exampleKind } from '../example-service';

let browser: Browser;
let page: Page;
let devtools: CDPSession;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
  page = await browser.newPage();
  devtools = await page.context().newCDPSession(page);
});

afterAll(() => browser.close());

/** Only places to hang text or layout on. */
const withoutMeaning = new Set(['StaticText', 'InlineTextBox', 'generic', 'none', 'RootWebArea']);

/** The page as assistive technology gets it, line by line, and all its text. */
async function heard<Props extends object>(Component: FunctionComponent<Props>, props: Props): Promise<readonly string[]> {
  // What stands for focus without scripts changes how Chromium tells of the element around it, not what it is.
  const markup = renderToStaticMarkup(createElement(Component, props)).replaceAll(' autofocus=""', '');
  await page.setContent(`<!doctype html><html lang="en"><head><title>Bench</title></head><body>${markup}</body></html>`);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const lines = nodes
    .filter(({ ignored, role }) => !ignored && !withoutMeaning.has(String(role?.value)))
    .map(({ role, name, description, properties = [] }) => {
      const said = properties.filter(({ name: property }) => ['required', 'invalid', 'level', 'checked'].includes(property)).map(({ name: property, value }) => `${property}=${String(value.value)}`);
      return [role?.value, name?.value, description?.value, ...said].map(String).join(' · ');
    });
  const text = await page.evaluate(() => document.body.textContent.replaceAll(/\s+/g, ' ').trim());
  return [...lines, text];
}

test.each([
  ['at the first visit', undefined],
  ['with answers to put right', exampleProblems],
])('the page that figures are taken from is the same to a listener as its bare twin, %s', async (_when, problems) => {
  const data = { kind: exampleKind('en'), problems };
  const ours = await heard(OurPage, data);
  expect(ours.length).toBeGreaterThan(60);
  expect(await heard(BarePage, data)).toEqual(ours);
});

test('many text fields are the same to a listener as their bare twins', async () => {
  const ours = await heard(OurFields, { count: 8 });
  expect(ours.length).toBeGreaterThan(16);
  expect(await heard(BareFields, { count: 8 })).toEqual(ours);
});
