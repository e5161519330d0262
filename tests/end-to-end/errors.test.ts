import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectNoBarrier } from './see.ts';
import { portalForTests } from './start-portal.ts';
import { visitorsForTests } from './visitors.ts';
import { answers, fillEverything, fillWhatIsNeeded, focused, goToTheForm, questionsOn, ready, receiptOn, typedOn } from './walk.ts';

const portal = portalForTests();
const { come } = visitorsForTests();

const summaryOn = (page: Page) => page.getByRole('alert').filter({ has: page.getByRole('heading', { name: /thing/ }) });

/** Sends, and waits for the page that answers this very try. */
async function sendOnce(page: Page): Promise<void> {
  await page.evaluate(() => document.body.setAttribute('data-before', ''));
  await questionsOn(page).send.click();
  await page.locator('body:not([data-before])').waitFor();
  await ready(page);
}

/** What the summary says, link by link. */
const saidIn = (page: Page) => summaryOn(page).getByRole('link').allInnerTexts();

/** What stands beside the field, told with it to who cannot see. */
const besideField = (page: Page, name: string) => page.evaluate((field) => {
  const control = document.querySelector(`[name="${field}"]`);
  const described = control?.closest('[role="radiogroup"][aria-describedby]') ?? control;
  return (described?.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.innerText ?? '').join('\n');
}, name);

describe.each([['on', true], ['off', false]])('With something left to put right, scripts %s', (_title, scripts) => {
  test('the summary takes the focus at every try, the title says so first, each link leads to its question, and everything written is there', async () => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await goToTheForm(page, portal.origin);
    const asked = questionsOn(page);
    await asked.safeWord.fill(answers.safeWord);
    await asked.telephone.fill('ring me');
    await asked.about.fill(answers.about);
    const written = await typedOn(page);
    for (let tries = 1; tries <= 3; tries += 1) {
      await sendOnce(page);
      await summaryOn(page).waitFor();
      expect(await focused(page).innerText(), `try ${tries}`).toContain('5 things to put right');
      expect(await page.title()).toMatch(/^Error: Ask us to ring you/);
      expect(await typedOn(page)).toEqual(written);
    }
    const links = await summaryOn(page).getByRole('link').all();
    expect(links).toHaveLength(5);
    const fields = ['callName', 'safeMessage', 'reachBy', 'telephone', 'forWhom'];
    for (const [nth, link] of links.entries()) {
      const said = await link.innerText();
      await link.click();
      const field = await page.evaluate(() => (document.activeElement instanceof HTMLInputElement ? document.activeElement : document.querySelector<HTMLInputElement>(':target'))?.name);
      expect(field).toBe(fields[nth]);
      expect(await besideField(page, fields[nth] ?? '')).toContain(said);
    }
    expect(await typedOn(page)).toEqual(written);
    expect(await portal.stored()).toEqual(before);
  });

  test('the help grows: other words and an example the second time, a person the third', async () => {
    const page = await come({ scripts });
    await goToTheForm(page, portal.origin);
    await fillWhatIsNeeded(page);
    await questionsOn(page).telephone.fill('0770');
    const said: string[] = [];
    for (let tries = 1; tries <= 4; tries += 1) {
      await sendOnce(page);
      expect(await saidIn(page)).toHaveLength(1);
      said.push(await besideField(page, 'telephone'));
    }
    const [first = '', second = '', third = '', fourth = ''] = said;
    expect(second).not.toBe(first);
    expect(second.length).toBeGreaterThan(first.length);
    expect(third).not.toBe(second);
    expect(third).toContain('Or tell a person how to reach you.');
    expect(first + second).not.toContain('tell a person');
    expect(fourth).toBe(third);
    expect(await page.getByRole('main').getByRole('link', { name: /01632 960|person/ }).count()).toBeGreaterThan(0);
  });

  test('once it is put right, it is sent', async () => {
    const page = await come({ scripts });
    await goToTheForm(page, portal.origin);
    const before = await portal.stored();
    await fillEverything(page);
    await questionsOn(page).telephone.fill('');
    await sendOnce(page);
    await summaryOn(page).getByRole('link').click();
    await questionsOn(page).telephone.fill(answers.telephone);
    await questionsOn(page).send.click();
    const reference = await receiptOn(page);
    expect(await portal.stored()).toEqual([reference, ...before]);
    expect(await page.title()).not.toMatch(/Error/);
  });
});

describe('“Nothing in particular” together with something else', () => {
  test('does not happen with scripts: the one ticked last stays', async () => {
    const page = await come();
    await goToTheForm(page, portal.origin);
    await questionsOn(page).needsOther.check();
    await questionsOn(page).needsNone.check();
    expect(await questionsOn(page).needsOther.isChecked()).toBe(false);
    await questionsOn(page).needsOther.check();
    expect(await questionsOn(page).needsNone.isChecked()).toBe(false);
  });

  test('is asked about without scripts, with both ticks still there', async () => {
    const page = await come({ scripts: false });
    await goToTheForm(page, portal.origin);
    await fillWhatIsNeeded(page);
    await questionsOn(page).needsOther.check();
    await questionsOn(page).needsNone.check();
    await sendOnce(page);
    expect(await saidIn(page)).toHaveLength(1);
    expect(await questionsOn(page).needsOther.isChecked()).toBe(true);
    expect(await questionsOn(page).needsNone.isChecked()).toBe(true);
  });
});

test('A summary comes only after a try: the form opens in peace, and coming back to it says nothing of errors', async () => {
  const page = await come();
  await goToTheForm(page, portal.origin);
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await page.title()).toBe('Ask us to ring you – Exampleshire');
});

test('In Welsh the title, the summary and the messages are Welsh', async () => {
  const page = await come();
  await goToTheForm(page, portal.origin, 'cy');
  await questionsOn(page, 'cy').send.click();
  await page.getByRole('alert').getByRole('link').first().waitFor();
  expect(await page.title()).toMatch(/^Gwall: Gofyn i ni eich ffonio/);
  expect(await page.getByRole('main').innerText()).not.toMatch(/\b(?:Enter|Choose|Tell us|thing)\b/);
});

test('No barrier in the form with problems, the first time and the third', async () => {
  const page = await come();
  await goToTheForm(page, portal.origin);
  await questionsOn(page).telephone.fill('0770');
  await sendOnce(page);
  await expectNoBarrier(page);
  await sendOnce(page);
  await sendOnce(page);
  await expectNoBarrier(page);
});
