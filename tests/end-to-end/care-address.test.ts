import type { Page } from 'playwright';
import { describe, expect, test, vi } from 'vitest';
import { addressInput } from '../../packages/react/src/address-input/address-input.words';
import { answerBeside, beginCare, careWords, forMyself, goOn, namedBack, pageOn, walkCare } from './care-walk.ts';
import { expectNoBarrier } from './see.ts';
import { portalForTests } from './start-portal.ts';
import { visitorsForTests } from './visitors.ts';
import { ready } from './walk.ts';

const portal = portalForTests();
const { come } = visitorsForTests();

vi.setConfig({ testTimeout: 180_000 });

const box = (page: Page) => page.getByRole('textbox', { name: addressInput.find });
const written = (page: Page) => page.getByRole('textbox', { name: addressInput.orWrite });
const said = (page: Page) => page.locator('.kind-address-answer');

/** Presses the button, or Enter in the box, and waits for the page that answers. */
async function find(page: Page, postcode: string, how: 'button' | 'Enter' = 'button'): Promise<void> {
  await box(page).fill(postcode);
  const answered = page.waitForEvent('load');
  if (how === 'Enter') await box(page).press('Enter');
  else await page.getByRole('button', { name: addressInput.findButton }).click();
  await answered;
  await said(page).waitFor();
  await ready(page);
  expect(pageOn(page)).toEqual({ step: 'home' });
  expect(page.url()).not.toContain(encodeURIComponent(postcode).slice(0, 3));
}

const restOfTheWay = { ...forMyself, home: undefined } as const;

describe.each([['with scripts off', false], ['with scripts on', true]] as const)('Somebody looks their address up, %s', (_how, scripts) => {
  test('and chooses it from those found: it is what they look at before sending', async () => {
    const page = await come({ scripts });
    await beginCare(page, portal.origin);
    await walkCare(page, forMyself, { until: 'home' });
    await find(page, 'ex9 9ex', 'Enter');
    expect(await said(page).innerText()).toBe(addressInput.foundNothing.replace('{find}', 'ex9 9ex'));
    await written(page).fill('ring the side bell');
    await find(page, 'ex11ex');
    expect(await said(page).innerText()).toBe(addressInput.found.other.replace('{count}', '4'));
    expect(await written(page).inputValue()).toBe('ring the side bell');
    await expectNoBarrier(page);
    await page.getByRole('radio', { name: '2 Example Street, Exampleton, EX1 1EX', exact: true }).check();
    await goOn(page);
    await walkCare(page, restOfTheWay, { until: 'check' });
    expect(await answerBeside(page, namedBack('home'))).toBe('2 Example Street, Exampleton, EX1 1EX\nring the side bell');
  });

  test('while the look-up is down: they are told, write it, or leave the question, and nothing is in their way', async () => {
    const page = await come({ scripts });
    await beginCare(page, portal.origin);
    await walkCare(page, forMyself, { until: 'home' });
    await page.context().addCookies([{ name: 'portal-fault', value: 'addresses-down', url: portal.origin }]);
    await find(page, 'EX1 1EX', 'Enter');
    expect(await said(page).innerText()).toBe('We can’t look up addresses now. Write it here, however you like.');
    expect(await page.locator('main details').filter({ hasText: careWords.en.question.cannot }).count()).toBeGreaterThan(0);
    await expectNoBarrier(page);
    await written(page).fill('the blue door behind the baker');
    await goOn(page);
    await walkCare(page, restOfTheWay, { until: 'check' });
    expect(await answerBeside(page, namedBack('home'))).toBe('the blue door behind the baker');
  });
});
