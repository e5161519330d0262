import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerPage, beginCare, care, expectSaid, forMyself, goOn, onwardOn, wordsIn } from '../end-to-end/care-walk.ts';
import { portalForTests } from '../end-to-end/start-portal.ts';
import { visitorsForTests } from '../end-to-end/visitors.ts';
import { ready, typedOn, words } from '../end-to-end/walk.ts';
import { answerAround, noteEveryForm, openAt, sendBeside, type SentPage } from './at-once.ts';
import { checkPage, expectSentOnce, withoutLimits } from './sent.ts';

const portal = portalForTests(withoutLimits);
// With the back-forward cache on, as people have it.
const { come } = visitorsForTests({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });

let forms: readonly SentPage[] = [];
let steps: readonly string[] = [];
beforeAll(async () => {
  forms = await noteEveryForm(await come({ scripts: false }), portal);
  steps = [...new Set(forms.map(({ path }) => path.replace('/care/', ''))), 'check'];
}, 180_000);

const bothWays: readonly (readonly [string, boolean])[] = [['on', true], ['off', false]];

const leaveLink = (page: Page) => page.getByRole('link', { name: words.en.exit.leave });
const story = (page: Page) => page.getByRole('textbox', { name: care.en.questions['story']?.label ?? '' });
// Short ones stand in other words as well.
const everyWord = wordsIn(forMyself).filter((word) => word.length > 5);

/** What a person could read on a page, and what stands in its boxes. */
const shownOn = (page: Page) => page.evaluate(() => [document.body.innerText, ...[...document.querySelectorAll<HTMLInputElement>('input:not([type="hidden"], [type="radio"], [type="checkbox"]), textarea')].map(({ value }) => value)].join('\n'));

/** Gone: the browser shows weather, holds nothing of ours, and nothing comes back from the service. */
async function expectGone(page: Page, path: string, cookie: string): Promise<void> {
  await page.waitForURL(portal.elsewhere);
  expect((await page.context().cookies()).filter(({ domain }) => domain === 'localhost')).toEqual([]);
  await page.evaluate(() => { history.back(); }).catch(() => undefined);
  await page.waitForTimeout(300);
  await page.waitForLoadState();
  // The page gone back to may still be on its way somewhere else.
  const shown = await shownOn(page).catch(async () => {
    await page.waitForLoadState();
    return shownOn(page);
  });
  expect({ path, left: everyWord.filter((word) => shown.includes(word)) }).toEqual({ path, left: [] });
  // Nor does the old cookie open anything any more.
  for (const old of [path, checkPage, '/care/story', '/care/receipt']) {
    const reply = await fetch(`${portal.origin}${old}`, { headers: { cookie: `visit=${cookie}`, accept: 'text/html' } });
    const text = await reply.text();
    expect({ old, left: everyWord.filter((word) => text.includes(word)) }).toEqual({ old, left: [] });
  }
}

const cookieOf = async (page: Page) => (await page.context().cookies()).find(({ name }) => name === 'visit')?.value ?? '';

describe.each(bothWays)('Leave this page now, scripts %s', (_title, scripts) => {
  test('from every page of the journey: nothing of what was written is left, in the browser, by going back or at the service', async () => {
    const page = await come({ scripts });
    expect(steps.length).toBeGreaterThanOrEqual(20);
    // Without scripts it is one and the same link: a page of each kind.
    for (const step of scripts ? steps : ['who', 'story', 'more/d2', 'help', 'help/1', 'sharing', 'check']) {
      await openAt(page, portal, forms, step);
      await answerPage(page, forMyself);
      const cookie = await cookieOf(page);
      await leaveLink(page).click();
      await expectGone(page, `/care/${step}`, cookie);
    }
  });

  test.each(['/care/story?change', '/care', '/care/save'])('from %s', async (path) => {
    const page = await come({ scripts });
    await openAt(page, portal, forms, 'check');
    await page.goto(portal.origin + path);
    await ready(page);
    const cookie = await cookieOf(page);
    await leaveLink(page).click();
    await expectGone(page, path, cookie);
  });

  test('from the page that says that something went wrong', async () => {
    const page = await come({ scripts, meetsTrouble: true });
    await openAt(page, portal, forms, 'story');
    await answerPage(page, forMyself);
    await page.context().addCookies([{ name: 'portal-fault', value: '503', url: portal.origin }]);
    await onwardOn(page).click();
    await page.getByRole('main').getByRole('button', { name: /again/i }).waitFor();
    const cookie = await cookieOf(page);
    await leaveLink(page).click();
    await page.waitForURL(portal.elsewhere);
    await expectGone(page, '/care/story', cookie);
  });

  test('from the receipt: this browser shows nothing more, and the request stays with the service', async () => {
    // What is gone answers with 410, and the browser says so.
    const page = await come({ scripts, meetsTrouble: true });
    const before = await portal.stored();
    await openAt(page, portal, forms, 'check');
    await onwardOn(page).click();
    const reference = await expectSentOnce(page, portal, before);
    const cookie = await cookieOf(page);
    await leaveLink(page).click();
    await expectGone(page, '/care/receipt', cookie);
    expect(await portal.stored()).toEqual([reference, ...before]);
  });

  test('and come back later: the journey begins anew, with nothing in it', async () => {
    const page = await come({ scripts });
    await openAt(page, portal, forms, 'matters');
    await leaveLink(page).click();
    await page.waitForURL(portal.elsewhere);
    await beginCare(page, portal.origin);
    expect(await typedOn(page)).toEqual([]);
  });
});

/** Ways in which everything the service held is gone while a page is still open. */
const gone: readonly (readonly [what: string, end: (page: Page) => Promise<unknown>])[] = [
  ['the cookie’s day is over', (page) => page.context().clearCookies()],
  ['the visit has ended at the service', async (page) => fetch(`${portal.origin}/leave`, { redirect: 'manual', headers: { cookie: `visit=${await cookieOf(page)}` } })],
  ['another window has deleted what was begun', (page) => sendBeside(page, portal, { path: '/care', body: 'resume=delete&confirmed=delete' })],
];

describe.each(bothWays)('Everything held is gone while a page is still open, scripts %s', (_title, scripts) => {
  test.each(gone)('%s: what is typed there is kept all the same, comes back on its page, and is sent once', async (_what, end) => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await openAt(page, portal, forms, 'story');
    await story(page).fill('Typed after a day, and not lost');
    await end(page);
    await goOn(page);
    await answerAround(page, portal, forms, ['story'], async () => {
      expect(await story(page).inputValue()).toBe('Typed after a day, and not lost');
    });
    await page.goto(portal.origin + checkPage);
    await ready(page);
    await onwardOn(page).click();
    const { story: _story, ...others } = forMyself;
    await expectSentOnce(page, portal, before, ['Typed after a day, and not lost', ...wordsIn(others)]);
  });

  test.each(gone)('%s: an entry of a list and the page of one answer keep their words, and come back with the way', async (_what, end) => {
    const page = await come({ scripts });
    await openAt(page, portal, forms, 'help/1');
    await answerPage(page, forMyself);
    const one = await page.context().newPage();
    await one.goto(`${portal.origin}/care/more/d2`);
    await ready(one);
    await one.getByRole('textbox').fill('Nobody is there at night');
    await end(page);
    await goOn(page);
    await goOn(one);
    const said: string[] = [];
    await answerAround(page, portal, forms, ['help/1', 'more/d2'], async () => {
      said.push(...(await typedOn(page)).map(([, value]) => value));
    });
    expect(said).toEqual(expect.arrayContaining(['Nobody is there at night', forMyself['helperWho.1'], forMyself['helperWhat.1']]));
    await page.goto(portal.origin + checkPage);
    await ready(page);
    await expectSaid(page, ['Nobody is there at night', forMyself['helperWho.1'], forMyself['helperWhat.1']]);
  });

  test.each(gone)('%s: “Send” sends nothing empty, and the page that comes has a way on', async (_what, end) => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await openAt(page, portal, forms, 'check');
    await end(page);
    await goOn(page);
    expect(await portal.stored()).toEqual(before);
    await answerAround(page, portal, forms, [], async () => undefined);
    await page.goto(portal.origin + checkPage);
    await ready(page);
    await onwardOn(page).click();
    await expectSentOnce(page, portal, before);
  });
});
