import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { answerPage, beginCare, care, careReceiptOn, expectCareSentOnce, expectSaid, forMyMother, forMyself, goOn, openAsStaff, pageOn, type Plan, saidOf, walkCare } from '../end-to-end/care-walk.ts';
import { expectNoBarrier } from '../end-to-end/see.ts';
import { portalForTests } from '../end-to-end/start-portal.ts';
import { visitorsForTests } from '../end-to-end/visitors.ts';
import { ready } from '../end-to-end/walk.ts';
import { withoutLimits } from './sent.ts';

// Somebody who never has to think is quicker than anybody the limits are made for.
const portal = portalForTests(withoutLimits);
const { come } = visitorsForTests();

/** The page says softly that another team helps, with its number, by when, and what if that is not right. */
async function expectLedElsewhere(page: Page, name: string): Promise<void> {
  const ending = care.en.endings[name];
  if (ending?.ends !== 'elsewhere') throw new Error(`"${name}" leads nowhere else`);
  expect(pageOn(page)).toEqual({ step: name });
  await page.getByRole('heading', { level: 1, name: ending.title, exact: true }).waitFor();
  await expectSaid(page, [...ending.next, ending.byWhen, ending.ask, ending.ifTheDatePasses, ending.ifWeAreWrong]);
  for (const { href, text } of ending.elsewhere) expect(await page.getByRole('main').getByRole('link', { name: text }).first().getAttribute('href')).toBe(href);
  await expectNoBarrier(page);
}

describe('Who is under 18, or writes for somebody who is', () => {
  test.each([
    ['for themselves', 'young', 'age', { forWhom: 'me', myAge: 'under' }],
    ['as a young carer', 'youngCarer', 'age', { forWhom: 'care', myAge: 'under' }],
    ['a carer, for a child', 'child', 'theirage', { forWhom: 'care', myAge: 'adult', theirAge: 'under' }],
    ['a worker, for a child', 'child', 'theirage', { forWhom: 'work', theirAge: 'under' }],
  ] as const)('%s, is led to the team that helps; back, an answer given by a slip can be changed', async (_who, ending, from, plan) => {
    const page = await come();
    const before = await portal.stored();
    await beginCare(page, portal.origin);
    const pages = await walkCare(page, plan);
    expect(pages.at(-1)).toBe(ending);
    await expectLedElsewhere(page, ending);
    await page.reload();
    await ready(page);
    await expectLedElsewhere(page, ending);
    expect(await portal.stored()).toEqual(before);
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    await page.waitForURL(new RegExp(`/care/${from}$`));
    await ready(page);
    await answerPage(page, { ...plan, [from === 'age' ? 'myAge' : 'theirAge']: 'adult' });
    await goOn(page);
    expect(pageOn(page).step).toBe(ending === 'youngCarer' ? 'theirage' : 'safe');
  });

  test('and would rather tell someone, is asked only how to reach them, and the team that helps gets in touch', async () => {
    const page = await come();
    const before = await portal.stored();
    const plan: Plan = { forWhom: { escape: 'another-way' }, talk: 'goOn', myAge: 'under', safeMessage: 'no', reachBy: 'text', telephone: forMyself.telephone, name: forMyself.name };
    await beginCare(page, portal.origin);
    const pages = await walkCare(page, plan);
    expect(pages).toEqual(['who', 'talk', 'age', 'safe', 'reach', 'number', 'name', 'sharing', 'check', 'receipt']);
    const reference = await careReceiptOn(page, { ending: 'childrenSent' });
    await expectSaid(page, ['The children and families team']);
    expect(await portal.stored()).toEqual([reference, ...before]);
    const staff = await come();
    await openAsStaff(staff, portal, reference);
    await expectSaid(staff, ['For the children and families team: pass on today']);
  });
});

const { standing: _standing, attorneyFor: _attorneyFor, ...forHer } = forMyMother;
const { myAge: _myAge, ...atWork } = forHer;

const someoneElse: readonly (readonly [who: string, plan: Plan, ending: string, toTheTeam: readonly string[]])[] = [
  ['a worker; the person knows', { ...atWork, forWhom: 'work', knows: 'yes', standing: 'no', howKnown: 'I am her district nurse' }, 'sent', ['Somebody who works with the person writes.']],
  ['an attorney; the person does not know yet', { ...forHer, knows: 'notYet', standing: 'attorney', attorneyFor: ['health', 'enduring'] }, 'sent', ['The person’s attorney writes.', 'The person does not know yet. Speak only with whoever wrote.']],
  ['a deputy, not sure that the person can decide', { ...forHer, knows: 'deciding', standing: 'deputy', deputyFor: ['health', 'money'] }, 'sent', ['The person’s deputy writes.', 'Whoever wrote is not sure that the person can decide about this.']],
  ['a carer; telling the person could put someone at risk', { ...forHer, knows: 'risk', standing: 'no' }, 'sent', ['Somebody who cares for the person writes.', 'Telling the person could put someone at risk. Say nothing to them']],
];

describe('Who writes for somebody else', () => {
  test.each(someoneElse)('%s: the team reads first whose words these are and whom it may speak to', async (_who, plan, ending, toTheTeam) => {
    const page = await come();
    const before = await portal.stored();
    await beginCare(page, portal.origin);
    const pages = await walkCare(page, plan);
    expect(pages.includes('before')).toBe(plan['knows'] === 'risk');
    expect(pages.includes('age')).toBe(plan['forWhom'] === 'care');
    const reference = await expectCareSentOnce(page, portal, before, plan, { ending });
    const staff = await come();
    await openAsStaff(staff, portal, reference);
    const read = await expectSaid(staff, [...toTheTeam, ...saidOf(plan)]);
    // Whom not to speak to stands before any way to speak to somebody.
    expect(toTheTeam.slice(1).every((line) => read.indexOf(line) < read.indexOf(forMyself.telephone))).toBe(true);
  });
});

describe('On the way', () => {
  test.each([
    ['their own', { ...forMyself, birth: { parts: { day: '1', month: '2', year: '2015' } } }, 'birth', 'birthcheck', 'home'],
    ['somebody else’s', { ...forMyMother, theirBirth: { parts: { day: '1', month: '2', year: '2015' } } }, 'theirbirth', 'theircheck', 'theirhome'],
  ] as const)('a date of birth that does not fit, %s: is asked about, can be changed or is right, and the way goes on', async (_whose, plan, step, slip, next) => {
    const page = await come();
    await beginCare(page, portal.origin);
    await walkCare(page, plan, { until: slip });
    await page.getByRole('heading', { level: 1, name: 'Is this right?' }).waitFor();
    await expectNoBarrier(page);
    await page.getByRole('link', { name: 'Change this', exact: true }).click();
    await page.waitForURL(new RegExp(`/care/${step}$`));
    await ready(page);
    const year = page.getByRole('textbox', { name: 'Year' });
    expect(await year.inputValue()).toBe('2015');
    await year.fill('1951');
    await goOn(page);
    expect(pageOn(page).step).toBe(next);
    await page.goBack();
    await ready(page);
    await year.fill('2015');
    await goOn(page);
    expect(pageOn(page).step).toBe(slip);
    await goOn(page);
    expect(pageOn(page).step).toBe(next);
  });

  test('worries about money lead to help with money, and change nothing about the request', async () => {
    const page = await come();
    const before = await portal.stored();
    await beginCare(page, portal.origin);
    const plan = { ...forMyself, money: 'yes' } as const;
    const pages = await walkCare(page, plan, { at: async (step) => { if (step === 'extrahelp') await expectNoBarrier(page); } });
    expect(pages.slice(pages.indexOf('extra'))).toEqual(['extra', 'extrahelp', 'sharing', 'check', 'receipt']);
    await expectCareSentOnce(page, portal, before, plan);
  });

  test.each(['call', 'text', 'relay', 'bsl', 'email', 'letter', 'visit'] as const)('who is best reached by “%s” is asked for what that needs and nothing else, and the team reads it', async (reachBy) => {
    const page = await come();
    await beginCare(page, portal.origin);
    const plan: Plan = { forWhom: { escape: 'another-way' }, talk: 'reachMe', safeMessage: 'yes', reachBy, telephone: forMyself.telephone, email: 'sam@example.com', letterTo: 'c/o Example House', name: forMyself.name };
    const pages = await walkCare(page, plan);
    const asks = { email: 'email', letter: 'letter', visit: undefined }[reachBy as string] ?? (reachBy === 'visit' ? undefined : 'number');
    expect(pages).toEqual(['who', 'talk', 'safe', 'reach', ...(asks === undefined ? [] : [asks]), 'name', 'sharing', 'check', 'receipt']);
    const reference = await careReceiptOn(page, { ending: 'talkSent' });
    const staff = await come();
    await openAsStaff(staff, portal, reference);
    const given = { number: forMyself.telephone, email: 'sam@example.com', letter: 'c/o Example House' };
    await expectSaid(staff, asks === undefined ? ['They come to us.'] : [given[asks as keyof typeof given]]);
  });
});
