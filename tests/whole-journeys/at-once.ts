import type { Page } from 'playwright';
import { expect } from 'vitest';
import { beginCare, forMyself, goOn, type Plan, walkCare } from '../end-to-end/care-walk.ts';
import type { Portal } from '../end-to-end/start-portal.ts';
import { ready } from '../end-to-end/walk.ts';

/** A form as a browser sent it. */
export interface SentPage {
  readonly path: string;
  readonly body: string;
}

/** Walks to the check page once, without scripts, and notes every form on the way. */
export async function noteEveryForm(page: Page, portal: Portal, plan: Plan = forMyself): Promise<readonly SentPage[]> {
  const forms: SentPage[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') forms.push({ path: new URL(request.url()).pathname, body: request.postData() ?? '' });
  });
  await beginCare(page, portal.origin);
  await walkCare(page, plan, { until: 'check' });
  return forms;
}

/** Sends a form in the visit of a browser, beside its pages. Gives the path it leads to. */
export async function sendBeside(page: Page, portal: Portal, { path, body }: SentPage): Promise<string> {
  const reply = await page.context().request.post(`${portal.origin}${path}`, {
    data: body, maxRedirects: 0, headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', origin: portal.origin },
  });
  expect(reply.status()).toBe(303);
  return reply.headers()['location'] ?? '';
}

/** Everything before a page answered as it was noted, as a request of this visit's own; then the page itself, opened. */
export async function openAt(page: Page, portal: Portal, forms: readonly SentPage[], step: string): Promise<void> {
  const key = crypto.randomUUID();
  const path = `/care/${step}`;
  const before = forms.slice(0, forms.some((form) => form.path === path) ? forms.findIndex((form) => form.path === path) : forms.length);
  for (const form of before) await sendBeside(page, portal, { ...form, body: form.body.replace(/\bkey=[^&]*/, `key=${key}`) });
  await page.goto(`${portal.origin}${path}`);
  await ready(page);
  expect(new URL(page.url()).pathname).toBe(path);
}

/** Everything answered as it was noted, in what a browser has begun; but some pages are opened, looked `at` and gone on from. */
export async function answerAround(page: Page, portal: Portal, forms: readonly SentPage[], steps: readonly string[], at: (step: string) => Promise<void>): Promise<void> {
  await page.goto(`${portal.origin}/care/who`);
  const key = /\bkey=[^&]*/.exec((await formOn(page)).body)?.[0] ?? '';
  // The entry of the list is there again with its page.
  for (const { path, body } of forms.filter((form) => !form.body.includes('go=add'))) {
    const step = path.replace('/care/', '');
    if (!steps.includes(step)) {
      await sendBeside(page, portal, { path, body: body.replace(/\bkey=[^&]*/, key) });
      continue;
    }
    await page.goto(portal.origin + path);
    await ready(page);
    await at(step);
    await goOn(page);
  }
}

/** The form of the page as its button would send it, beside its pages. */
export async function formOn(page: Page): Promise<SentPage> {
  const body = await page.evaluate(() => new URLSearchParams([...new FormData(document.querySelector<HTMLFormElement>('main form') ?? undefined)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))).toString());
  return { path: new URL(page.url()).pathname, body: `${body}&go=on` };
}
