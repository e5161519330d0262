import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { portalForTests, worker } from './start-portal.ts';
import { visitorsForTests } from './visitors.ts';
import { answers, fillEverything, goToTheForm, questionsOn, ready, receiptOn, typedOn, words } from './walk.ts';

const portal = portalForTests();
const { come } = visitorsForTests();

/** What the browser holds of this site: names and values of all its stores. */
const keptBy = (page: Page) => page.evaluate(async () => JSON.stringify({
  local: { ...localStorage }, session: { ...sessionStorage }, databases: await indexedDB.databases(), caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
}));

const leaveLink = (page: Page) => page.getByRole('link', { name: words.en.exit.leave });

describe('Whoever only reads', () => {
  test.each(['/', '/contact', '/information'])('leaves nothing behind at %s: no cookie, nothing stored, no sign of it at the service', async (path) => {
    const page = await come();
    const reply = await page.goto(portal.origin + path);
    await ready(page);
    expect(await reply?.headerValue('set-cookie')).toBeNull();
    expect(await page.context().cookies()).toEqual([]);
    expect(await keptBy(page)).toBe('{"local":{},"session":{},"databases":[],"caches":[],"workers":0}');
  });

  test('has urgent help first: before any other way on, and without scripts', async () => {
    const page = await come({ scripts: false });
    await page.goto(portal.origin);
    const main = page.getByRole('main');
    const first = main.getByRole('link').first();
    expect(await first.getAttribute('href')).toBe('tel:999');
    expect(await main.innerText()).toContain(words.en.start.whenRead);
  });

  test('and chooses a language, has one cookie that holds nothing but the language', async () => {
    const page = await come();
    await page.goto(portal.origin);
    await page.getByRole('link', { name: 'Cymraeg' }).click();
    await page.getByRole('heading', { level: 1, name: words.cy.start.heading }).waitFor();
    expect((await page.context().cookies()).map(({ value }) => value)).toEqual(['cy']);
  });
});

describe('Nothing of what a person wrote', () => {
  const marker = 'Qvzmarkwort';
  const number = '07700 900 987';
  const traces = /qvzmarkwort|07700\s?900\s?987|7700900987/i;

  test.each([['on', true], ['off', false]])('is in any address, title, cookie, store or line of the log, from the form through trouble to the staff’s page, scripts %s', async (_title, scripts) => {
    const page = await come({ scripts, meetsTrouble: true });
    const seen: string[] = [];
    page.context().on('request', (request) => seen.push(request.url(), JSON.stringify(request.headers())));
    page.on('framenavigated', (frame) => seen.push(frame.url()));
    const note = async () => {
      seen.push(await page.title(), page.url(), await page.evaluate(() => document.referrer), JSON.stringify(await page.context().cookies()));
      if (scripts) seen.push(await keptBy(page));
    };
    await goToTheForm(page, portal.origin);
    await fillEverything(page);
    const asked = questionsOn(page);
    for (const box of [asked.callName, asked.safeWord, asked.unsafeTimes, asked.otherWho, asked.about, asked.whichLanguage, asked.whatElse]) await box.fill(`${marker} ${await box.inputValue()}`);
    await asked.telephone.fill('0770');
    await asked.send.click();
    await page.getByRole('alert').waitFor();
    await ready(page);
    await note();
    await asked.telephone.fill(number);
    await page.context().addCookies([{ name: 'portal-fault', value: '500', url: portal.origin }]);
    await asked.send.click();
    await page.getByRole('button', { name: /again/ }).waitFor();
    await note();
    await page.context().addCookies([{ name: 'portal-fault', value: 'none', url: portal.origin }]);
    await page.getByRole('button', { name: /again/ }).click();
    const reference = await receiptOn(page);
    await note();
    await page.getByRole('button', { name: words.en.receipt.change }).click();
    await page.getByRole('heading', { name: words.en.asking.changeTitle }).waitFor();
    await ready(page);
    await note();
    await asked.send.click();
    await receiptOn(page, 'en', 'changed');
    await page.goto(`${portal.origin}/staff/sign-in`);
    await ready(page);
    await page.getByLabel('Your name').fill(worker.name);
    await page.getByLabel('Your password').fill(worker.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('link', { name: reference }).click();
    await page.getByText(marker).first().waitFor();
    await note();
    await page.goto(`${portal.origin}/${marker}?about=${marker}`);
    const withoutThat = seen.filter((line) => !line.includes(`/${marker}?`));
    expect(seen.length).toBeGreaterThan(30);
    expect(withoutThat.filter((line) => traces.test(line))).toEqual([]);
    expect(portal.printed()).not.toMatch(traces);
    expect(portal.printed()).not.toContain(worker.password);
  });

  test('is for a search engine to find: pages with a person’s words on them ask not to be listed', async () => {
    const page = await come();
    await goToTheForm(page, portal.origin);
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
  });
});

describe('Leave this page now', () => {
  test.each([['on', true], ['off', false]])('ends the visit, scripts %s: nothing of what was written is left, in the browser or by going back, and the cookie is gone', async (_title, scripts) => {
    const page = await come({ scripts });
    await goToTheForm(page, portal.origin);
    await fillEverything(page);
    await questionsOn(page).telephone.fill('');
    await questionsOn(page).send.click();
    await page.getByRole('alert').waitFor();
    await ready(page);
    const cookie = (await page.context().cookies()).find(({ name }) => name === 'visit');
    await leaveLink(page).click();
    await page.waitForURL(portal.elsewhere);
    expect((await page.context().cookies()).filter(({ domain }) => domain === 'localhost')).toEqual([]);
    for (let step = 0; step < 3; step += 1) {
      await page.evaluate(() => history.back()).catch(() => undefined);
      await page.waitForTimeout(700);
      await page.waitForLoadState();
      const shown = await page.evaluate(() => document.body.innerText);
      for (const word of Object.values(answers)) expect(shown).not.toContain(word);
      const typed = await page.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('input:not([type="hidden"], [type="radio"], [type="checkbox"]), textarea')].map(({ value }) => value).filter((value) => value !== ''));
      expect(typed).toEqual([]);
    }
    await page.goto(`${portal.origin}/ask`);
    await ready(page);
    expect((await typedOn(page)).filter(([, value]) => value !== '')).toEqual([]);
    // Nor does the old cookie open anything any more.
    const reply = await fetch(`${portal.origin}/ask`, { headers: { cookie: `visit=${cookie?.value ?? ''}`, accept: 'text/html' } });
    expect(await reply.text()).not.toContain(answers.safeWord.slice(0, 8));
  });

  test('pressing Shift three times leaves as well', async () => {
    const page = await come();
    await goToTheForm(page, portal.origin);
    await fillEverything(page);
    await page.waitForTimeout(500);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.waitForURL(portal.elsewhere);
    expect((await page.context().cookies()).filter(({ domain }) => domain === 'localhost')).toEqual([]);
  });

  test('is on every page with something of the person on it, and in sight however far one has scrolled', async () => {
    const page = await come();
    await goToTheForm(page, portal.origin);
    await fillEverything(page);
    await questionsOn(page).send.scrollIntoViewIfNeeded();
    const box = await leaveLink(page).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(200);
    await questionsOn(page).send.click();
    await receiptOn(page);
    expect(await leaveLink(page).isVisible()).toBe(true);
  });

  test('after sending takes the receipt away from this browser, not the request from the service', async () => {
    const page = await come({ meetsTrouble: true });
    await goToTheForm(page, portal.origin);
    await fillEverything(page);
    await questionsOn(page).send.click();
    const reference = await receiptOn(page);
    await leaveLink(page).click();
    await page.waitForURL(portal.elsewhere);
    await page.goto(`${portal.origin}/receipt`);
    expect(await page.getByRole('main').innerText()).not.toContain(reference);
    expect(await portal.stored()).toContain(reference);
  });
});
