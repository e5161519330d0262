import { type Browser, chromium, type Page } from 'playwright';
import { expect } from 'vitest';
import { chromiumArguments, chromiumPath } from '../chromium.ts';
import type { Records } from './records.ts';

export const openBrowser = async (): Promise<Browser> => chromium.launch({ executablePath: await chromiumPath(), args: chromiumArguments });

export interface Walk {
  readonly browser: Browser;
  readonly address: string;
  readonly records: Records;
  readonly scripts: boolean;
}

/** Development servers talk of themselves; a hint to install developer tools is no finding. */
const chatter = /Download the React DevTools|\[vite\] (connecting|connected)|\[HMR\]|\[Fast Refresh\]/;

/** A page that remembers every word the browser, React or the framework says about it. */
export async function openPage({ browser, address, scripts }: Omit<Walk, 'records'>, heading: string): Promise<{ page: Page; heard: string[] }> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('console', (message) => {
    if (!chatter.test(message.text())) heard.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (problem) => heard.push(`pageerror: ${String(problem)}`));
  await page.goto(address);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  if (scripts) await takenOver(page);
  return { page, heard };
}

/** React has taken the page over once the form's own properties are there. */
const takenOver = (page: Page) => page.waitForFunction(() => Object.keys(document.querySelector('form') ?? {}).some((key) => key.startsWith('__react')));

const name = (page: Page) => page.getByRole('textbox', { name: 'What should we call you?' });
const telephone = (page: Page) => page.getByRole('textbox', { name: 'Your telephone number' });
const send = (page: Page) => page.getByRole('button', { name: 'Send your request' }).click();

/**
 * Walks the request as a person would: an answer left out, the records not there for a while, and then it is sent.
 * Gives every word that was said on the console.
 */
export async function walkTheRequest(walk: Walk): Promise<string[]> {
  const { page, heard } = await openPage(walk, 'Ask us to ring you');
  const { records, scripts } = walk;
  const keptBefore = records.kept.length;
  await expect.poll(() => page.getByRole('link', { name: '01632 960 100' }).count()).toBeGreaterThan(0);

  await name(page).fill('Sam Example');
  await page.getByRole('radio', { name: 'In the afternoon' }).check();
  await send(page);
  const summary = page.getByRole('alert').filter({ hasText: 'Enter your telephone number' });
  await summary.waitFor();
  await expect.poll(() => page.title()).toBe('Error: Ask us to ring you');
  if (scripts) expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-labelledby'))).toBe('error-summary-title');
  await expectAllStillThere(page, '');

  await summary.getByRole('link', { name: 'Enter your telephone number' }).click();
  await telephone(page).fill('01632 960 999');
  records.open = false;
  await send(page);
  // What went wrong with us is said as such, and what was typed is still there.
  await page.getByRole('heading', { name: 'What you can do' }).waitFor();
  await expectAllStillThere(page, '01632 960 999');
  records.open = true;
  expect(records.kept).toHaveLength(keptBefore);

  await send(page);
  await page.getByRole('heading', { level: 1, name: 'We have your request' }).waitFor();
  expect(records.kept.slice(keptBefore).map((kept) => [kept.get('name'), kept.get('telephone'), kept.get('when')])).toEqual([['Sam Example', '01632 960 999', 'afternoon']]);
  await page.context().close();
  return heard;
}

async function expectAllStillThere(page: Page, number: string): Promise<void> {
  expect(await name(page).inputValue()).toBe('Sam Example');
  expect(await telephone(page).inputValue()).toBe(number);
  expect(await page.getByRole('radio', { name: 'In the afternoon' }).isChecked()).toBe(true);
}
