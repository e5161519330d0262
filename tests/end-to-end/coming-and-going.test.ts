import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { portalForTests } from './start-portal.ts';
import { visitorsForTests } from './visitors.ts';
import { answers, fillEverything, fillWhatIsNeeded, goToTheForm, questionsOn, ready, receiptOn, typedOn, words } from './walk.ts';

const portal = portalForTests();
// With the back-forward cache on, as people have it.
const { come } = visitorsForTests({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });

async function expectOneMore(page: Page, before: readonly string[]): Promise<string> {
  const reference = await receiptOn(page);
  expect(await portal.stored()).toEqual([reference, ...before]);
  return reference;
}

/** As the browser's own button does it; `page.goBack` waits for a load that the back-forward cache never makes. */
async function go(page: Page, steps: -1 | 1, there: string): Promise<void> {
  await page.evaluate((by) => history.go(by), steps);
  await expect.poll(() => page.evaluate(() => location.pathname).catch(() => ''), { timeout: 10_000 }).toBe(there);
  await ready(page);
}

/** Every word of `answers` on the receipt. */
async function expectEveryWord(page: Page): Promise<void> {
  await page.getByText(words.en.receipt.sent, { exact: true }).click();
  const said = await page.getByRole('main').innerText();
  for (const word of Object.values(answers)) expect(said).toContain(word);
}

const bothWays: readonly (readonly [string, boolean])[] = [['on', true], ['off', false]];

describe.each(bothWays)('Scripts %s', (_title, scripts) => {
  test('a refresh of any page gives the same page: start, form, form with problems, receipt, change, stopped', async () => {
    const page = await come({ scripts });
    const again = async () => {
      const heading = await page.getByRole('heading', { level: 1 }).innerText();
      await page.reload();
      await ready(page);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(heading);
    };
    await page.goto(portal.origin);
    await again();
    const before = await portal.stored();
    await goToTheForm(page, portal.origin);
    await again();
    await fillEverything(page);
    await questionsOn(page).telephone.fill('');
    const written = await typedOn(page);
    await questionsOn(page).send.click();
    await page.getByRole('alert').waitFor();
    await again();
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await typedOn(page)).toEqual(written);
    await questionsOn(page).telephone.fill(answers.telephone);
    await questionsOn(page).send.click();
    const reference = await expectOneMore(page, before);
    await again();
    expect(await expectOneMore(page, before)).toBe(reference);
    await page.getByRole('button', { name: words.en.receipt.change }).click();
    await page.getByRole('heading', { name: words.en.asking.changeTitle }).waitFor();
    await again();
    expect(await questionsOn(page).about.inputValue()).toBe(answers.about);
    await page.goto(`${portal.origin}/receipt`);
    await page.getByRole('button', { name: words.en.receipt.stop }).click();
    await page.getByRole('heading', { name: words.en.receipt.stopped }).waitFor();
    await again();
    expect((await portal.stored()).length).toBe(before.length + 1);
  });

  test('back and forward all the way, from the start page to the receipt and back: no page asks to send anything again, and one request is stored', async () => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await goToTheForm(page, portal.origin);
    await questionsOn(page).send.click();
    await page.getByRole('alert').waitFor();
    await ready(page);
    await fillEverything(page);
    await questionsOn(page).send.click();
    const reference = await expectOneMore(page, before);
    const steps: string[] = [];
    for (let step = 0; step < 5 && (await page.evaluate(() => location.pathname)) !== '/'; step += 1) {
      await page.evaluate(() => history.back()).catch(() => undefined);
      await page.waitForTimeout(400);
      await ready(page);
      steps.push(await page.evaluate(() => location.pathname));
    }
    expect(steps.at(-1)).toBe('/');
    for (const there of steps.slice(0, -1).toReversed()) await go(page, 1, there);
    await go(page, 1, '/receipt');
    expect(await expectOneMore(page, before)).toBe(reference);
  });

  test('gone back from the receipt, the form can be used: it says that we have the request, and sending the same again stores nothing new', async () => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await goToTheForm(page, portal.origin);
    await fillEverything(page);
    await questionsOn(page).send.click();
    const reference = await expectOneMore(page, before);
    await go(page, -1, '/ask');
    await questionsOn(page).send.waitFor();
    await fillEverything(page);
    await questionsOn(page).send.click();
    expect(await expectOneMore(page, before)).toBe(reference);
  });

  test('a double press of Send on a slow network stores one request, and the person gets its receipt', async () => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await goToTheForm(page, portal.origin);
    await fillEverything(page);
    await page.route('**/ask*', async (route) => {
      await new Promise((resolve) => { setTimeout(resolve, 700); });
      await route.continue();
    });
    const { send } = questionsOn(page);
    await send.scrollIntoViewIfNeeded();
    const box = (await send.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(200);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expectOneMore(page, before);
    await expectEveryWord(page);
  });

  test('Enter in a field sends the form, pressed twice or once: it neither goes back nor changes the language', async () => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await goToTheForm(page, portal.origin);
    await fillWhatIsNeeded(page);
    await questionsOn(page).callName.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter').catch(() => undefined);
    await expectOneMore(page, before);
  });

  test('“Back” on the form keeps what was written', async () => {
    const page = await come({ scripts });
    await goToTheForm(page, portal.origin);
    await fillEverything(page);
    const written = await typedOn(page);
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: words.en.start.heading }).waitFor();
    await page.getByRole('link', { name: words.en.start.start, exact: true }).click();
    await questionsOn(page).heading.waitFor();
    await ready(page);
    expect(await typedOn(page)).toEqual(written);
  });
});

test('While it is being sent, the button says so in words and does not send again', async () => {
  const page = await come();
  await goToTheForm(page, portal.origin);
  await fillEverything(page);
  let sent = 0;
  await page.route('**/ask.data*', async (route) => {
    sent += 1;
    await new Promise((resolve) => { setTimeout(resolve, 800); });
    await route.continue();
  });
  await questionsOn(page).send.click();
  const sending = page.getByRole('button', { name: words.en.callback.sending });
  await sending.waitFor();
  await sending.click({ noWaitAfter: true, force: true });
  await receiptOn(page);
  expect(sent).toBe(1);
});

test('Ten sends of the same form at once store one request, and all ten get the same receipt', async () => {
  const page = await come();
  const before = await portal.stored();
  await goToTheForm(page, portal.origin);
  await fillEverything(page);
  const body = await page.evaluate(() => new URLSearchParams([...new FormData(document.querySelector<HTMLFormElement>('main form') ?? undefined)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))).toString());
  const replies = await Promise.all(Array.from({ length: 10 }, () =>
    page.context().request.post(`${portal.origin}/ask`, { data: body, headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', origin: portal.origin } })));
  const said = await Promise.all(replies.map(async (reply) => [new URL(reply.url()).pathname, /[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}/.exec((await reply.text()).replaceAll(/<[^>]*>/g, ''))?.[0]]));
  await page.goto(`${portal.origin}/receipt`);
  const reference = await expectOneMore(page, before);
  expect(said).toEqual(Array.from({ length: 10 }, () => ['/receipt', reference]));
});

test('The same form sent again with other words keeps both: the first stays the request, and the others are offered as a change', async () => {
  const page = await come();
  const before = await portal.stored();
  await goToTheForm(page, portal.origin);
  await fillWhatIsNeeded(page);
  const second = await page.context().newPage();
  await second.goto(`${portal.origin}/ask`);
  await ready(second);
  await fillWhatIsNeeded(second);
  await second.getByRole('textbox', { name: words.en.asking.about }).fill(answers.about);
  await questionsOn(page).send.click();
  await expectOneMore(page, before);
  await questionsOn(second).send.click();
  await second.getByText(words.en.asking.otherWords).waitFor();
  expect(await questionsOn(second).about.inputValue()).toBe(answers.about);
  expect((await portal.stored()).length).toBe(before.length + 1);
});

test('Another browser does not see the receipt: it is told in plain words, with a person', async () => {
  const [one, other] = [await come(), await come({ meetsTrouble: true })];
  await goToTheForm(one, portal.origin);
  await fillWhatIsNeeded(one);
  await questionsOn(one).send.click();
  const reference = await receiptOn(one);
  await other.goto(`${portal.origin}/receipt`);
  expect(await other.getByRole('main').innerText()).not.toContain(reference);
  expect(await other.getByRole('main').locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
});

test('The portal is killed right after storing and started again: the receipt is still there, and so is the request', async () => {
  const page = await come();
  const before = await portal.stored();
  await goToTheForm(page, portal.origin);
  await fillEverything(page);
  await questionsOn(page).send.click();
  const reference = await expectOneMore(page, before);
  await portal.killAndStartAgain();
  await page.goto(`${portal.origin}/receipt`);
  expect(await expectOneMore(page, before)).toBe(reference);
  await expectEveryWord(page);
});

test('The portal is killed while somebody writes: what was kept with the last try is there after it has started again', async () => {
  const page = await come();
  await goToTheForm(page, portal.origin);
  await fillEverything(page);
  await questionsOn(page).telephone.fill('');
  const written = await typedOn(page);
  await questionsOn(page).send.click();
  await page.getByRole('alert').waitFor();
  await portal.killAndStartAgain();
  await page.goto(`${portal.origin}/ask`);
  await ready(page);
  expect(await typedOn(page)).toEqual(written);
});
