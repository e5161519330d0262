import type { Page } from 'playwright';
import { describe, expect, test, vi } from 'vitest';
import { kindnessOf } from '@kind-by-design/audit/playwright';
import { answerPage, beginCare, careReceiptOn, careWords, forMyMother, forMyself, openAsStaff, walkCare } from './care-walk.ts';
import { portalForTests, worker } from './start-portal.ts';
import { visitorsForTests } from './visitors.ts';
import { fillEverything, type Language, goToTheForm, questionsOn, ready, receiptOn, words } from './walk.ts';

// Our own audit over our own house: every page of the portal in its states, with axe (WCAG 2.2 A and AA) and the kindness rules.

const portal = portalForTests();
const closed = portalForTests({ CLOSED_UNTIL: new Date(Date.now() + 26 * 3_600_000).toISOString(), STAFF_SIGN_IN: '' });
const { come } = visitorsForTests();

vi.setConfig({ testTimeout: 120_000 });

/** Looks at the page as it stands, and adds what is found to the list. A page that was seen already, in the same language and state, is left out. */
function looker(page: Page, seen = new Set<string>()) {
  const found: string[] = [];
  const look = async (state = 'as it came') => {
    await ready(page);
    const heading = `${new URL(page.url()).pathname} ${await page.title()} ${await page.getByRole('heading', { level: 1 }).first().innerText()} ${state}`;
    if (seen.has(heading)) return;
    seen.add(heading);
    const { violations } = await kindnessOf(page);
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html, summary }) => `${new URL(page.url()).pathname}, ${state}: ${id}: ${summary}\n${html}`)));
  };
  return { found, look };
}

/** From now on this visitor's requests meet the trouble; `none` ends it. */
const meet = (page: Page, fault: string) => page.context().addCookies([{ name: 'portal-fault', value: fault, url: portal.origin }]);

async function inLanguage(page: Page, language: Language): Promise<void> {
  await page.context().addCookies([{ name: 'language', value: language, url: portal.origin }]);
}

describe.each(['en', 'cy'] as const)('Nobody is shut out, sent in circles or blamed, in %s:', (language) => {
  const seen = new Set<string>();

  test('pages to read, pages that are not to be had, and pages in trouble', async () => {
    const page = await come({ meetsTrouble: true });
    await inLanguage(page, language);
    const { found, look } = looker(page);
    for (const path of ['/', '/contact', '/information', '/care', '/return', '/nowhere', '/receipt', '/care/receipt', '/staff/requests', '/crash-example']) {
      await page.goto(portal.origin + path);
      await look();
    }
    for (const fault of ['500@gets', '503@gets', '429@gets']) {
      await meet(page, fault);
      await page.goto(`${portal.origin}/contact`);
      await look(fault);
    }
    await meet(page, 'none');
    await page.goto(`${closed.origin}/ask`);
    await look('closed');
    expect(found).toEqual([]);
  });

  test('asking to be rung: the form empty, with problems the first time and the third, in trouble, full, sent, changed and stopped', async () => {
    const page = await come({ meetsTrouble: true });
    const { found, look } = looker(page);
    await goToTheForm(page, portal.origin, language);
    await look();
    const { send } = questionsOn(page, language);
    for (const tries of ['first', 'second', 'third']) {
      await page.evaluate(() => document.body.setAttribute('data-before', ''));
      await send.click();
      await page.locator('body:not([data-before])').waitFor();
      await look(`with problems, ${tries} time`);
    }
    await fillEverything(page, language);
    await look('with everything open');
    await meet(page, '503');
    await send.click();
    await page.getByRole('main').getByRole('alert').first().waitFor();
    await look('in trouble');
    await meet(page, 'none');
    await send.or(page.getByRole('main').getByRole('button', { name: /again|eto/i })).first().click();
    await receiptOn(page, language);
    await look();
    await page.getByRole('button', { name: words[language].receipt.change }).click();
    await page.waitForURL(/\/change/);
    await look();
    await page.goBack();
    await page.getByRole('button', { name: words[language].receipt.stop }).click();
    await page.getByRole('heading', { level: 1, name: words[language].receipt.stopped }).waitFor();
    await look('stopped');
    expect(found).toEqual([]);
  });

  test.each([['themselves', forMyself], ['somebody else', forMyMother]] as const)('asking for an assessment for %s: every page on the way, and what was sent', async (who, plan) => {
    const page = await come();
    const { found, look } = looker(page, seen);
    await beginCare(page, portal.origin, language);
    await walkCare(page, plan, {
      language,
      at: async (step) => {
        await look();
        if (who === 'themselves' && step === 'number') {
          await page.getByRole('main').getByRole('textbox').first().fill('ring me');
          await page.getByRole('main').getByRole('button', { name: careWords[language].page.carryOn, exact: true }).click();
          await page.getByRole('alert').first().waitFor();
          await look('with a problem');
          await answerPage(page, plan, language);
        }
      },
    });
    await careReceiptOn(page, { language });
    await look();
    expect(found).toEqual([]);
  });
});

test('Nor is the team that answers: signing in, a wrong password, the list, a request and who opened what', async () => {
  const asking = await come();
  await beginCare(asking, portal.origin);
  await walkCare(asking, forMyself);
  const reference = await careReceiptOn(asking);
  const page = await come({ meetsTrouble: true });
  const { found, look } = looker(page);
  await page.goto(`${portal.origin}/staff/sign-in`);
  await look();
  await page.getByLabel('Your name').fill(worker.name);
  await page.getByLabel('Your password').fill('not this one');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').waitFor();
  await look('with a wrong password');
  await openAsStaff(page, portal, reference);
  await look();
  for (const path of ['/staff', '/staff/log']) {
    await page.goto(portal.origin + path);
    await look();
  }
  expect(found).toEqual([]);
});
