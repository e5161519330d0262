import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerPage, beginCare, care, careReceiptOn, careWords, expectSaid, forMyself, goOn, onwardOn, walkCare, wordsIn } from '../end-to-end/care-walk.ts';
import { portalForTests } from '../end-to-end/start-portal.ts';
import { visitorsForTests } from '../end-to-end/visitors.ts';
import { ready, referenceOn, typedOn } from '../end-to-end/walk.ts';
import { answerAround, formOn, noteEveryForm, openAt, sendBeside, type SentPage } from './at-once.ts';
import { checkPage, expectSentOnce, stepOn, withoutLimits } from './sent.ts';

const portal = portalForTests(withoutLimits);
// With the back-forward cache on, as people have it.
const { come } = visitorsForTests({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });

let forms: readonly SentPage[] = [];
beforeAll(async () => {
  forms = await noteEveryForm(await come({ scripts: false }), portal);
}, 180_000);

const bothWays: readonly (readonly [string, boolean])[] = [['on', true], ['off', false]];

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();
const story = (page: Page) => page.getByRole('textbox', { name: care.en.questions['story']?.label ?? '' });

/** As the browser's own button does it; `page.goBack` waits for a load that the back-forward cache never makes. */
async function goBy(page: Page, by: -1 | 1): Promise<string> {
  const before = page.url();
  await page.evaluate((steps) => { history.go(steps); }, by).catch(() => undefined);
  await expect.poll(() => page.url(), { timeout: 15_000 }).not.toBe(before);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await ready(page);
  return new URL(page.url()).pathname;
}

/** Opens a page in a second window of the same browser. */
async function secondWindow(page: Page, path: string): Promise<Page> {
  const second = await page.context().newPage();
  await second.goto(`${portal.origin}${path}`);
  await ready(second);
  return second;
}

/** The question which of two answers to keep. */
const twoAnswers = (page: Page) => page.getByRole('radiogroup', { name: careWords.en.question.twoAnswers });

/** The check page opened anew, and what it says. */
async function checked(page: Page): Promise<string> {
  await page.goto(`${portal.origin}${checkPage}`);
  await ready(page);
  return page.getByRole('main').innerText();
}

/** Sends from the check page, with `words` and nothing of the others. */
async function expectSentWith(page: Page, before: readonly string[], words: readonly string[], without: readonly string[] = []): Promise<void> {
  expect(await checked(page)).not.toBe('');
  await onwardOn(page).click();
  await expectSentOnce(page, portal, before, words);
  const said = await page.getByRole('main').innerText();
  for (const other of without) expect(said).not.toContain(other);
}

describe.each(bothWays)('Scripts %s', (_title, scripts) => {
  test('a refresh of any page gives the same page, before it is answered and after, and the receipt stays the same', async () => {
    const page = await come({ scripts });
    const before = await portal.stored();
    const refresh = async () => {
      const [title, address] = [await heading(page), page.url()];
      await page.reload();
      await ready(page);
      expect([await heading(page), page.url()]).toEqual([title, address]);
    };
    await beginCare(page, portal.origin);
    const written = new Map<string, Awaited<ReturnType<typeof typedOn>>>();
    await walkCare(page, forMyself, { until: 'check', at: async () => {
      await refresh();
      await answerPage(page, forMyself);
      written.set(new URL(page.url()).pathname, await typedOn(page));
    } });
    await refresh();
    for (const [path, typed] of written) {
      await page.goto(portal.origin + path);
      await ready(page);
      expect({ path, typed: await typedOn(page) }).toEqual({ path, typed });
    }
    await page.goto(portal.origin + checkPage);
    await ready(page);
    await onwardOn(page).click();
    const reference = await expectSentOnce(page, portal, before);
    await refresh();
    expect(await expectSentOnce(page, portal, before)).toBe(reference);
  });

  test('a refresh of a page that has something to put right keeps what to put right and what was typed', async () => {
    const page = await come({ scripts });
    await openAt(page, portal, forms, 'number');
    const box = page.getByRole('textbox', { name: care.en.questions['telephone']?.label ?? '' });
    await box.fill('ask my sister');
    await onwardOn(page).click();
    await page.getByRole('alert').waitFor();
    await page.reload();
    await ready(page);
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await box.inputValue()).toBe('ask my sister');
  });

  test('the browser’s back and forward all the way: every page holds what was typed on it; then one request is sent, and the way back from the receipt asks nobody to send again', async () => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await beginCare(page, portal.origin);
    const written = new Map<string, Awaited<ReturnType<typeof typedOn>>>();
    await walkCare(page, forMyself, { until: 'check', at: async () => { written.set(new URL(page.url()).pathname, await typedOn(page)); } });
    const back: string[] = [];
    const found = new Map<string, Awaited<ReturnType<typeof typedOn>>>();
    while (back.at(-1) !== '/care/who') {
      const path = await goBy(page, -1);
      back.push(path);
      found.set(path, await typedOn(page));
    }
    expect(found).toEqual(written);
    for (const path of [...back.toReversed().slice(1), checkPage]) expect(await goBy(page, 1)).toBe(path);
    await onwardOn(page).click();
    const reference = await expectSentOnce(page, portal, before);
    // Everything is sent: what a browser brings back may be used, and never sends it twice.
    await goBy(page, -1);
    await page.getByRole('main').getByRole('button').first().waitFor();
    expect(await portal.stored()).toEqual([reference, ...before]);
    await page.goto(`${portal.origin}/care/receipt`);
    expect(await expectSentOnce(page, portal, before)).toBe(reference);
  });

  test('gone back by the browser and written otherwise: the new words are kept, and nobody is asked about the old ones', async () => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await openAt(page, portal, forms, 'check');
    await page.goto(`${portal.origin}/care/story`);
    await ready(page);
    await story(page).fill('The old words');
    await goOn(page);
    expect(await goBy(page, -1)).toBe('/care/story');
    expect(await story(page).inputValue()).toBe('The old words');
    await story(page).fill('The new words');
    await goOn(page);
    expect(stepOn(page)).toBe('daily');
    await expectSentWith(page, before, ['The new words'], ['The old words']);
  });

  test('“Back” on every page, all the way: everything typed so far is stored, and is there again on the way forth', async () => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await openAt(page, portal, forms, 'matters');
    await answerPage(page, forMyself);
    for (let steps = 0; stepOn(page) !== 'who'; steps += 1) {
      expect(steps).toBeLessThan(30);
      const address = page.url();
      await page.getByRole('button', { name: 'Back', exact: true }).click();
      await page.waitForURL((url) => url.href !== address);
      await ready(page);
    }
    await walkCare(page, {}, { until: 'matters' });
    expect(await typedOn(page)).toEqual([['matters', forMyself.matters]]);
    await walkCare(page, forMyself, { until: 'check' });
    await expectSentWith(page, before, wordsIn(forMyself));
  });

  test.each(['story', 'daily', 'more/d2'])('“Continue” pressed twice on %s: the words are there once, and the next page is not passed over', async (step) => {
    const page = await come({ scripts });
    await openAt(page, portal, forms, step);
    await answerPage(page, forMyself);
    const typed = await typedOn(page);
    const address = page.url();
    await onwardOn(page).dblclick({ noWaitAfter: true }).catch(() => undefined);
    await page.waitForURL((url) => url.href !== address);
    await ready(page);
    await page.waitForTimeout(300);
    expect(stepOn(page)).toBe({ story: 'daily', daily: 'more/d2', 'more/d2': 'more/d5' }[step]);
    await page.goto(address);
    await ready(page);
    expect(await typedOn(page)).toEqual(typed);
    expect(await twoAnswers(page).count()).toBe(0);
  });

  test('“Send” pressed twice and once more on a slow network: one request, and the person gets its receipt', async () => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await openAt(page, portal, forms, 'check');
    await page.route('**/care/check*', async (route) => {
      await new Promise((resolve) => { setTimeout(resolve, 700); });
      await route.continue();
    });
    const send = onwardOn(page);
    await send.scrollIntoViewIfNeeded();
    const box = (await send.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(200);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expectSentOnce(page, portal, before);
  });

  test('two windows answer different questions: both answers are kept and sent', async () => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await openAt(page, portal, forms, 'check');
    const [one, other] = [await secondWindow(page, '/care/story'), await secondWindow(page, '/care/matters')];
    await story(one).fill('From the first window');
    await other.getByRole('textbox').fill('From the second window');
    await goOn(one);
    await goOn(other);
    await expectSentWith(page, before, ['From the first window', 'From the second window', forMyself.whatElse]);
  });

  test.each([
    ['this window', 'mine', 'From the second window', 'From the first window'],
    ['the other window', 'other', 'From the first window', 'From the second window'],
  ] as const)('two windows answer the same question: the second sees both in words and keeps the answer of %s', async (_whose, choice, kept, dropped) => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await openAt(page, portal, forms, 'check');
    const [one, other] = [await secondWindow(page, '/care/story'), await secondWindow(page, '/care/story')];
    await story(one).fill('From the first window');
    await goOn(one);
    await story(other).fill('From the second window');
    await onwardOn(other).click();
    await twoAnswers(other).waitFor();
    await ready(other);
    const asked = await twoAnswers(other).innerText();
    expect(asked).toContain('From the first window');
    expect(asked).toContain('From the second window');
    expect(await story(other).inputValue()).toBe('From the second window');
    // Neither is sent unchosen.
    await page.goto(portal.origin + checkPage);
    await ready(page);
    await onwardOn(page).click();
    await page.waitForURL(/\/care\/story/);
    await ready(other);
    await twoAnswers(other).locator(`[value="${choice}"]`).check();
    await goOn(other);
    await expectSentWith(page, before, [kept], [dropped]);
  });

  test('a person is added to the list in two windows: both are there', async () => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await openAt(page, portal, forms, 'check');
    const [one, other] = [await secondWindow(page, '/care/help'), await secondWindow(page, '/care/help')];
    for (const [window, who] of [[one, 'my sister, in one window'], [other, 'my friend, in the other window']] as const) {
      await window.getByRole('main').getByRole('button', { name: careWords.en.list.add, exact: true }).click();
      await window.waitForURL(/\/help\/\d+$/);
      await ready(window);
      await window.getByRole('textbox', { name: care.en.questions['helperWho']?.label ?? '' }).fill(who);
    }
    await goOn(other);
    // Neither is passed over: the one that was not gone on from is asked before the way goes on.
    await goOn(one);
    expect(await typedOn(one)).toContainEqual(['helperWho.3', 'my friend, in the other window']);
    await goOn(one);
    await goOn(one);
    await expectSentWith(page, before, [forMyself['helperWho.1'], 'my sister, in one window', 'my friend, in the other window']);
  });

  test('one window leads the way past a page that another has open: its words are kept, and come back with the way', async () => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await openAt(page, portal, forms, 'check');
    const [one, other] = [await secondWindow(page, '/care/more/d2'), await secondWindow(page, '/care/daily')];
    await one.getByRole('textbox').fill('Written while the other window took it away');
    const washing = other.getByRole('checkbox', { name: 'Washing', exact: true });
    await washing.uncheck();
    await goOn(other);
    await goOn(one);
    expect(await checked(page)).not.toContain('took it away');
    await other.goto(`${portal.origin}/care/daily`);
    await ready(other);
    await washing.check();
    await goOn(other);
    await expectSentWith(page, before, ['Written while the other window took it away']);
  });

  test('a window left open at “Send” after the other has sent: its Send leads to the receipt, and nothing is sent twice', async () => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await openAt(page, portal, forms, 'check');
    const left = await secondWindow(page, checkPage);
    await onwardOn(page).click();
    const reference = await expectSentOnce(page, portal, before);
    await onwardOn(left).click();
    expect(await expectSentOnce(left, portal, before)).toBe(reference);
  });

  test('a window left open at a question after the other has sent: what is written there since is not lost', async () => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await openAt(page, portal, forms, 'check');
    const left = await secondWindow(page, '/care/story');
    await onwardOn(page).click();
    const reference = await expectSentOnce(page, portal, before);
    await story(left).fill('One thing more: the boiler is broken');
    await goOn(left);
    // What was sent stays as it was; the new words are a request of their own, to be gone on with.
    await answerAround(left, portal, forms, ['story'], async () => {
      expect(await story(left).inputValue()).toBe('One thing more: the boiler is broken');
    });
    await left.goto(portal.origin + checkPage);
    await ready(left);
    await onwardOn(left).click();
    const second = await careReceiptOn(left);
    await expectSaid(left, ['One thing more: the boiler is broken']);
    expect(await portal.stored()).toEqual([second, reference, ...before]);
  });

  test('what was sent is opened to be changed in two windows: it stays one request, with the words of both', async () => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await openAt(page, portal, forms, 'check');
    await onwardOn(page).click();
    const reference = await expectSentOnce(page, portal, before);
    const second = await secondWindow(page, '/care/receipt');
    for (const window of [page, second]) {
      await window.getByRole('button', { name: 'Change what I sent', exact: true }).click();
      await window.waitForURL((url) => url.pathname !== '/care/receipt');
      await ready(window);
    }
    await page.goto(`${portal.origin}/care/story`);
    await ready(page);
    await story(page).fill('Changed in the first window');
    await goOn(page);
    await second.goto(`${portal.origin}/care/matters`);
    await ready(second);
    await second.getByRole('textbox').fill('Changed in the second window');
    await goOn(second);
    await checked(second);
    await onwardOn(second).click();
    await second.waitForURL(/\/care\/receipt$/);
    await ready(second);
    expect(await referenceOn(second)).toBe(reference);
    await expectSaid(second, ['Changed in the first window', 'Changed in the second window']);
    expect(await portal.stored()).toEqual([reference, ...before]);
  });
});

test('Ten sends of the same request at once store one, and all ten lead to its receipt', async () => {
  const page = await come();
  const before = await portal.stored();
  await openAt(page, portal, forms, 'check');
  const form = await formOn(page);
  expect(await Promise.all(Array.from({ length: 10 }, () => sendBeside(page, portal, form)))).toEqual(Array.from({ length: 10 }, () => '/care/receipt'));
  await page.goto(`${portal.origin}/care/receipt`);
  await expectSentOnce(page, portal, before);
});

test('Two windows write while a third sends: no word is lost, and one request is sent', async () => {
  const page = await come();
  const before = await portal.stored();
  await openAt(page, portal, forms, 'check');
  const send = await formOn(page);
  const made = new URLSearchParams(send.body);
  const written = [['story', 'Written in the first window'], ['matters', 'Written in the second window']] as const;
  await Promise.all([
    ...written.map(([field, words]) => sendBeside(page, portal, { path: `/care/${field}`, body: new URLSearchParams({ key: made.get('key') ?? '', version: made.get('version') ?? '', [field]: words, go: 'save' }).toString() })),
    sendBeside(page, portal, send),
  ]);
  expect((await portal.stored()).length).toBe(before.length + 1);
  await page.goto(`${portal.origin}/care/receipt`);
  const said = [await page.getByRole('main').innerText()];
  // What came after it was sent is in what is begun now: there it comes back once the way leads there.
  await answerAround(page, portal, forms, written.map(([field]) => field), async () => {
    said.push(await page.getByRole('textbox').inputValue());
  });
  for (const [, words] of written) expect(said.join('\n')).toContain(words);
});

test('Ten windows write to the same question at once: two answers are shown to choose between, and the asking ends', async () => {
  const page = await come();
  await openAt(page, portal, forms, 'story');
  const { body } = await formOn(page);
  const others = new URLSearchParams(body);
  const written = Array.from({ length: 10 }, (_each, nth) => `Window ${nth} of ten`);
  await Promise.all(written.map((words) => {
    others.set('story', words);
    others.set('go', 'save');
    return sendBeside(page, portal, { path: '/care/story', body: others.toString() });
  }));
  const seen = new Set<string>();
  for (let choices = 0; choices < 12; choices += 1) {
    await page.goto(`${portal.origin}/care/story`);
    await ready(page);
    const said = await page.getByRole('main').innerText() + (await story(page).inputValue());
    for (const words of written) if (said.includes(words)) seen.add(words);
    if ((await twoAnswers(page).count()) === 0) break;
    await twoAnswers(page).locator('[value="mine"]').check();
    const next = page.waitForEvent('load');
    await onwardOn(page).click();
    await next;
    await ready(page);
  }
  expect([...seen].length).toBeGreaterThanOrEqual(2);
  expect(await twoAnswers(page).count()).toBe(0);
});
