import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectNoBarrier, expectPlainWordsAndAPerson } from './see.ts';
import { portalForTests } from './start-portal.ts';
import { visitorsForTests } from './visitors.ts';
import { answers, fillEverything, goToTheForm, questionsOn, ready, receiptOn, typedOn, words } from './walk.ts';

const portal = portalForTests();
const { come } = visitorsForTests();

/** From now on this visitor's requests meet the trouble; `none` ends it. */
const meet = (page: Page, fault: string) => page.context().addCookies([{ name: 'portal-fault', value: fault, url: portal.origin }]);

const troubleOn = (page: Page) => page.getByRole('main').getByRole('group').filter({ has: page.getByRole('alert') });
const tryAgain = (page: Page) => page.getByRole('main').getByRole('button', { name: /again/i });

/** Fills the form, and gives what is written in it and what the service held before. */
async function filled(page: Page) {
  await goToTheForm(page, portal.origin);
  await fillEverything(page);
  return { written: await typedOn(page), before: await portal.stored() };
}

/** The person holds a receipt, and exactly its request is new. */
async function expectOneMore(page: Page, before: readonly string[]): Promise<void> {
  const reference = await receiptOn(page);
  expect(await portal.stored()).toEqual([reference, ...before]);
}

/** The trouble is over and the person tries again: exactly one request is new, and they hold its receipt. */
async function expectSentOnce(page: Page, before: readonly string[]): Promise<void> {
  await meet(page, 'none');
  await tryAgain(page).click();
  await expectOneMore(page, before);
}

const faults: readonly (readonly [what: string, fault: string, said: RegExp])[] = [
  ['breaks on our side (500)', '500', /The fault is ours/],
  ['is closed and says when to come back (503)', '503', /(in|after) .*\d|in a minute|in a few minutes/],
  ['is asked too often (429)', '429', /A lot has reached us/],
  ['gives no answer and hangs up', 'no-reply:1', /We do not know yet if this reached us/],
  ['stores the request and is cut off before it can say so', 'cut-after-storing', /We do not know yet if this reached us/],
  ['is replaced by a network’s sign-in page', 'html-not-json', /Wi-Fi that wants you to sign in/],
];

describe('With scripts, when the service', () => {
  test.each(faults)('%s: plain words, a person, every letter still there; after trying again one request and its receipt', async (_what, fault, said) => {
    const page = await come({ meetsTrouble: true });
    const { written, before } = await filled(page);
    await meet(page, fault);
    await questionsOn(page).send.click();
    await troubleOn(page).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('group');
    expect(await expectPlainWordsAndAPerson(page, troubleOn(page))).toMatch(said);
    expect(await typedOn(page)).toEqual(written);
    expect(new URL(page.url()).pathname).toBe('/ask');
    // Once more, still in trouble: heard again, and nothing is lost.
    await questionsOn(page).callName.focus();
    await tryAgain(page).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')), { timeout: 10_000 }).toBe('group');
    expect(await typedOn(page)).toEqual(written);
    await expectSentOnce(page, before);
  });

  test('never answers at all: after 20 seconds the page stops waiting and says so', async () => {
    const page = await come({ meetsTrouble: true });
    await page.clock.install();
    const { written, before } = await filled(page);
    await meet(page, 'no-reply:120');
    await questionsOn(page).send.click();
    await page.getByRole('button', { name: words.en.callback.sending }).waitFor();
    await page.clock.fastForward(20_500);
    await troubleOn(page).waitFor();
    expect(await expectPlainWordsAndAPerson(page, troubleOn(page))).toContain('no answer came in time');
    expect(await typedOn(page)).toEqual(written);
    await expectSentOnce(page, before);
  });

  test('cannot be reached because the device is not connected', async () => {
    const page = await come({ meetsTrouble: true });
    const { written, before } = await filled(page);
    await page.context().setOffline(true);
    await questionsOn(page).send.click();
    await troubleOn(page).waitFor();
    expect(await expectPlainWordsAndAPerson(page, troubleOn(page))).toContain('You are not connected to the internet');
    expect(await typedOn(page)).toEqual(written);
    await page.context().setOffline(false);
    await expectSentOnce(page, before);
  });

  test('cannot be reached although the device is connected', async () => {
    const page = await come({ meetsTrouble: true });
    const { written, before } = await filled(page);
    await page.route('**/ask.data*', (route) => route.abort('connectionfailed'));
    await questionsOn(page).send.click();
    await troubleOn(page).waitFor();
    expect(await expectPlainWordsAndAPerson(page, troubleOn(page))).toContain('could not reach each other');
    expect(await typedOn(page)).toEqual(written);
    await page.unroute('**/ask.data*');
    await expectSentOnce(page, before);
  });

  test('closes and even the words for when to come back cannot be fetched: there are words all the same', async () => {
    const page = await come({ meetsTrouble: true });
    const { written, before } = await filled(page);
    await page.route('**/assets/**', (route) => route.abort());
    await meet(page, '503');
    await questionsOn(page).send.click();
    await troubleOn(page).waitFor();
    await expectPlainWordsAndAPerson(page, troubleOn(page));
    expect(await typedOn(page)).toEqual(written);
    await page.unroute('**/assets/**');
    await expectSentOnce(page, before);
  });

  test('is in trouble in Welsh, the words are Welsh', async () => {
    const page = await come({ meetsTrouble: true });
    await goToTheForm(page, portal.origin, 'cy');
    await fillEverything(page, 'cy');
    await meet(page, '500');
    await questionsOn(page, 'cy').send.click();
    await troubleOn(page).waitFor();
    expect(await troubleOn(page).innerText()).not.toMatch(/\b(?:the|you|fault|again|try)\b/i);
    await expectNoBarrier(page);
  });
});

const refusals = faults.filter(([, fault]) => /^\d/.test(fault));

/** Sends, and waits for what the browser itself shows when the connection is gone. */
async function cutOff(page: Page): Promise<void> {
  await questionsOn(page).send.click().catch(() => undefined);
  await expect.poll(() => page.evaluate(() => location.href).catch(() => ''), { timeout: 10_000 }).toMatch(/^chrome-error:/);
}

describe('Without scripts, when the service', () => {
  test.each(refusals)('%s: a page in plain words with a person, every word on it; trying again from it stores one request', async (_what, fault, said) => {
    const page = await come({ scripts: false, meetsTrouble: true });
    const { before } = await filled(page);
    await meet(page, fault);
    await questionsOn(page).send.click();
    await tryAgain(page).waitFor();
    expect(await expectPlainWordsAndAPerson(page)).toMatch(said);
    // Once more, still in trouble: nothing is lost on the way through a second page.
    await tryAgain(page).click();
    await tryAgain(page).waitFor();
    await page.getByText('What you wrote', { exact: true }).click();
    const shown = await page.getByRole('main').innerText();
    for (const word of Object.values(answers)) expect(shown).toContain(word);
    await expectSentOnce(page, before);
    await page.getByText(words.en.receipt.sent, { exact: true }).click();
    const receipt = await page.getByRole('main').innerText();
    for (const word of Object.values(answers)) expect(receipt).toContain(word);
  });

  test.each([
    ['gives no answer and hangs up', 'no-reply:1'],
    ['stores the request and is cut off before it can say so', 'cut-after-storing'],
  ])('%s: loading the browser’s own page again sends the same request, stored once', async (_what, fault) => {
    const page = await come({ scripts: false, meetsTrouble: true });
    const { before } = await filled(page);
    await meet(page, fault);
    await cutOff(page);
    await meet(page, 'none');
    await page.reload();
    await expectOneMore(page, before);
  });

  test('stores the request and is cut off: going back to the form says that we have it, and leads to the receipt', async () => {
    const page = await come({ scripts: false, meetsTrouble: true });
    const { before } = await filled(page);
    await meet(page, 'cut-after-storing');
    await cutOff(page);
    await meet(page, 'none');
    await page.goto(`${portal.origin}/ask`);
    await page.getByRole('link', { name: words.en.asking.alreadySee }).click();
    await expectOneMore(page, before);
  });

  test('is replaced by a network’s sign-in page only for scripts: nothing goes wrong', async () => {
    const page = await come({ scripts: false });
    const { before } = await filled(page);
    await meet(page, 'html-not-json');
    await questionsOn(page).send.click();
    await expectOneMore(page, before);
  });
});

describe('A page that cannot be opened', () => {
  test.each([
    ['500@any', /The fault is ours/],
    ['503@any', /not working right now/],
    ['429@any', /A lot has reached us/],
  ])('because of %s says so in plain words, with a person, without a barrier, and opens when tried again', async (fault, said) => {
    const page = await come({ meetsTrouble: true });
    await meet(page, fault);
    await page.goto(`${portal.origin}/ask`);
    await ready(page);
    expect(await expectPlainWordsAndAPerson(page)).toMatch(said);
    await expectNoBarrier(page);
    await meet(page, 'none');
    await page.reload();
    await questionsOn(page).heading.waitFor();
  });
});

test('No barrier in the form while it says that sending went wrong, and on the page that says so without scripts', async () => {
  const [withScripts, without] = [await come({ meetsTrouble: true }), await come({ scripts: false, meetsTrouble: true })];
  for (const page of [withScripts, without]) {
    await goToTheForm(page, portal.origin);
    await fillEverything(page);
    await meet(page, '503');
    await questionsOn(page).send.click();
    await tryAgain(page).waitFor();
    await expectNoBarrier(page);
  }
});
