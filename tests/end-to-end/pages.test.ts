import { describe, expect, test } from 'vitest';
import { expectNoBarrier, expectPlainWordsAndAPerson } from './see.ts';
import { portalForTests, worker } from './start-portal.ts';
import { visitorsForTests } from './visitors.ts';
import { answers, fillEverything, goToTheForm, questionsOn, ready, receiptOn, words } from './walk.ts';

const portal = portalForTests();
// A whole hour, a day and some hours from now: the words for it hold however long the tests take.
const reopens = new Date(Math.ceil(Date.now() / 3_600_000 + 26) * 3_600_000);
const closed = portalForTests({ CLOSED_UNTIL: reopens.toISOString(), STAFF_SIGN_IN: '' });
const { come } = visitorsForTests();

describe.each(['en', 'cy'] as const)('Without a barrier in any theme, and without a word on the console, in %s', (language) => {
  test.each(['/', '/contact', '/information', '/ask'])('%s', async (path) => {
    const page = await come();
    if (language === 'cy') await page.context().addCookies([{ name: 'language', value: 'cy', url: portal.origin }]);
    await page.goto(portal.origin + path);
    await ready(page);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await expectNoBarrier(page);
  });

  test('the receipt with everything open, and the page after stopping', async () => {
    const page = await come();
    await goToTheForm(page, portal.origin, language);
    await fillEverything(page, language);
    await questionsOn(page, language).send.click();
    await receiptOn(page, language);
    await page.getByText(words[language].receipt.sent, { exact: true }).click();
    await expectNoBarrier(page);
    await page.getByRole('button', { name: words[language].receipt.stop }).click();
    await page.getByRole('heading', { level: 1, name: words[language].receipt.stopped }).waitFor();
    await ready(page);
    await expectNoBarrier(page);
  });
});

test('No barrier in the form with every question open, nor with the ways to a person open', async () => {
  const page = await come();
  await goToTheForm(page, portal.origin);
  await fillEverything(page);
  await page.getByRole('banner').getByText('Talk to a person', { exact: true }).click();
  await expectNoBarrier(page);
});

describe('Every page', () => {
  test.each(['/', '/contact', '/information', '/ask'])('%s has one main heading, a title that begins with what it is, and a person to turn to', async (path) => {
    const page = await come();
    await page.goto(portal.origin + path);
    await ready(page);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.title()).toMatch(/^[A-Z].+ – Exampleshire$/);
    await page.getByRole('banner').getByText('Talk to a person', { exact: true }).click();
    expect(await page.locator('a[href^="tel:01632"]').filter({ visible: true }).count()).toBeGreaterThan(0);
    expect(await page.getByRole('contentinfo').getByRole('link').count()).toBeGreaterThanOrEqual(2);
  });

  test('of contact offers every way, with when somebody is there', async () => {
    const page = await come({ scripts: false });
    await page.goto(`${portal.origin}/contact`);
    const main = page.getByRole('main');
    for (const way of ['tel:01632960001', 'sms:07700900001', 'mailto:care@example.org']) expect(await main.locator(`a[href^="${way}"]`).count()).toBeGreaterThan(0);
    expect(await main.innerText()).toMatch(/(Open|Closed) now/);
  });
});

describe('A page that is not to be had', () => {
  test.each([
    ['is not there', '/nowhere', 404, 'We could not find this page'],
    ['has a link that no longer works', '/receipt', 410, /We cannot show your request here any more|This link no longer works/],
    ['is the staff’s, by an address nobody has', '/staff/requests', 404, 'We could not find this page'],
  ])('because it %s says so in plain words, with a person, without a barrier, scripts or not', async (_what, path, status, said) => {
    const page = await come({ meetsTrouble: true });
    const reply = await page.goto(portal.origin + path);
    await ready(page);
    expect(reply?.status()).toBe(status);
    expect(await expectPlainWordsAndAPerson(page)).toMatch(said);
    await expectNoBarrier(page);
    const without = await come({ scripts: false, meetsTrouble: true });
    await without.goto(portal.origin + path);
    expect(await expectPlainWordsAndAPerson(without)).toMatch(said);
  });

  test('because a form comes from elsewhere says that we could not tell it is meant for them, with a person', async () => {
    const page = await come({ meetsTrouble: true });
    await page.goto(portal.elsewhere);
    await page.setContent(`<form method="post" action="${portal.origin}/ask"><button>Go</button></form>`);
    await page.getByRole('button').click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await ready(page);
    await expectPlainWordsAndAPerson(page);
    await expectNoBarrier(page);
  });

  test('because asking is closed says until when, keeps the other ways open, and has no barrier', async () => {
    const page = await come({ meetsTrouble: true });
    const reply = await page.goto(`${closed.origin}/ask`);
    await ready(page);
    expect(reply?.status()).toBe(503);
    expect(reply?.headers()['retry-after']).toBe(reopens.toUTCString());
    const said = await expectPlainWordsAndAPerson(page);
    expect(said).toContain('You cannot ask us here at the moment');
    expect(said).toMatch(/(?:\d{1,2}(?:am|pm)|midday|midnight) (?:tomorrow|on \d+ \w+)/);
    await expectNoBarrier(page);
    await page.goto(closed.origin);
    await page.getByRole('heading', { level: 1, name: words.en.start.heading }).waitFor();
    await page.goto(`${closed.origin}/contact`);
    expect(await page.getByRole('main').locator('a[href^="tel:01632"]').count()).toBeGreaterThan(0);
  });
});

describe('The staff', () => {
  test('page is not there where nobody was given a sign-in', async () => {
    const page = await come({ meetsTrouble: true });
    for (const path of ['/staff', '/staff/sign-in', '/staff/log']) {
      expect((await page.goto(closed.origin + path))?.status()).toBe(404);
      await expectPlainWordsAndAPerson(page);
    }
  });

  test.each(['/staff', '/staff/log', '/staff/requests/AAA-AAA-AAA'])('page %s shows nothing to who is not signed in, and leads to the sign-in', async (path) => {
    const page = await come();
    await page.goto(portal.origin + path);
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/staff/sign-in');
  });

  test('who gives a wrong password is told so plainly, keeps the name, and can try again', async () => {
    const page = await come({ meetsTrouble: true });
    await page.goto(`${portal.origin}/staff/sign-in`);
    await ready(page);
    await page.getByLabel('Your name').fill(worker.name);
    await page.getByLabel('Your password').fill('not this one');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('We do not know this name and password together');
    expect(await page.getByLabel('Your name').inputValue()).toBe(worker.name);
    expect(await page.getByLabel('Your password').inputValue()).toBe('');
    await expectNoBarrier(page);
  });

  test.each([['on', true], ['off', false]])('signs in, reads the list and one request with the person’s words first and what is safe before the number; who opened what is written down; signs out, scripts %s', async (_title, scripts) => {
    const asking = await come();
    await goToTheForm(asking, portal.origin);
    await fillEverything(asking);
    await questionsOn(asking).send.click();
    const reference = await receiptOn(asking);

    const page = await come({ scripts });
    await page.goto(`${portal.origin}/staff`);
    await ready(page);
    await expectNoBarrier(page);
    await page.getByLabel('Your name').fill(worker.name);
    await page.getByLabel('Your password').fill(worker.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { level: 1, name: 'Requests to ring' }).waitFor();
    await ready(page);
    await expectNoBarrier(page);
    await page.getByRole('link', { name: reference }).click();
    await page.getByRole('heading', { level: 1, name: reference }).waitFor();
    await ready(page);
    await expectNoBarrier(page);
    const said = await page.getByRole('main').innerText();
    const order = [answers.about, 'Leave no message', answers.safeWord, answers.unsafeTimes, answers.callName, answers.telephone].map((word) => said.indexOf(word));
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    for (const word of Object.values(answers)) expect(said).toContain(word);
    expect(await page.title()).not.toMatch(new RegExp(`${reference}|${answers.callName}`));
    await page.getByRole('link', { name: 'All requests' }).click();
    await page.getByRole('link', { name: 'Who opened what' }).click();
    await page.getByRole('heading', { level: 1, name: 'Who opened what' }).waitFor();
    await ready(page);
    await expectNoBarrier(page);
    const log = await page.getByRole('listitem').filter({ hasText: worker.name }).allInnerTexts();
    expect(log.some((line) => line.includes(`opened ${reference}`))).toBe(true);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await page.goto(`${portal.origin}/staff/requests/${reference}`);
    expect(await page.getByRole('main').innerText()).not.toContain(answers.telephone);
  });
});
