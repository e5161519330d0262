import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { keyboardOn } from './keyboard.ts';
import { expectNoBarrier, expectRoomForEverything } from './see.ts';
import { portalForTests } from './start-portal.ts';
import { visitorsForTests } from './visitors.ts';
import { answers, fillEverything, fillWhatIsNeeded, goToTheForm, type Language, questionsOn, ready, receiptOn, typedOn, words } from './walk.ts';

const portal = portalForTests();
const { come } = visitorsForTests();

/** The receipt has every word, says when and who, and exactly this one request is new at the service. */
async function expectOneMore(page: Page, before: readonly string[], language: Language = 'en'): Promise<string> {
  const reference = await receiptOn(page, language);
  expect(await portal.stored()).toEqual([reference, ...before]);
  return reference;
}

async function expectEveryWordOnTheReceipt(page: Page, language: Language = 'en'): Promise<void> {
  await page.getByText(words[language].receipt.sent, { exact: true }).click();
  const said = await page.getByRole('main').innerText();
  for (const word of Object.values(answers)) expect(said).toContain(word);
}

describe('Somebody asks to be rung', () => {
  test('by mouse: finds the way, answers, sends, and holds a receipt with every word, a day and a person', async () => {
    const page = await come();
    const before = await portal.stored();
    await goToTheForm(page, portal.origin);
    await fillEverything(page);
    const promised = /by (5pm on \w+ \d+ \w+)/.exec(await page.getByRole('main').innerText())?.[1] ?? 'no day';
    await questionsOn(page).send.click();
    await expectOneMore(page, before);
    await expectEveryWordOnTheReceipt(page);
    const said = await page.getByRole('main').innerText();
    expect(promised).not.toBe('no day');
    expect(said).toMatch(/By when\s+5pm on \w+ \d+ \w+/);
    expect(said).toContain(words.en.receipt.ifNot);
    expect(await page.getByRole('link', { name: /01632 960 \d{3}/ }).count()).toBeGreaterThan(0);
  });

  test('by keyboard alone: Tab, Space, Enter and arrows are enough, and the focus is seen at every step', async () => {
    const page = await come();
    const before = await portal.stored();
    const { goTo, write, choose, tick, press } = keyboardOn(page);
    await page.goto(portal.origin);
    await goTo(page.getByRole('link', { name: words.en.start.start, exact: true }));
    await press('Enter');
    const asked = questionsOn(page);
    await asked.heading.waitFor();
    await ready(page);
    await write(asked.callName, answers.callName);
    await choose(asked.safeMessageNo);
    await write(asked.safeWord, answers.safeWord);
    await choose(asked.byText);
    await write(asked.telephone, answers.telephone);
    await tick(asked.firstTime);
    await choose(asked.forOther);
    await write(asked.otherWho, answers.otherWho);
    await choose(asked.otherKnowsNo);
    await write(asked.about, answers.about);
    await tick(asked.needsOther);
    await write(asked.whatElse, answers.whatElse);
    await goTo(asked.send);
    await press('Enter');
    await expectOneMore(page, before);
    await goTo(page.getByText(words.en.receipt.sent, { exact: true }));
    await press('Enter');
    await page.getByText(answers.about.slice(0, 20)).waitFor();
    await goTo(page.getByRole('button', { name: words.en.receipt.stop }));
    await press('Space');
    await page.getByRole('heading', { level: 1, name: words.en.receipt.stopped }).waitFor();
  });

  test('by keyboard: the first stop is the way past the top of the page, and it leads to the content', async () => {
    const page = await come();
    await goToTheForm(page, portal.origin);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the main part of the page' });
    expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('main').evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('with scripts off', async () => {
    const page = await come({ scripts: false });
    const before = await portal.stored();
    await goToTheForm(page, portal.origin);
    await fillEverything(page);
    await questionsOn(page).send.click();
    await expectOneMore(page, before);
    await expectEveryWordOnTheReceipt(page);
  });

  test.each([['on', true], ['off', false]])('in Welsh, scripts %s, from the start page to the receipt', async (_title, scripts) => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await goToTheForm(page, portal.origin, 'cy');
    expect(await page.locator('html').getAttribute('lang')).toBe('cy');
    await fillEverything(page, 'cy');
    await questionsOn(page, 'cy').send.click();
    await expectOneMore(page, before, 'cy');
    await expectEveryWordOnTheReceipt(page, 'cy');
    expect(await page.locator('html').getAttribute('lang')).toBe('cy');
  });

  test.each([['on', true], ['off', false]])('and changes the language in the middle of the form, scripts %s: every letter and every tick is kept, there and back', async (_title, scripts) => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await goToTheForm(page, portal.origin);
    await fillEverything(page);
    const written = await typedOn(page);
    expect(written.length).toBeGreaterThanOrEqual(15);
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await questionsOn(page, 'cy').heading.waitFor();
    await ready(page);
    expect(await typedOn(page)).toEqual(written);
    await page.getByRole('button', { name: 'English' }).click();
    await questionsOn(page).heading.waitFor();
    await ready(page);
    expect(await typedOn(page)).toEqual(written);
    expect(await page.getByRole('alert').count()).toBe(0);
    await questionsOn(page).send.click();
    await expectOneMore(page, before);
  });
});

const small = [
  ['320 pixels wide', { width: 320, height: 640 }, 2],
  ['400 % zoom on a screen of 1280 × 1024', { width: 320, height: 256 }, 4],
] as const;

describe.each(small)('At %s', (_title, viewport, deviceScaleFactor) => {
  test('the request is asked and sent: nothing scrolls sideways, nothing is cut off, everything to press has room for a finger', async () => {
    const page = await come({ viewport, deviceScaleFactor, hasTouch: true });
    const before = await portal.stored();
    await page.goto(portal.origin);
    await expectRoomForEverything(page);
    await page.getByRole('link', { name: words.en.start.start, exact: true }).tap();
    await questionsOn(page).heading.waitFor();
    await ready(page);
    await questionsOn(page).send.tap();
    await page.getByRole('alert').waitFor();
    await ready(page);
    await expectRoomForEverything(page);
    await fillEverything(page);
    await expectRoomForEverything(page);
    await questionsOn(page).send.tap();
    await expectOneMore(page, before);
    await expectRoomForEverything(page);
    await page.getByText(words.en.receipt.sent, { exact: true }).tap();
    await expectRoomForEverything(page);
    await page.goto(`${portal.origin}/contact`);
    await expectRoomForEverything(page);
  });

  test('the same holds in Welsh, whose words are longer', async () => {
    const page = await come({ viewport, deviceScaleFactor, hasTouch: true });
    await goToTheForm(page, portal.origin, 'cy');
    await expectRoomForEverything(page);
    await fillWhatIsNeeded(page, 'cy');
    await questionsOn(page, 'cy').send.tap();
    await receiptOn(page, 'cy');
    await expectRoomForEverything(page);
  });

  test('with the keyboard, what has the focus is never hidden', async () => {
    const page = await come({ viewport, deviceScaleFactor });
    await goToTheForm(page, portal.origin);
    await keyboardOn(page).goTo(questionsOn(page).send);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.en.callback.send);
  });
});

describe('Who has asked', () => {
  const changed = 'I would like to talk about the bathroom too.';

  test.each([['on', true], ['off', false]])('changes what was asked, scripts %s: the same request, with the new words', async (_title, scripts) => {
    const page = await come({ scripts });
    await goToTheForm(page, portal.origin);
    await fillEverything(page);
    await questionsOn(page).send.click();
    const reference = await receiptOn(page);
    const stored = await portal.stored();
    await page.getByRole('button', { name: words.en.receipt.change }).click();
    await page.getByRole('heading', { level: 1, name: words.en.asking.changeTitle }).waitFor();
    await ready(page);
    expect(await questionsOn(page).about.inputValue()).toBe(answers.about);
    await questionsOn(page).about.fill(changed);
    await questionsOn(page).send.click();
    expect(await receiptOn(page, 'en', 'changed')).toBe(reference);
    await page.getByText(words.en.receipt.sent, { exact: true }).click();
    expect(await page.getByRole('main').innerText()).toContain(changed);
    expect(await portal.stored()).toEqual(stored);
  });

  test.each([['on', true], ['off', false]])('stops it, scripts %s, is told that nobody rings, and may ask again with the same words', async (_title, scripts) => {
    const page = await come({ scripts });
    await goToTheForm(page, portal.origin);
    await fillEverything(page);
    const written = await typedOn(page);
    await questionsOn(page).send.click();
    const reference = await receiptOn(page);
    await page.getByRole('button', { name: words.en.receipt.stop }).click();
    await page.getByRole('heading', { level: 1, name: words.en.receipt.stopped }).waitFor();
    expect(await page.getByRole('main').innerText()).toContain(words.en.receipt.stoppedNext);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: words.en.receipt.stopped }).waitFor();
    await ready(page);
    await page.getByRole('button', { name: words.en.receipt.again }).click();
    await questionsOn(page).heading.waitFor();
    await ready(page);
    expect(await typedOn(page)).toEqual(written);
    await questionsOn(page).send.click();
    expect(await receiptOn(page)).not.toBe(reference);
  });

  test('finds the receipt again after looking at other pages, with no barrier on the way', async () => {
    const page = await come();
    await goToTheForm(page, portal.origin);
    await fillWhatIsNeeded(page);
    await questionsOn(page).send.click();
    const reference = await receiptOn(page);
    await page.goto(portal.origin);
    await page.getByRole('link', { name: words.en.start.start, exact: true }).click();
    await questionsOn(page).heading.waitFor();
    await expectNoBarrier(page);
    await page.getByRole('link', { name: words.en.asking.alreadySee }).click();
    expect(await receiptOn(page)).toBe(reference);
  });
});
