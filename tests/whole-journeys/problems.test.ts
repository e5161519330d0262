import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { answerPage, beginCare, care, careWords, forMyMother, forMyself, goOn, onwardOn, pageOn, type Plan } from '../end-to-end/care-walk.ts';
import { expectNoBarrier } from '../end-to-end/see.ts';
import { portalForTests } from '../end-to-end/start-portal.ts';
import { visitorsForTests } from '../end-to-end/visitors.ts';
import { focused, ready, typedOn } from '../end-to-end/walk.ts';
import { withoutLimits } from './sent.ts';

// Somebody who never has to think is quicker than anybody the limits are made for.
const portal = portalForTests(withoutLimits);
const { come } = visitorsForTests();
const { questions, steps } = care.en;

/** Longer than any box takes; its end tells if a letter was cut off. */
const long = (most: number) => `${'It is much too long. '.repeat(Math.ceil(most / 20))}The end.`;

/** What cannot be taken, by question: nothing at all, too much, a day that cannot be, a number that cannot be rung. */
function wrongFor(name: string): readonly (readonly [what: string, given: Plan[string]])[] {
  const question = questions[name];
  switch (question?.kind) {
    case 'text':
      return [['too long', long(question.max ?? (question.long ? 8000 : 500))], ...(question.required ? [['empty', ''] as const] : [])];
    case 'date':
      return [
        ['a day that cannot be', { parts: { day: '31', month: '2', year: '1950' } }],
        ['a day to come', { parts: { day: '1', month: '1', year: '2090' } }],
      ];
    case 'telephone':
      return [['empty', ''], ['no number', 'ring me']];
    case 'email':
      return [['empty', ''], ['no address', 'sam at example']];
    case 'name':
      return question.required ? [['empty', { parts: { value: '' } }]] : [];
    default:
      return question?.required ? [['empty', undefined]] : [];
  }
}

const summaryOn = (page: Page) => page.getByRole('alert').filter({ has: page.getByRole('heading', { name: /thing/ }) });

/** Presses the button that leads on, and waits for the page that answers this very try. */
async function tryOnward(page: Page): Promise<void> {
  await page.evaluate(() => document.body.setAttribute('data-before', ''));
  await onwardOn(page).click();
  await page.locator('body:not([data-before])').waitFor();
  await ready(page);
}

/** The title says first that there is something to put right, the summary has the focus, and its links lead to the questions. */
async function expectToldKindly(page: Page, what: string): Promise<void> {
  await summaryOn(page).waitFor();
  expect(`${what}: ${await page.title()}`).toMatch(/: Error: /);
  expect(`${what}: ${await focused(page).innerText()}`).toContain('thing to put right');
  const link = summaryOn(page).getByRole('link').first();
  const said = await link.innerText();
  expect(said).not.toMatch(/\b(?:please|sorry|invalid|error|must|failed)\b|!|\{/i);
  await link.click();
  const described = await page.evaluate(() => {
    const on = document.activeElement?.matches('input, textarea') === true ? document.activeElement : document.querySelector(':target');
    const group = on?.closest('[role="radiogroup"][aria-describedby], [role="group"][aria-describedby], fieldset[aria-describedby]');
    const ids = [on, group].flatMap((each) => (each?.getAttribute('aria-describedby') ?? '').split(' '));
    return ids.map((id) => document.getElementById(id)?.innerText ?? '').join('\n');
  });
  expect(`${what}: ${described}`).toContain(said);
}

const { telephone: _telephone, attorneyFor: _attorneyFor, ...asked } = forMyMother;
const ways: readonly (readonly [who: string, plan: Plan])[] = [
  ['for themselves, to be rung', forMyself],
  ['for somebody else, as an attorney, by email', { ...asked, attorneyFor: 'health', reachBy: 'email', email: 'sam@example.com' }],
  ['for somebody else, as a deputy, by letter', { ...asked, standing: 'deputy', deputyFor: 'health', reachBy: 'letter', letterTo: 'c/o Example House' }],
];

const met = new Set<string>();

describe('Where something cannot be taken', () => {
  test.each(ways)('%s: every page that can have a problem says which, in the title, at the top with the focus and beside the question, keeps what was written, and goes on once it is put right', async (_who, plan) => {
    const [page, without] = [await come(), await come({ scripts: false })];
    const before = await portal.stored();
    const listed = new Set<Page>();
    const tryAll = async (on: Page) => {
      const { step, item } = pageOn(on);
      const here = on.url();
      const of = steps[step];
      if (!of || !('asks' in of) || (of.list && item === undefined)) return;
      for (const name of of.asks) {
        const question = questions[name];
        const field = item === undefined ? name : `${name}.${item}`;
        // What an answer brings is seen once that answer is given.
        if (question?.revealedBy) await answerPage(on, plan);
        if (!question || (question.revealedBy && !(await on.locator(`[name="${field}"]`).first().isVisible()))) continue;
        for (const [what, given] of wrongFor(name)) {
          const told = `${name} ${what}`;
          if (met.has(`${told} ${on === page}`)) continue;
          met.add(`${told} ${on === page}`);
          // Nothing chosen: the page as it came.
          if (given === undefined) await on.reload();
          else await answerPage(on, { ...plan, [name]: given, [field]: given });
          const written = await typedOn(on);
          await tryOnward(on);
          expect([told, on.url().split('#')[0]]).toEqual([told, here]);
          await expectToldKindly(on, told);
          expect([told, await typedOn(on)]).toEqual([told, written]);
          if (on === page) await expectNoBarrier(on);
          if (given !== undefined) await answerPage(on, plan);
        }
      }
      await answerPage(on, plan);
    };
    for (const on of [page, without]) {
      await beginCare(on, portal.origin);
      // Nothing is chosen yet: each page is tried as it comes, before anything is answered on it.
      for (let pages = 0; pages < 40 && pageOn(on).step !== 'check'; pages += 1) {
        await tryAll(on);
        const { step, item } = pageOn(on);
        if (step === 'help' && item === undefined && !listed.has(on)) {
          listed.add(on);
          await on.getByRole('main').getByRole('button', { name: careWords.en.list.yes, exact: true }).click();
          await on.waitForURL(/\/help\/1$/);
          await ready(on);
        } else await goOn(on);
      }
      expect(pageOn(on)).toEqual({ step: 'check' });
    }
    expect(await portal.stored()).toEqual(before);
  });

  test('and nothing that can be wrong was left out', () => {
    const possible = Object.keys(questions).flatMap((name) => wrongFor(name).map(([what]) => `${name} ${what}`));
    expect(possible.filter((each) => !met.has(`${each} true`) || !met.has(`${each} false`))).toEqual([]);
  });
});
