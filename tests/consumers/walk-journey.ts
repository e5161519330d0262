import type { Page } from 'playwright';
import { expect } from 'vitest';
import { openPage, type Walk } from './walk.ts';

const name = (page: Page) => page.getByRole('textbox', { name: 'Name', exact: true });
const telephone = (page: Page) => page.getByRole('textbox', { name: 'Which number can we ring?' });
const carryOn = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();
const opened = (page: Page, heading: string) => page.getByRole('heading', { level: 1, name: heading }).waitFor();

/**
 * Walks the first journey as a person would: answers left out, back and forward, an answer changed from the check page,
 * the records not there when it is sent, and then it is sent. Gives every word that was said on the console.
 */
export async function walkTheJourney(walk: Walk): Promise<string[]> {
  const { page, heard } = await openPage({ ...walk, address: `${walk.address}/journey` }, 'Are the meals for you?');
  const { records } = walk;
  const keptBefore = records.kept.length;

  await carryOn(page);
  await page.getByRole('alert').filter({ hasText: 'Choose' }).waitFor();
  await expect.poll(() => page.title()).toBe('Error: Are the meals for you?');
  await page.getByRole('radio', { name: 'No, for somebody else' }).check();
  await carryOn(page);
  await opened(page, 'Who are they for?');
  await page.getByRole('textbox', { name: 'Who are they for?' }).fill('My dad');
  // Going back stores what was typed.
  await page.getByRole('button', { name: 'Back' }).click();
  await opened(page, 'Are the meals for you?');
  await expect.poll(() => page.getByRole('radio', { name: 'No, for somebody else' }).isChecked()).toBe(true);
  await carryOn(page);
  await opened(page, 'Who are they for?');
  await expect.poll(() => page.getByRole('textbox', { name: 'Who are they for?' }).inputValue()).toBe('My dad');
  await carryOn(page);
  await opened(page, 'On how many days a week?');
  await carryOn(page);
  await opened(page, 'How to reach you');
  await name(page).fill('Sam Example');
  await carryOn(page);
  await page.getByRole('alert').filter({ hasText: 'number' }).waitFor();
  expect(await name(page).inputValue()).toBe('Sam Example');
  await telephone(page).fill('01632 960 999');
  await carryOn(page);
  await opened(page, 'Check your answers');
  await changeTheDays(page);

  records.open = false;
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  // What went wrong with us is said as such, and every answer is still there.
  await page.getByRole('heading', { name: 'What you can do' }).waitFor();
  for (const said of ['No, for somebody else', 'My dad', '5', 'Sam Example', '01632 960 999']) await page.getByText(said, { exact: true }).first().waitFor();
  records.open = true;
  expect(records.kept).toHaveLength(keptBefore);

  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await opened(page, 'We have your request');
  expect(sentIn(records.kept.slice(keptBefore))).toEqual([{ forWhom: 'other', who: 'My dad', days: '5', name: 'Sam Example', phone: '01632 960 999' }]);
  await page.context().close();
  return heard;
}

async function changeTheDays(page: Page): Promise<void> {
  await page.getByRole('link', { name: /On how many days a week/ }).click();
  await opened(page, 'On how many days a week?');
  await page.getByRole('textbox', { name: 'On how many days a week?' }).fill('5');
  await carryOn(page);
  await opened(page, 'Check your answers');
}

/** The answers of each request that was kept, by question. */
function sentIn(kept: readonly URLSearchParams[]): unknown[] {
  return kept.map((request) => {
    const answers = JSON.parse(request.get('answers') ?? '[]') as readonly { field: string; typed: { value?: string } }[];
    return Object.fromEntries(answers.map(({ field, typed }) => [field, typed.value]));
  });
}
