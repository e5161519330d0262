import { type Escape, escapesOf } from '@kind-by-design/journey';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { answerBeside, answerPage, beginCare, care, careReceiptOn, expectSaid, forMyMother, forMyself, goOn, leaveQuestion, namedBack, openAsStaff, pageOn, type Plan, saidOf, walkCare, wordsIn } from '../end-to-end/care-walk.ts';
import { portalForTests } from '../end-to-end/start-portal.ts';
import { visitorsForTests } from '../end-to-end/visitors.ts';
import { ready } from '../end-to-end/walk.ts';
import { withoutLimits } from './sent.ts';

// Somebody who never has to think is quicker than anybody the limits are made for.
const portal = portalForTests(withoutLimits);
const { come } = visitorsForTests();
const { questions, steps } = care.en;

const said = {
  unsure: ['You are not sure', 'They are not sure', 'asked-unknown'],
  declined: ['You would rather not say', 'They would rather not say', 'asked-declined'],
  'another-way': ['You would rather tell someone', 'They would rather tell someone', 'temp-unknown'],
} as const satisfies { readonly [Way in Escape]: readonly [toThePerson: string, toTheTeam: string, fhir: string] };

/** Every question and every way it offers to leave it. */
const offered = Object.entries(questions).flatMap(([name, question]) => escapesOf(question).map((way) => `${name} ${way}`));
const left = new Set<string>();

/** The questions of the page, each with the name of its field. */
function askedOn(page: Page): readonly (readonly [name: string, field: string])[] {
  const { step, item } = pageOn(page);
  const asked = steps[step];
  if (!asked || !('asks' in asked) || (asked.list && item === undefined)) return [];
  return asked.asks.map((name) => [name, item === undefined ? name : `${name}.${item}`] as const);
}

const { telephone: _telephone, attorneyFor: _attorneyFor, ...asked } = forMyMother;

/** Whether the question is to be seen: what no chosen answer brings is not. */
const isShown = (page: Page, field: string) => page.locator('details', { has: page.locator(`[name="${field}-answer"]`) }).first().isVisible();

/** Fails where the page says anything else beside these questions. */
async function expectLeft(page: Page, fields: readonly string[], words: string): Promise<void> {
  for (const field of fields) expect([field, await answerBeside(page, namedBack(field))]).toEqual([field, words]);
}

const byLetter = { ...asked, reachBy: 'letter', letterTo: 'c/o Example House\n2 Example Road', standing: 'deputy', deputyFor: ['health', 'money'] } as const;
const byEmail = { ...asked, attorneyFor: 'health', reachBy: 'email', email: 'sam@example.com' } as const;

const walks: readonly (readonly [who: string, plan: Plan, kept: readonly string[]])[] = [
  ['for themselves, every question', forMyself, []],
  ['for somebody else, to be rung', forMyMother, ['forWhom', 'reachBy']],
  ['for somebody else, as their attorney, by email', byEmail, ['forWhom', 'reachBy', 'hard', 'needs', 'standing']],
  ['for somebody else, as their deputy, by letter', byLetter, ['forWhom', 'reachBy', 'standing']],
];

describe.each(['unsure', 'declined', 'another-way'] as const)('Who leaves with “%s” every question that offers it, after having written something', (way) => {
  test.each(walks)('%s: it is what the check page, the team and the copies say; the words that were set aside are never sent', async (_who, plan, kept) => {
    const page = await come();
    const fields: string[] = [];
    await beginCare(page, portal.origin);
    const pages = await walkCare(page, { ...plan, talk: 'goOn' }, {
      at: async () => {
        const leaving = askedOn(page).filter(([name]) => questions[name] !== undefined && escapesOf(questions[name]).includes(way) && !kept.includes(name));
        for (const [name, field] of leaving) {
          const question = questions[name];
          const parent = question?.revealedBy?.question;
          // What an answer brings is not asked without that answer, nor once that answer is left.
          if (!question || !(await isShown(page, field)) || leaving.some(([other]) => other === parent)) continue;
          await leaveQuestion(page, question, field, way);
          fields.push(field);
          left.add(`${name} ${way}`);
        }
        if (pageOn(page).step === 'check') await expectLeft(page, fields, said[way][0]);
      },
    });
    expect(pages.at(-1)).toBe('receipt');
    expect(pages.filter((step) => step === 'talk')).toHaveLength(way === 'another-way' ? 1 : 0);
    const reference = await careReceiptOn(page);
    const aside = wordsIn(plan).filter((words) => words.length > 4 && fields.some((field) => JSON.stringify(plan[field] ?? plan[field.split('.')[0] ?? ''] ?? '').includes(JSON.stringify(words).slice(1, -1))));
    expect(aside.length).toBeGreaterThan(3);
    const receipt = await expectSaid(page, [said[way][0]]);
    const staff = await come();
    await openAsStaff(staff, portal, reference);
    const read = await expectSaid(staff, [said[way][1]]);
    await expectLeft(staff, fields, said[way][1]);
    const copies = await Promise.all(['csv', 'json', 'fhir'].map(async (format) => (await staff.context().request.get(`${portal.origin}/staff/requests/${reference}/${format}`)).text()));
    expect(copies[2]?.match(new RegExp(`"${said[way][2]}"`, 'g'))?.length).toBeGreaterThanOrEqual(fields.length);
    for (const words of aside) for (const text of [receipt, read, ...copies]) expect(text).not.toContain(words);
  });
});

describe('Who would rather tell someone than answer one question', () => {
  test.each([
    ['for themselves', forMyself],
    ['for somebody else, as their attorney, by email', byEmail],
    ['for somebody else, as their deputy, by letter', byLetter],
  ] as const)('%s: each in turn leads to a number and a call back at once, sends what there is, and can be taken back with every word', async (_who, plan) => {
    const page = await come();
    const before = await portal.stored();
    await beginCare(page, portal.origin);
    const tried = new Set<string>();
    await walkCare(page, plan, {
      at: async () => {
        for (const [name, field] of askedOn(page)) {
          const question = questions[name];
          const here = page.url();
          if (!question || !escapesOf(question).includes('another-way') || turned.has(name) || !(await isShown(page, field))) continue;
          turned.add(name);
          tried.add(name);
          await leaveQuestion(page, question, field, 'another-way');
          await goOn(page);
          expect([name, pageOn(page).step]).toEqual([name, 'talk']);
          expect(await page.getByRole('main').locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
          await answerPage(page, { talk: 'reachMe' });
          await goOn(page);
          expect(['safe', 'name', 'sharing']).toContain(pageOn(page).step);
          await page.goto(`${portal.origin}/care/talk`);
          await ready(page);
          await answerPage(page, { talk: 'goOn' });
          await goOn(page);
          expect(page.url()).not.toBe(here);
          await page.goto(here);
          await ready(page);
          await leaveQuestion(page, question, field, '');
        }
      },
    });
    expect(tried.size).toBeGreaterThan(0);
    const reference = await careReceiptOn(page);
    await expectSaid(page, saidOf(plan));
    expect(await portal.stored()).toEqual([reference, ...before]);
  });
});

const turned = new Set<string>();

test('No question offers a way to leave it that was not taken above', () => {
  expect(offered.filter((each) => !left.has(each))).toEqual([]);
  expect(offered.filter((each) => each.endsWith(' another-way') && !turned.has(each.split(' ')[0] ?? ''))).toEqual([]);
});
