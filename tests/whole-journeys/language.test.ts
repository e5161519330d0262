import { describe, expect, test } from 'vitest';
import { beginCare, care, expectCareSentOnce, forMyMother, forMyself, type Plan, walkCare } from '../end-to-end/care-walk.ts';
import { expectNoBarrier } from '../end-to-end/see.ts';
import { portalForTests } from '../end-to-end/start-portal.ts';
import { visitorsForTests } from '../end-to-end/visitors.ts';
import { ready, typedOn } from '../end-to-end/walk.ts';
import { withoutLimits } from './sent.ts';

// Somebody who never has to think is quicker than anybody the limits are made for.
const portal = portalForTests(withoutLimits);
const { come } = visitorsForTests();

/** Words that stand on no page in Welsh, but for those somebody wrote. */
const english = /\b(?:the|and|you|your|what|this|with|we|they)\b/i;

describe.each([['on', true], ['off', false]])('English and Welsh, scripts %s', (_title, scripts) => {
  test.each([
    ['for themselves', forMyself],
    ['for somebody else', forMyMother],
  ] as const)('%s: the language is switched on every page and back; not a letter and not a tick is lost, nothing is told to be wrong', async (_who, plan: Plan) => {
    const page = await come({ scripts });
    const before = await portal.stored();
    await beginCare(page, portal.origin);
    let switched = 0;
    await walkCare(page, plan, {
      at: async (step) => {
        const written = await typedOn(page);
        const here = page.url();
        const there = async (name: string, lang: 'en' | 'cy') => {
          await page.getByRole('button', { name, exact: true }).click();
          await page.locator(`html[lang="${lang}"]`).waitFor({ state: 'attached' });
          await ready(page);
          expect(page.url()).toBe(here);
          expect([step, await typedOn(page)]).toEqual([step, written]);
          expect(await page.getByRole('alert').count()).toBe(0);
        };
        await there('Cymraeg', 'cy');
        const own = Object.values(plan).flatMap((given) => (typeof given === 'string' ? given.split('\n') : Object.values((given as { readonly parts?: Readonly<Record<string, string>> } | undefined)?.parts ?? {})));
        const said = own.filter((words) => words.length > 3).reduce((text, words) => text.replaceAll(words, ''), await page.getByRole('main').innerText());
        expect([step, said.split('\n').filter((line) => english.test(line))]).toEqual([step, []]);
        await there('English', 'en');
        switched += 1;
      },
    });
    expect(switched).toBeGreaterThanOrEqual(20);
    await expectCareSentOnce(page, portal, before, plan);
  });
});

test('In Welsh, for themselves: no barrier on any page in any theme, each page in Welsh, and the receipt too', async () => {
  const page = await come();
  const before = await portal.stored();
  await beginCare(page, portal.origin, 'cy');
  await walkCare(page, forMyself, {
    language: 'cy',
    at: async () => {
      expect(await page.locator('html').getAttribute('lang')).toBe('cy');
      await expectNoBarrier(page);
    },
  });
  await expectCareSentOnce(page, portal, before, forMyself, { language: 'cy' });
  await expectNoBarrier(page);
});

test('An ending that leads elsewhere can be read in the other language, and is the same ending', async () => {
  const page = await come();
  await beginCare(page, portal.origin);
  await walkCare(page, { forWhom: 'me', myAge: 'under' });
  await page.getByRole('link', { name: 'Cymraeg', exact: true }).click();
  await page.locator('html[lang="cy"]').waitFor({ state: 'attached' });
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(care.cy.endings['young']?.title);
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await page.locator('html[lang="en"]').waitFor({ state: 'attached' });
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(care.en.endings['young']?.title);
});
