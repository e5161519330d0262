import { describe, expect, test, vi } from 'vitest';
import { startPage } from '../../packages/react/src/start-page/start-page.words';
import { resumeNotice } from '../../packages/react/src/resume-notice/resume-notice.words';
import { answerPage, beginCare, byKeyboard, care, careReceiptOn, careWords, expectCareSentOnce, expectSaid, forMyMother, forMyself, goOn, leaveQuestion, openAsStaff, optionOn, pageOn, saidOf, walkCare, wordsIn } from './care-walk.ts';
import { expectNoBarrier, expectRoomForEverything } from './see.ts';
import { portalForTests } from './start-portal.ts';
import { visitorsForTests } from './visitors.ts';
import { ready, words } from './walk.ts';

const portal = portalForTests();
const { come } = visitorsForTests();

vi.setConfig({ testTimeout: 240_000 });

const { check, page: pageWords, around } = careWords.en;
const button = (name: string) => ['button', { name, exact: true }] as const;

describe('Somebody asks for an assessment', () => {
  test('for themselves, by mouse, from the start page to the receipt: no barrier on any page in any theme, every word on the check page, on the receipt and before the team, stored once', async () => {
    const page = await come();
    const before = await portal.stored();
    await page.goto(portal.origin);
    await page.getByRole('link', { name: words.en.start.tell, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: around.start }).waitFor();
    await ready(page);
    await expectNoBarrier(page);
    await page.getByRole('link', { name: startPage.start, exact: true }).click();
    await page.waitForURL(/\/care\/who$/);
    await ready(page);
    const all = [...saidOf(forMyself), '1952', 'Call me Sam'];
    const pages = await walkCare(page, forMyself, {
      at: async (step) => {
        await expectNoBarrier(page);
        if (step === 'check') await expectSaid(page, all);
      },
    });
    expect(pages).toEqual(['who', 'age', 'safe', 'reach', 'number', 'story', 'daily', 'more/d2', 'more/d5', 'more/d11', 'help', 'help/1', 'help', 'matters', 'name', 'birth', 'home', 'needs', 'extra', 'sharing', 'check', 'receipt']);
    const reference = await expectCareSentOnce(page, portal, before, forMyself);
    await expectNoBarrier(page);
    const staff = await come();
    await openAsStaff(staff, portal, reference);
    const read = await expectSaid(staff, all.filter((said) => said !== 'Call me Sam'));
    // Their own words first, then what is safe, then how to reach them.
    const order = [forMyself.story, 'Leave no message', forMyself.safeWord, 'Ask for Sam', forMyself.telephone].map((word) => read.indexOf(word));
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    await expectNoBarrier(staff);
  });

  test('for themselves, by keyboard alone: the focus is seen at every stop on the way', async () => {
    const page = await come();
    const before = await portal.stored();
    await beginCare(page, portal.origin);
    await walkCare(page, forMyself, { hand: byKeyboard(page) });
    await expectCareSentOnce(page, portal, before, forMyself);
  });

  test('for somebody else, in Welsh, at 320 pixels, with scripts off: room for everything on every page, every word in Welsh', async () => {
    const page = await come({ scripts: false, viewport: { width: 320, height: 640 }, hasTouch: true });
    const before = await portal.stored();
    await beginCare(page, portal.origin, 'cy');
    const pages = await walkCare(page, forMyMother, {
      language: 'cy',
      at: async (step) => {
        expect(await page.locator('html').getAttribute('lang')).toBe('cy');
        await expectRoomForEverything(page);
        if (step === 'check') await expectSaid(page, saidOf(forMyMother, 'cy'));
      },
    });
    expect(pages).toEqual(expect.arrayContaining(['theirage', 'them', 'know', 'before', 'standing', 'theirbirth', 'theirhome']));
    const reference = await expectCareSentOnce(page, portal, before, forMyMother, { language: 'cy' });
    await expectRoomForEverything(page);
    const staff = await come();
    await openAsStaff(staff, portal, reference);
    const read = await expectSaid(staff, wordsIn(forMyMother));
    expect(read).toContain('Say nothing to them');
    expect(read).toContain('They asked in Welsh');
  });
});

test('Somebody stops, and comes back on another browser with a code that can be said: where they were, with every word; the code opens it once', async () => {
  const [here, there, third] = [await come(), await come(), await come()];
  const before = await portal.stored();
  const word = 'Fluffy';
  await beginCare(here, portal.origin);
  await walkCare(here, forMyself, { until: 'daily' });
  await answerPage(here, forMyself);
  await here.getByRole(...button(pageWords.save)).click();
  await here.getByRole('heading', { level: 1, name: around.saveTitle }).waitFor();
  await ready(here);
  await expectNoBarrier(here);
  await here.getByRole('textbox', { name: around.fact }).fill(word);
  await here.getByRole(...button(around.giveCode)).click();
  await here.getByRole('heading', { level: 1, name: around.codeIs }).waitFor();
  const code = /\b[0-9A-Z]{3,4}(?:-[0-9A-Z]{3,4}){2,}\b/.exec(await here.getByRole('main').innerText())?.[0] ?? '';
  expect(code).not.toBe('');

  const openWith = async (page: typeof here) => {
    await page.goto(portal.origin);
    await page.getByRole('link', { name: words.en.start.comeBack }).click();
    await page.getByRole('heading', { level: 1, name: resumeNotice.title }).waitFor();
    await ready(page);
    // As it is heard over the telephone: small letters, no lines.
    await page.getByRole('textbox', { name: resumeNotice.code }).fill(code.toLowerCase().replaceAll('-', ' '));
    await page.getByRole('textbox', { name: around.factForCode }).fill(word.toUpperCase());
    await page.getByRole(...button(resumeNotice.open)).click();
  };
  await openWith(there);
  await there.getByText(resumeNotice.newCode, { exact: true }).waitFor();
  const said = await there.getByRole('main').innerText();
  expect(said).toContain('You started this');
  expect(said).toContain(resumeNotice.where.replace('{page}', care.en.tasks?.['now'] ?? fail()));
  expect(said).not.toContain(code);
  for (const own of wordsIn(forMyself)) expect(said).not.toContain(own);
  await expectNoBarrier(there);
  await there.getByRole(...button(resumeNotice.carryOn)).click();
  await there.waitForURL(/\/care\/daily$/);
  await ready(there);
  for (const option of forMyself.hard) expect(await optionOn(there, care.en.questions['hard'] ?? fail(), option).isChecked()).toBe(true);
  expect(await there.getByRole('textbox', { name: care.en.questions['hardElse']?.label ?? '' }).inputValue()).toBe(forMyself.hardElse);
  await walkCare(there, forMyself);
  await expectCareSentOnce(there, portal, before, forMyself);

  await openWith(third);
  await third.getByText(resumeNotice.notKnown).waitFor();
  expect(await third.getByRole('main').locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
  await expectNoBarrier(third);
});

test('Somebody would rather tell someone, on the very first page: a number at once, and a call back that sends what there is', async () => {
  const page = await come();
  const before = await portal.stored();
  await beginCare(page, portal.origin);
  await leaveQuestion(page, care.en.questions['forWhom'] ?? fail(), 'forWhom', 'another-way');
  await goOn(page);
  expect(pageOn(page)).toEqual({ step: 'talk' });
  expect(await page.getByRole('main').locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
  await expectNoBarrier(page);
  const plan = { talk: 'reachMe', safeMessage: 'no', safeWord: forMyself.safeWord, unsafeTimes: forMyself.unsafeTimes, reachBy: 'call', telephone: forMyself.telephone, name: forMyself.name } as const;
  const pages = await walkCare(page, plan);
  expect(pages).toEqual(['talk', 'safe', 'reach', 'number', 'name', 'sharing', 'check', 'receipt']);
  const reference = await expectCareSentOnce(page, portal, before, plan, { ending: 'talkSent' });
  const staff = await come();
  await openAsStaff(staff, portal, reference);
  const read = await expectSaid(staff, wordsIn(plan));
  expect(read).toContain('They would rather tell someone');
  expect(read).toContain('Would rather talk');
});

test('The portal is killed in the middle and started again: everything told is still there, and it is sent once', async () => {
  const page = await come();
  const before = await portal.stored();
  await beginCare(page, portal.origin);
  await walkCare(page, forMyself, { until: 'matters' });
  await portal.killAndStartAgain();
  await page.goto(`${portal.origin}/care/matters`);
  await ready(page);
  expect(pageOn(page)).toEqual({ step: 'matters' });
  await walkCare(page, forMyself, { until: 'check' });
  await expectSaid(page, saidOf(forMyself));
  await portal.killAndStartAgain();
  await page.goto(`${portal.origin}/care/check`);
  await ready(page);
  expect(await page.getByText(check.notYet).count()).toBe(0);
  await goOn(page);
  await expectCareSentOnce(page, portal, before, forMyself);
  await page.goto(`${portal.origin}/care/receipt`);
  await careReceiptOn(page);
});

function fail(): never {
  throw new Error('The journey has no such question any more.');
}
