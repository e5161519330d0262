import type { Page } from 'playwright';
import { expect } from 'vitest';
import { careReceiptOn, expectSaid, forMyself, pageOn, saidOf } from '../end-to-end/care-walk.ts';
import type { Portal } from '../end-to-end/start-portal.ts';

/** A person's tries come quicker here than anybody's: the limits have tests of their own. */
export const withoutLimits = { READS_PER_MINUTE: '100000', WRITES_PER_MINUTE: '100000' } as const;

/** The page with “Send”. */
export const checkPage = '/care/check';

/** The person holds a receipt with all of these words on it, and exactly its request is new. */
export async function expectSentOnce(page: Page, portal: Portal, before: readonly string[], words: readonly string[] = saidOf(forMyself)): Promise<string> {
  const reference = await careReceiptOn(page);
  await expectSaid(page, words);
  expect(await portal.stored()).toEqual([reference, ...before]);
  return reference;
}

/** The step a browser shows, with the entry where there are several: `more/d2`. */
export function stepOn(page: Page): string {
  const { step, item } = pageOn(page);
  return item === undefined ? step : `${step}/${item}`;
}
