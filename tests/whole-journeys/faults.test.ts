import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { care, careWords, forMyself, onwardOn, walkCare, wordsIn } from '../end-to-end/care-walk.ts';
import { expectNoBarrier, expectPlainWordsAndAPerson } from '../end-to-end/see.ts';
import { portalForTests } from '../end-to-end/start-portal.ts';
import { visitorsForTests } from '../end-to-end/visitors.ts';
import { ready, typedOn } from '../end-to-end/walk.ts';
import { noteEveryForm, openAt, type SentPage } from './at-once.ts';
import { checkPage, expectSentOnce, stepOn, withoutLimits } from './sent.ts';

/** A restart keeps the address, as it does for people: their page is still open. */
const PORT = await new Promise<string>((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    server.close(() => resolve(String(port)));
  });
});

const portal = portalForTests({ ...withoutLimits, PORT });
const { come } = visitorsForTests();

let forms: readonly SentPage[] = [];
beforeAll(async () => {
  forms = await noteEveryForm(await come({ scripts: false }), portal);
}, 180_000);

/** From now on this visitor's requests meet the trouble; `none` ends it. */
const meet = (page: Page, fault: string) => page.context().addCookies([{ name: 'portal-fault', value: fault, url: portal.origin }]);

const troubleOn = (page: Page) => page.getByRole('main').getByRole('group').filter({ has: page.getByRole('alert') });
const tryAgain = (page: Page) => page.getByRole('main').getByRole('button', { name: /again/i });
const story = (page: Page) => page.getByRole('textbox', { name: care.en.questions['story']?.label ?? '' });

const newWords = 'Written now, <&> “in trouble”: nothing of it may get lost. ŵ 日本語';
const { story: _story, ...others } = forMyself;
const allWords = [newWords, ...wordsIn(others)];

/** Everything is answered, the story is opened to be changed, and other words are written there. */
async function writing(page: Page): Promise<readonly string[]> {
  const before = await portal.stored();
  await openAt(page, portal, forms, 'check');
  await page.goto(`${portal.origin}/care/story?change`);
  await ready(page);
  await story(page).fill(newWords);
  return before;
}

/** Everything is answered, and the page with “Send” is open. */
async function sending(page: Page): Promise<readonly string[]> {
  const before = await portal.stored();
  await openAt(page, portal, forms, 'check');
  return before;
}

/** Back on the check page with the new words, which are sent then. */
async function expectKeptAndSendOnce(page: Page, before: readonly string[]): Promise<void> {
  await page.waitForURL((url) => url.pathname === checkPage);
  await ready(page);
  expect(await portal.stored()).toEqual(before);
  await onwardOn(page).click();
  await expectSentOnce(page, portal, before, allWords);
}

const faults: readonly (readonly [what: string, fault: string, said: RegExp])[] = [
  ['breaks on our side (500)', '500', /The fault is ours/],
  ['is closed and says when to come back (503)', '503', /(in|after) .*\d|in a minute|in a few minutes/],
  ['is asked too often (429)', '429', /A lot has reached us/],
  ['gives no answer and hangs up', 'no-reply:1', /We do not know yet if this (?:reached us|was saved)/],
  ['stores what it gets and is cut off before it can say so', 'cut-after-storing', /We do not know yet if this (?:reached us|was saved)/],
  ['is replaced by a network’s sign-in page', 'html-not-json', /Wi-Fi that wants you to sign in/],
];

describe('With scripts, when the service', () => {
  test.each(faults)('%s while an answer is saved: plain words, a person, every letter still there; after trying again it is kept, and sent once', async (_what, fault, said) => {
    const page = await come({ meetsTrouble: true });
    const before = await writing(page);
    const address = page.url();
    await meet(page, fault);
    await onwardOn(page).click();
    await troubleOn(page).waitFor();
    expect(await expectPlainWordsAndAPerson(page, troubleOn(page))).toMatch(said);
    expect([await story(page).inputValue(), page.url()]).toEqual([newWords, address]);
    // Once more, still in trouble: nothing is lost.
    await tryAgain(page).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')), { timeout: 10_000 }).toBe('group');
    expect(await story(page).inputValue()).toBe(newWords);
    await meet(page, 'none');
    await tryAgain(page).click();
    await expectKeptAndSendOnce(page, before);
  });

  test.each(faults)('%s while it is sent: plain words, a person; after trying again exactly one request, and its receipt', async (_what, fault, said) => {
    const page = await come({ meetsTrouble: true });
    const before = await sending(page);
    await meet(page, fault);
    await onwardOn(page).click();
    await troubleOn(page).waitFor();
    expect(await expectPlainWordsAndAPerson(page, troubleOn(page))).toMatch(said);
    await tryAgain(page).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')), { timeout: 10_000 }).toBe('group');
    await meet(page, 'none');
    await tryAgain(page).click();
    await expectSentOnce(page, portal, before);
  });

  test('stores an answer and is cut off, and the person writes on before trying again: both are shown in words, and the one chosen is sent once', async () => {
    const page = await come({ meetsTrouble: true });
    const before = await writing(page);
    await meet(page, 'cut-after-storing');
    await onwardOn(page).click();
    await troubleOn(page).waitFor();
    const later = 'Written on after the trouble';
    await story(page).fill(later);
    await meet(page, 'none');
    await tryAgain(page).click();
    const choose = page.getByRole('radiogroup', { name: careWords.en.question.twoAnswers });
    await choose.waitFor();
    await ready(page);
    const asked = await choose.innerText();
    expect([newWords, later].filter((words) => !asked.includes(words))).toEqual([]);
    await choose.locator('[value="mine"]').check();
    await onwardOn(page).click();
    await page.waitForURL((url) => url.pathname === checkPage);
    await ready(page);
    await onwardOn(page).click();
    await expectSentOnce(page, portal, before, [later]);
    expect(await page.getByRole('main').innerText()).not.toContain(newWords);
  });

  test.each(['saved', 'sent'] as const)('never answers at all while something is %s: after 20 seconds the page stops waiting and says so', async (what) => {
    const page = await come({ meetsTrouble: true });
    await page.clock.install();
    const before = await (what === 'saved' ? writing(page) : sending(page));
    const typed = await typedOn(page);
    await meet(page, 'no-reply:120');
    await onwardOn(page).click();
    await page.getByRole('button', { name: what === 'saved' ? careWords.en.page.carryingOn : careWords.en.page.sending }).waitFor();
    await page.clock.fastForward(20_500);
    await troubleOn(page).waitFor();
    expect(await expectPlainWordsAndAPerson(page, troubleOn(page))).toContain('no answer came in time');
    expect(await typedOn(page)).toEqual(typed);
    await meet(page, 'none');
    await tryAgain(page).click();
    await (what === 'saved' ? expectKeptAndSendOnce(page, before) : expectSentOnce(page, portal, before));
  });

  test.each([
    ['the device is not connected', 'saved', 'You are not connected to the internet'],
    ['the device is not connected', 'sent', 'You are not connected to the internet'],
    ['the network is cut although the device is connected', 'saved', 'could not reach each other'],
    ['the network is cut although the device is connected', 'sent', 'could not reach each other'],
  ] as const)('cannot be reached because %s while something is %s: every letter is still there, and it is sent once afterwards', async (why, what, said) => {
    const page = await come({ meetsTrouble: true });
    const before = await (what === 'saved' ? writing(page) : sending(page));
    const typed = await typedOn(page);
    const offline = why === 'the device is not connected';
    if (offline) await page.context().setOffline(true);
    else await page.route('**/care/*.data*', (route) => route.abort('connectionfailed'));
    await onwardOn(page).click();
    await troubleOn(page).waitFor();
    expect(await expectPlainWordsAndAPerson(page, troubleOn(page))).toContain(said);
    expect(await typedOn(page)).toEqual(typed);
    if (offline) await page.context().setOffline(false);
    else await page.unroute('**/care/*.data*');
    await tryAgain(page).click();
    await (what === 'saved' ? expectKeptAndSendOnce(page, before) : expectSentOnce(page, portal, before));
  });

  test.each(['daily', 'more/d2', 'help/1', 'name', 'home', 'needs'])('breaks while %s is saved: everything chosen and typed stays on the page, and goes on when tried again', async (step) => {
    const page = await come({ meetsTrouble: true });
    await openAt(page, portal, forms, 'check');
    await page.goto(`${portal.origin}/care/${step}`);
    await ready(page);
    await page.getByRole('main').getByRole('textbox').first().fill('words of now');
    const typed = await typedOn(page);
    await meet(page, '500');
    await onwardOn(page).click();
    await troubleOn(page).waitFor();
    expect(await typedOn(page)).toEqual(typed);
    await meet(page, 'none');
    await tryAgain(page).click();
    await page.waitForURL((url) => url.pathname !== `/care/${step}`);
    await page.goto(`${portal.origin}/care/${step}`);
    await ready(page);
    expect(await typedOn(page)).toEqual(typed);
  });

  test('is in trouble in Welsh: the words are Welsh, and there is no barrier', async () => {
    const page = await come({ meetsTrouble: true });
    await openAt(page, portal, forms, 'story');
    await story(page).fill(newWords);
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await page.getByRole('textbox', { name: care.cy.questions['story']?.label ?? '' }).waitFor();
    await ready(page);
    await meet(page, '503');
    await onwardOn(page, 'cy').click();
    await troubleOn(page).waitFor();
    expect(await troubleOn(page).innerText()).not.toMatch(/\b(?:the|you|fault|again|try)\b/i);
    expect(await page.getByRole('main').getByRole('textbox').inputValue()).toBe(newWords);
    await expectNoBarrier(page);
  });
});

const refusals = faults.filter(([, fault]) => /^\d/.test(fault));

/** Presses, and waits for what the browser itself shows when the connection is gone. */
async function cutOff(page: Page): Promise<void> {
  await onwardOn(page).click().catch(() => undefined);
  await expect.poll(() => page.evaluate(() => location.href).catch(() => ''), { timeout: 15_000 }).toMatch(/^chrome-error:/);
}

describe('Without scripts, when the service', () => {
  test.each(refusals)('%s while an answer is saved: a page in plain words with a person and every word; trying again keeps it and leads back to where it was going', async (_what, fault, said) => {
    const page = await come({ scripts: false, meetsTrouble: true });
    const before = await writing(page);
    await meet(page, fault);
    await onwardOn(page).click();
    await tryAgain(page).waitFor();
    expect(await expectPlainWordsAndAPerson(page)).toMatch(said);
    await expectNoBarrier(page);
    // Once more, still in trouble: nothing is lost on the way through a second page.
    await tryAgain(page).click();
    await tryAgain(page).waitFor();
    await page.getByText('What you wrote', { exact: true }).click();
    // Their own words, and nothing that a form carries along.
    expect(await page.getByRole('group').getByRole('listitem').allInnerTexts()).toEqual([newWords]);
    await meet(page, 'none');
    await tryAgain(page).click();
    await expectKeptAndSendOnce(page, before);
  });

  test.each(refusals)('%s while it is sent: a page in plain words with a person; trying again sends one request', async (_what, fault, said) => {
    const page = await come({ scripts: false, meetsTrouble: true });
    const before = await sending(page);
    await meet(page, fault);
    await onwardOn(page).click();
    await tryAgain(page).waitFor();
    expect(await expectPlainWordsAndAPerson(page)).toMatch(said);
    // On this page nothing was written: there is nothing to show of it.
    expect(await page.getByText('What you wrote', { exact: true }).count()).toBe(0);
    await tryAgain(page).click();
    await tryAgain(page).waitFor();
    await meet(page, 'none');
    await tryAgain(page).click();
    await expectSentOnce(page, portal, before);
  });

  test('breaks while choices are saved: the page shows nobody the names of our controls, and everything chosen arrives', async () => {
    const page = await come({ scripts: false, meetsTrouble: true });
    await openAt(page, portal, forms, 'check');
    await page.goto(`${portal.origin}/care/daily`);
    const typed = await typedOn(page);
    await meet(page, '500');
    await onwardOn(page).click();
    await tryAgain(page).waitFor();
    await page.getByText('What you wrote', { exact: true }).click();
    expect(await page.getByRole('group').getByRole('listitem').allInnerTexts()).toEqual([forMyself.hardElse]);
    await meet(page, 'none');
    await tryAgain(page).click();
    await page.waitForURL(/more\/d2$/);
    await page.goto(`${portal.origin}/care/daily`);
    expect(await typedOn(page)).toEqual(typed);
  });

  test.each([
    ['gives no answer and hangs up', 'no-reply:1', 'saved'],
    ['stores what it gets and is cut off', 'cut-after-storing', 'saved'],
    ['gives no answer and hangs up', 'no-reply:1', 'sent'],
    ['stores what it gets and is cut off', 'cut-after-storing', 'sent'],
  ] as const)('%s (%s) while something is %s: loading the browser’s own page again goes on, and sends once', async (_what, fault, what) => {
    const page = await come({ scripts: false, meetsTrouble: true });
    const before = await (what === 'saved' ? writing(page) : sending(page));
    await meet(page, fault);
    await cutOff(page);
    await meet(page, 'none');
    await page.reload();
    await (what === 'saved' ? expectKeptAndSendOnce(page, before) : expectSentOnce(page, portal, before));
  });

  test('stores the request and is cut off: the start page says that we have it, and leads to the receipt', async () => {
    const page = await come({ scripts: false, meetsTrouble: true });
    const before = await sending(page);
    await meet(page, 'cut-after-storing');
    await cutOff(page);
    await meet(page, 'none');
    await page.goto(`${portal.origin}/care`);
    await page.getByRole('link', { name: 'See what you sent, change it or stop it' }).click();
    await expectSentOnce(page, portal, before);
  });

  test('is replaced by a network’s sign-in page only for scripts: nothing goes wrong', async () => {
    const page = await come({ scripts: false });
    const before = await writing(page);
    await meet(page, 'html-not-json');
    await onwardOn(page).click();
    await expectKeptAndSendOnce(page, before);
  });
});

describe.each([['on', true], ['off', false]] as const)('Scripts %s', (_title, scripts) => {
  test.each(['500@gets', '503@gets', '429@gets'])('an answer is saved and the next page cannot be opened (%s): plain words and a person; loaded again, everything is there', async (fault) => {
    const page = await come({ scripts, meetsTrouble: true });
    await openAt(page, portal, forms, 'story');
    await story(page).fill(newWords);
    await meet(page, fault);
    await onwardOn(page).click();
    await page.waitForURL((url) => url.pathname === '/care/daily');
    await ready(page);
    await expectPlainWordsAndAPerson(page);
    await expectNoBarrier(page);
    await meet(page, 'none');
    await page.reload();
    await ready(page);
    expect(stepOn(page)).toBe('daily');
    await page.goto(`${portal.origin}/care/story`);
    await ready(page);
    expect(await story(page).inputValue()).toBe(newWords);
  });

  test('a request is sent and its receipt cannot be opened: plain words and a person; loaded again, it is there', async () => {
    const page = await come({ scripts, meetsTrouble: true });
    const before = await sending(page);
    await meet(page, '503@gets');
    await onwardOn(page).click();
    await page.waitForURL((url) => url.pathname === '/care/receipt');
    await ready(page);
    await expectPlainWordsAndAPerson(page);
    await meet(page, 'none');
    await page.reload();
    await expectSentOnce(page, portal, before);
  });

  test.each([['Back', /\/care\/reach|\/care\/number/], [careWords.en.page.save, /\/care\/save$/]])('“%s” meets trouble: what was typed is still there, and goes on when tried again', async (button, where) => {
    const page = await come({ scripts, meetsTrouble: true });
    await openAt(page, portal, forms, 'story');
    await story(page).fill(newWords);
    await meet(page, '503');
    await page.getByRole('button', { name: button, exact: true }).click();
    await tryAgain(page).waitFor();
    await meet(page, 'none');
    // With scripts the page is as it was, and the same button is pressed once more; without, the page of trouble leads on.
    await (scripts ? page.getByRole('button', { name: button, exact: true }) : tryAgain(page)).click();
    await page.waitForURL(where);
    await page.goto(`${portal.origin}/care/story`);
    await ready(page);
    expect(await story(page).inputValue()).toBe(newWords);
  });

  test('the portal is killed and started again between pages, on the way, before sending and after: everything is there, and sent once', async () => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await openAt(page, portal, forms, 'story');
    let pages = 0;
    await walkCare(page, forMyself, { until: 'check', at: async () => {
      pages += 1;
      if (pages === 2 || pages === 9) await portal.killAndStartAgain();
    } });
    await portal.killAndStartAgain();
    await onwardOn(page).click();
    await expectSentOnce(page, portal, before);
    await portal.killAndStartAgain();
    await page.reload();
    await expectSentOnce(page, portal, before);
  });

  test.each(['saved', 'sent'] as const)('the portal is killed in the middle while something is %s: once it is back it is there, and sent once', async (what) => {
    for (const wait of [0, 40]) {
      const page = await come({ scripts, meetsTrouble: true });
      const before = await (what === 'saved' ? writing(page) : sending(page));
      const pressed = onwardOn(page).click({ noWaitAfter: true }).catch(() => undefined);
      await new Promise((resolve) => { setTimeout(resolve, wait); });
      await portal.killAndStartAgain();
      await pressed;
      await page.waitForTimeout(300);
      // Wherever it was cut: trying again on the page, or loading the browser's own page again, goes on.
      if (scripts && (await tryAgain(page).count()) > 0) await tryAgain(page).click();
      else if (!(what === 'saved' ? /check$/ : /receipt$/).test(page.url()) || !scripts) await page.reload();
      await (what === 'saved' ? expectKeptAndSendOnce(page, before) : expectSentOnce(page, portal, before));
      await page.context().close();
    }
  });
});
