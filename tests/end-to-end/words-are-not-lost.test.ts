import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { crashExample } from '../../apps/care-portal/app/routes/crash-example.words.ts';
import { expectNoBarrier, expectPlainWordsAndAPerson } from './see.ts';
import { portalForTests } from './start-portal.ts';
import { visitorsForTests } from './visitors.ts';
import { answers, fillEverything, questionsOn, ready, receiptOn, typedOn, words } from './walk.ts';

const portal = portalForTests();
const { come } = visitorsForTests();

/** Holds every script back until told otherwise. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => undefined as void;
  const free = new Promise<void>((resolve) => { letGo = resolve; });
  await page.route('**/assets/*.js', async (route) => {
    await free;
    await route.continue();
  });
  return letGo;
}

describe('Scripts that come late', () => {
  test('leave everything typed and chosen before them where it is', async () => {
    const page = await come();
    const letGo = await holdScripts(page);
    await page.goto(`${portal.origin}/ask`, { waitUntil: 'commit' });
    await fillEverything(page);
    const written = await typedOn(page);
    expect(written.length).toBeGreaterThanOrEqual(15);
    letGo();
    await ready(page);
    expect(await typedOn(page)).toEqual(written);
    await questionsOn(page).send.click();
    await receiptOn(page);
  });

  test('leave the focus and the letters alone while somebody is in the middle of a word', async () => {
    const page = await come();
    const letGo = await holdScripts(page);
    await page.goto(`${portal.origin}/ask`, { waitUntil: 'commit' });
    const { about } = questionsOn(page);
    await about.click();
    await page.keyboard.insertText('The stairs are');
    letGo();
    await ready(page);
    await page.keyboard.insertText(' hard now');
    expect(await about.inputValue()).toBe('The stairs are hard now');
  });

  test('keep what was put right in a form that came back with problems, before they ran', async () => {
    const page = await come();
    await page.goto(`${portal.origin}/ask`);
    await ready(page);
    await questionsOn(page).about.fill('before');
    const letGo = await holdScripts(page);
    await questionsOn(page).send.click();
    await page.getByRole('alert').waitFor();
    await fillEverything(page);
    const written = await typedOn(page);
    letGo();
    await ready(page);
    expect(await typedOn(page)).toEqual(written);
  });
});

describe('Scripts that never come', () => {
  test.each([
    ['any of them', '**/assets/*.js'],
    ['the form’s own', '**/assets/ask*.js'],
    ['the one all pages begin with', '**/assets/entry.client*.js'],
  ])('%s: the form works without, and every word arrives', async (_title, which) => {
    const page = await come({ meetsTrouble: true });
    let stopped = 0;
    await page.route(which, (route) => {
      stopped += 1;
      return route.abort();
    });
    await page.goto(`${portal.origin}/ask`);
    await fillEverything(page);
    const written = await typedOn(page);
    await page.waitForTimeout(300);
    expect(stopped).toBeGreaterThan(0);
    expect(await typedOn(page)).toEqual(written);
    await questionsOn(page).send.click();
    await page.getByRole('heading', { level: 1, name: words.en.receipt.have }).waitFor();
    await page.waitForLoadState();
    const said = await page.getByRole('main').textContent();
    for (const word of Object.values(answers)) expect(said).toContain(word);
  });
});

describe('A part that stops working', () => {
  const note = () => answers.about;
  const open = async (page: Page) => {
    await page.goto(`${portal.origin}/crash-example`);
    await ready(page);
    await page.getByRole('textbox', { name: crashExample.outside }).fill(answers.callName);
    await page.getByRole('textbox', { name: crashExample.note, exact: true }).fill(note());
  };

  test('says so in plain words, with a person; the rest of the page stays; “Try again” brings back the part and the words in it', async () => {
    const page = await come({ meetsCrash: true });
    await open(page);
    await page.getByRole('button', { name: crashExample.break, exact: true }).click();
    await page.getByRole('heading', { name: /stopped working/ }).waitFor();
    await expectPlainWordsAndAPerson(page);
    expect(await page.getByRole('textbox', { name: crashExample.outside }).inputValue()).toBe(answers.callName);
    await expectNoBarrier(page);
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(await page.getByRole('textbox', { name: crashExample.note, exact: true }).inputValue()).toBe(note());
    expect(await page.getByRole('textbox', { name: crashExample.outside }).inputValue()).toBe(answers.callName);
  });

  test('for good: says that it stopped again, and still offers a person', async () => {
    const page = await come({ meetsCrash: true });
    await open(page);
    await page.getByRole('button', { name: crashExample.always, exact: true }).click();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('We tried again, and this part stopped again.').waitFor();
    await expectPlainWordsAndAPerson(page);
    expect(await page.getByRole('textbox', { name: crashExample.outside }).inputValue()).toBe(answers.callName);
  });
});
