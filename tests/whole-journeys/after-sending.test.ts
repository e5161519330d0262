import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { aboutOne, beginCare, care, careReceiptOn, careWords, expectCareSentOnce, expectSaid, forMyself, goOn, namedBack, openAsStaff, pageOn, walkCare } from '../end-to-end/care-walk.ts';
import { expectNoBarrier } from '../end-to-end/see.ts';
import { portalForTests } from '../end-to-end/start-portal.ts';
import { visitorsForTests } from '../end-to-end/visitors.ts';
import { answers, fillEverything, goToTheForm, questionsOn, ready, receiptOn } from '../end-to-end/walk.ts';
import { withoutLimits } from './sent.ts';

// Somebody who never has to think is quicker than anybody the limits are made for.
const portal = portalForTests(withoutLimits);
const { come } = visitorsForTests();
const { check, around } = careWords.en;

async function send(page: Page): Promise<string> {
  const before = await portal.stored();
  await beginCare(page, portal.origin);
  await walkCare(page, forMyself);
  return expectCareSentOnce(page, portal, before, forMyself);
}

describe.each([['on', true], ['off', false]])('Who has sent their request, scripts %s', (_title, scripts) => {
  test('changes it: everything is there, one answer is changed, and it stays the same request with the new words', async () => {
    const page = await come({ scripts });
    const reference = await send(page);
    const stored = await portal.stored();
    await page.getByRole('button', { name: around.change, exact: true }).click();
    await page.waitForURL(/\/care\/check$/);
    await ready(page);
    const link = page.getByRole('main').getByRole('link', { name: aboutOne(check.change, namedBack('matters')) });
    await link.click();
    await page.waitForURL(/\?change$/);
    await ready(page);
    const box = page.getByRole('textbox', { name: care.en.questions['matters']?.label ?? '' });
    expect(await box.inputValue()).toBe(forMyself.matters);
    await box.fill('To stay where the cat is.');
    await goOn(page);
    expect(pageOn(page)).toEqual({ step: 'check' });
    await goOn(page);
    expect(await careReceiptOn(page, { ending: 'changed' })).toBe(reference);
    await expectNoBarrier(page);
    expect(await portal.stored()).toEqual(stored);
    const staff = await come();
    await openAsStaff(staff, portal, reference);
    const read = await expectSaid(staff, ['To stay where the cat is.', forMyself.story, 'Changed by the person since they sent it']);
    expect(read).not.toContain(forMyself.matters);
  });

  test('stops it: nobody goes on, the team sees that, and a refresh says the same', async () => {
    const page = await come({ scripts });
    const reference = await send(page);
    await page.getByRole('button', { name: around.stop, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: around.stopped }).waitFor();
    await ready(page);
    await expectSaid(page, [around.stoppedNext, reference, forMyself.story]);
    await expectNoBarrier(page);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: around.stopped }).waitFor();
    const staff = await come();
    await openAsStaff(staff, portal, reference);
    const read = await expectSaid(staff, ['Stopped. Do not ring']);
    expect(read).not.toContain('Ask for');
  });
});

test('Somebody asks to be rung and, in the same browser, for an assessment: both are there, each with its own receipt', async () => {
  const page = await come();
  const before = await portal.stored();
  await goToTheForm(page, portal.origin);
  await fillEverything(page);
  await questionsOn(page).send.click();
  const call = await receiptOn(page);
  await beginCare(page, portal.origin);
  await walkCare(page, forMyself);
  const assessment = await careReceiptOn(page);
  expect(new Set(await portal.stored())).toEqual(new Set([call, assessment, ...before]));
  await page.goto(`${portal.origin}/receipt`);
  expect(await receiptOn(page)).toBe(call);
  const staff = await come();
  await openAsStaff(staff, portal, call);
  await expectSaid(staff, Object.values(answers));
});
