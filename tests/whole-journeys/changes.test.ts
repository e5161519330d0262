import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { aboutOne, answerBeside, answerPage, beginCare, care, careWords, expectCareSentOnce, expectSaid, forMyMother, forMyself, goOn, namedBack, openAsStaff, optionOn, pageOn, type Plan, saidOf, walkCare, wordsIn } from '../end-to-end/care-walk.ts';
import { expectNoBarrier } from '../end-to-end/see.ts';
import { portalForTests } from '../end-to-end/start-portal.ts';
import { visitorsForTests } from '../end-to-end/visitors.ts';
import { ready } from '../end-to-end/walk.ts';
import { withoutLimits } from './sent.ts';

// Somebody who never has to think is quicker than anybody the limits are made for.
const portal = portalForTests(withoutLimits);
const { come } = visitorsForTests();
const { check, list } = careWords.en;

/** Everything told, up to the check page. */
async function toTheCheckPage(page: Page, plan: Plan): Promise<void> {
  await beginCare(page, portal.origin);
  await walkCare(page, plan, { until: 'check' });
}

/** Presses "Change" beside an answer on the check page. */
async function change(page: Page, field: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: aboutOne(check.change, namedBack(field)) }).first().click();
  await page.waitForURL(/\?change$/);
  await ready(page);
}

/** Goes on from page to page of a change, and gives those it led to until the check page is there again. */
async function backToCheck(page: Page, plan: Plan = {}): Promise<readonly string[]> {
  const pages: string[] = [];
  for (let steps = 0; steps < 20; steps += 1) {
    await goOn(page);
    const { step, item } = pageOn(page);
    if (step === 'check') return pages;
    pages.push(item === undefined ? step : `${step}/${item}`);
    await answerPage(page, plan);
  }
  throw new Error(`The check page does not come back: ${pages.join(' → ')}`);
}

const untouched = (page: Page) => page.getByRole('main').locator('dl').allInnerTexts();

describe.each([['on', true], ['off', false]])('Before sending, scripts %s', (_title, scripts) => {
  test('each answer can be looked at again and leads straight back, with nothing changed', async () => {
    const page = await come({ scripts });
    await toTheCheckPage(page, forMyMother);
    const told = await untouched(page);
    const links = await page.getByRole('main').getByRole('link', { name: new RegExp(String.raw`^${check.change}\s*:`) }).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(25);
    for (const href of new Set(links)) {
      await page.goto(portal.origin + href);
      await ready(page);
      await goOn(page);
      expect([href, pageOn(page).step]).toEqual([href, 'check']);
    }
    expect(await untouched(page)).toEqual(told);
  });

  test('who it is for is changed from “Me” to “Somebody I care for” and back: only what is missing is asked, the answers of before come back, and only they are sent', async () => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await toTheCheckPage(page, forMyself);
    const told = await untouched(page);
    await change(page, 'forWhom');
    await optionOn(page, care.en.questions['forWhom'] ?? fail(), 'care').check();
    const asked = await backToCheck(page, forMyMother);
    expect(asked).toEqual(['theirage', 'them', 'know', 'before', 'standing', 'theirbirth', 'theirhome']);
    await expectSaid(page, saidOf(forMyMother));
    const both = await page.getByRole('main').innerText();
    expect(both).not.toContain('12 Example Road');
    expect(both).not.toContain('1952');
    await change(page, 'forWhom');
    await optionOn(page, care.en.questions['forWhom'] ?? fail(), 'me').check();
    expect(await backToCheck(page)).toEqual([]);
    expect(await untouched(page)).toEqual(told);
    // And there again: nothing is asked twice.
    await change(page, 'forWhom');
    await optionOn(page, care.en.questions['forWhom'] ?? fail(), 'care').check();
    expect((await backToCheck(page)).filter((step) => step !== 'before')).toEqual([]);
    await expectSaid(page, [...saidOf(forMyMother), '3 April 1941']);
    await change(page, 'forWhom');
    await optionOn(page, care.en.questions['forWhom'] ?? fail(), 'me').check();
    await backToCheck(page);
    await goOn(page);
    const reference = await expectCareSentOnce(page, portal, before, forMyself);
    const staff = await come();
    await openAsStaff(staff, portal, reference);
    const read = await expectSaid(staff, wordsIn(forMyself));
    const json = await (await staff.context().request.get(`${portal.origin}/staff/requests/${reference}/json`)).text();
    for (const text of [read, json]) for (const hers of [forMyMother.theirName, forMyMother.howKnown, '1941']) expect(text).not.toContain(hers);
  });

  test('an answer is left empty again, and another is added on the way back', async () => {
    const page = await come({ scripts });
    await toTheCheckPage(page, forMyself);
    await change(page, 'matters');
    await page.getByRole('textbox').first().fill('');
    expect(await backToCheck(page)).toEqual([]);
    expect(await answerBeside(page, namedBack('matters'))).toBe('You left this empty');
    await change(page, 'needs');
    await optionOn(page, care.en.questions['needs'] ?? fail(), 'other').uncheck();
    expect(await backToCheck(page)).toEqual([]);
    expect(await page.getByRole('main').innerText()).not.toContain(forMyself.whatElse);
    await change(page, 'needs');
    await optionOn(page, care.en.questions['needs'] ?? fail(), 'other').check();
    expect(await backToCheck(page)).toEqual([]);
    await expectSaid(page, [forMyself.whatElse]);
  });
});

describe.each([['on', true], ['off', false]])('Several of a kind, scripts %s', (_title, scripts) => {
  test('what is hard grows and shrinks: only the new one is asked about, one taken out is not sent, put in again it has its words', async () => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await toTheCheckPage(page, forMyself);
    const hard = care.en.questions['hard'] ?? fail();
    await change(page, 'hard');
    await optionOn(page, hard, 'd9').check();
    const grown = { ...forMyself, hard: [...forMyself.hard, 'd9'], 'whatHappens.d9': 'I turn back at the gate' };
    expect(await backToCheck(page, grown)).toEqual(['more/d9']);
    await expectSaid(page, saidOf(grown));
    await change(page, 'hard');
    await optionOn(page, hard, 'd2').uncheck();
    expect(await backToCheck(page)).toEqual([]);
    expect(await page.getByRole('main').innerText()).not.toContain(forMyself['whatHappens.d2']);
    await change(page, 'hard');
    await optionOn(page, hard, 'd2').check();
    expect(await backToCheck(page)).toEqual([]);
    await expectSaid(page, saidOf(grown));
    await change(page, 'hard');
    for (const value of grown.hard) await optionOn(page, hard, value).uncheck();
    await optionOn(page, hard, 'none').check();
    expect(await backToCheck(page)).toEqual([]);
    const none = await page.getByRole('main').innerText();
    for (const words of [forMyself['whatHappens.d2'], forMyself['whatHappens.d5'], 'I turn back at the gate', forMyself.hardElse]) expect(none).not.toContain(words);
    await change(page, 'hard');
    await optionOn(page, hard, 'none').uncheck();
    for (const value of grown.hard.filter((each) => each !== 'd2')) await optionOn(page, hard, value).check();
    expect(await backToCheck(page)).toEqual([]);
    await goOn(page);
    const { 'whatHappens.d2': aside, ...sent } = { ...grown, hard: grown.hard.filter((each) => each !== 'd2') };
    const reference = await expectCareSentOnce(page, portal, before, sent);
    const staff = await come();
    await openAsStaff(staff, portal, reference);
    expect(await expectSaid(staff, wordsIn(sent))).not.toContain(aside);
  });

  test('who helps grows to three, is changed, loses one in the middle; what was taken out is not sent', async () => {
    const page = await come({ scripts });
    const before = await portal.stored();
    const main = page.getByRole('main');
    const press = async (name: string, to: RegExp) => {
      await main.getByRole('button', { name, exact: true }).click();
      await page.waitForURL(to);
      await ready(page);
    };
    await beginCare(page, portal.origin);
    await walkCare(page, { ...forMyself, 'helperWho.1': undefined, 'helperWhat.1': undefined }, { until: 'help' });
    await press(list.yes, /\/help\/1$/);
    await answerPage(page, forMyself);
    await goOn(page);
    const more = { 'helperWho.2': 'carers in the morning', 'helperWhat.2': 'they wash my back', 'helperWho.3': 'Alex Example', 'helperWhat.3': 'the shopping, on Fridays' } as const;
    for (const item of ['2', '3']) {
      await press(list.add, new RegExp(`/help/${item}$`));
      await expectNoBarrier(page);
      await answerPage(page, more);
      await goOn(page);
      expect(pageOn(page)).toEqual({ step: 'help' });
    }
    await expectNoBarrier(page);
    await expectSaid(page, wordsIn({ ...more, 'helperWho.1': forMyself['helperWho.1'] }));
    await main.getByRole('button', { name: aboutOne(list.remove, 'Person 2') }).click();
    await page.getByText('they wash my back').waitFor({ state: 'detached' });
    await ready(page);
    expect(await main.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(expect.arrayContaining(['Person 1', 'Person 2']));
    await main.getByRole('link', { name: aboutOne(list.change, 'Person 2') }).click();
    await page.waitForURL(/\/help\/3$/);
    await ready(page);
    expect(await page.getByRole('textbox').first().inputValue()).toBe('Alex Example');
    await page.getByRole('textbox').first().fill('Alex Example, my grandson');
    await goOn(page);
    expect(pageOn(page)).toEqual({ step: 'help' });
    await goOn(page);
    await walkCare(page, forMyself, { until: 'check' });
    const sent = { ...forMyself, 'helperWho.3': 'Alex Example, my grandson', 'helperWhat.3': more['helperWhat.3'] };
    await expectSaid(page, saidOf(sent));
    // Once more from the check page: one is added, and it leads straight back.
    await page.getByRole('main').getByRole('link', { name: aboutOne(check.change, 'Who helps at the moment') }).click();
    await page.waitForURL(/\/help\?change$/);
    await ready(page);
    await main.getByRole('button', { name: list.add, exact: true }).click();
    await page.waitForURL(/\/help\/4\?change$/);
    await ready(page);
    await answerPage(page, { 'helperWho.4': 'the post woman' });
    await goOn(page);
    expect(pageOn(page)).toEqual({ step: 'help' });
    await goOn(page);
    expect(pageOn(page)).toEqual({ step: 'check' });
    await goOn(page);
    const reference = await expectCareSentOnce(page, portal, before, { ...sent, 'helperWho.4': 'the post woman' });
    const staff = await come();
    await openAsStaff(staff, portal, reference);
    expect(await expectSaid(staff, wordsIn(sent))).not.toContain('they wash my back');
  });

  test('nobody helps: the question is answered with “No”, and that is said back', async () => {
    const page = await come({ scripts });
    await beginCare(page, portal.origin);
    const pages = await walkCare(page, { ...forMyself, 'helperWho.1': undefined, 'helperWhat.1': undefined }, { until: 'check' });
    expect(pages).toContain('help');
    expect(await answerBeside(page, 'Who helps at the moment')).toBe('None added');
  });
});

function fail(): never {
  throw new Error('The journey has no such question any more.');
}
