import type { Locator, Page } from 'playwright';
import { callbackRequest as callbackWelsh, exitThisPage as exitWelsh, safeContact as safeWelsh } from '@kind-by-design/react/cy';
import { asking as askingEnglish } from '../../apps/care-portal/app/asking/asking.words.ts';
import { asking as askingWelsh } from '../../apps/care-portal/app/asking/asking.words.cy.ts';
import { receipt as receiptEnglish } from '../../apps/care-portal/app/receipt/receipt.words.ts';
import { receipt as receiptWelsh } from '../../apps/care-portal/app/receipt/receipt.words.cy.ts';
import { start as startEnglish } from '../../apps/care-portal/app/routes/start.words.ts';
import { start as startWelsh } from '../../apps/care-portal/app/routes/start.words.cy.ts';
import { callbackRequest as callbackEnglish } from '../../packages/react/src/callback-request/callback-request.words';
import { exitThisPage as exitEnglish } from '../../packages/react/src/exit-this-page/exit-this-page.words';
import { safeContact as safeEnglish } from '../../packages/react/src/safe-contact/safe-contact.words';

export type Language = 'en' | 'cy';

/** The sentences by which a person finds their way. */
export const words = {
  en: { asking: askingEnglish, callback: callbackEnglish, safe: safeEnglish, receipt: receiptEnglish, start: startEnglish, exit: exitEnglish },
  cy: { asking: askingWelsh, callback: callbackWelsh, safe: safeWelsh, receipt: receiptWelsh, start: startWelsh, exit: exitWelsh },
} as const;

/** What somebody made up answers, with letters that get lost easily. */
export const answers = {
  callName: 'Siân “Sam” Example-O’Neill',
  safeWord: 'bluebell <&> ŵ',
  unsafeTimes: 'when my brother is here',
  telephone: '07700 900 123',
  otherWho: 'my mum’s neighbour',
  about: 'The stairs are hard now.\n\nMum says “it’s fine” — it is not. 日本語, עברית, 👵🏽',
  whichLanguage: 'Sylheti',
  whatElse: 'a voice that is not too fast',
} as const;

/** Every question as a person finds it: by its role and its words. */
export function questionsOn(page: Page, language: Language = 'en') {
  const { asking, callback, safe } = words[language];
  const box = (name: string) => page.getByRole('textbox', { name });
  const radio = (group: string, name: string) => page.getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true });
  const tick = (name: string) => page.getByRole('checkbox', { name, exact: true });
  return {
    callName: box(callback.name),
    safeMessageNo: radio(safe.message, safe.no),
    safeMessageYes: radio(safe.message, safe.yes),
    safeWord: box(safe.word),
    unsafeTimes: box(safe.times),
    byCall: radio(callback.way, callback.call),
    byText: radio(callback.way, callback.textMessage),
    telephone: box(callback.number),
    firstTime: page.getByRole('group', { name: callback.times }).getByRole('checkbox').first(),
    forMe: radio(asking.forWhom, asking.forMe),
    forOther: radio(asking.forWhom, asking.forOther),
    otherWho: box(asking.otherWho),
    otherKnowsNo: radio(asking.otherKnows, asking.knowsNo),
    about: box(asking.about),
    needsLanguage: tick(asking.needsLanguage),
    whichLanguage: box(asking.whichLanguage),
    needsOther: tick(asking.needsOther),
    whatElse: box(asking.whatElse),
    needsNone: tick(asking.needsNone),
    send: page.getByRole('button', { name: callback.send, exact: true }),
    heading: page.getByRole('heading', { level: 1, name: asking.title }),
  };
}

/** From the start page to the form, and on until it is ready: scripts, where they run, have taken it over. */
export async function goToTheForm(page: Page, origin: string, language: Language = 'en'): Promise<void> {
  const { start } = words[language];
  await page.goto(origin);
  if (language === 'cy') await page.getByRole('link', { name: 'Cymraeg' }).click();
  await page.getByRole('link', { name: start.start, exact: true }).click();
  await questionsOn(page, language).heading.waitFor();
  await ready(page);
}

/** Waits until scripts, where they run, have taken the page over. */
export async function ready(page: Page): Promise<void> {
  await page.waitForLoadState();
  if (!(await scriptsRun(page))) return;
  await page.waitForFunction(() => Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react')));
}

const scriptsRun = (page: Page) => page.evaluate(() => !matchMedia('(scripting: none)').matches);

/** Answers every question, with every word in `answers`. */
export async function fillEverything(page: Page, language: Language = 'en'): Promise<void> {
  const asked = questionsOn(page, language);
  await asked.callName.fill(answers.callName);
  await asked.safeMessageNo.check();
  await asked.safeWord.fill(answers.safeWord);
  await asked.unsafeTimes.fill(answers.unsafeTimes);
  await asked.byCall.check();
  await asked.telephone.fill(answers.telephone);
  await asked.firstTime.check();
  await asked.forOther.check();
  await asked.otherWho.fill(answers.otherWho);
  await asked.otherKnowsNo.check();
  await asked.about.fill(answers.about);
  await asked.needsLanguage.check();
  await asked.whichLanguage.fill(answers.whichLanguage);
  await asked.needsOther.check();
  await asked.whatElse.fill(answers.whatElse);
}

/** Answers only what is needed to be rung. */
export async function fillWhatIsNeeded(page: Page, language: Language = 'en'): Promise<void> {
  const asked = questionsOn(page, language);
  await asked.callName.fill(answers.callName);
  await asked.safeMessageNo.check();
  await asked.byCall.check();
  await asked.telephone.fill(answers.telephone);
  await asked.forMe.check();
}

/** Everything written and chosen in the form on the page, control by control, without what a form carries along hidden. */
export function typedOn(page: Page): Promise<readonly (readonly [name: string, value: string])[]> {
  return page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('main form:has(input:not([type="hidden"]))');
    const controls = [...(form?.elements ?? [])].filter((element) => element.matches('input:not([type="hidden"]), textarea, select')) as HTMLInputElement[];
    return controls.filter(({ type, checked }) => !/radio|checkbox/.test(type) || checked).map(({ name, value }) => [name, value] as const);
  });
}

/** Waits for the receipt and gives its reference. */
export async function receiptOn(page: Page, language: Language = 'en', title: 'have' | 'changed' = 'have'): Promise<string> {
  await page.getByRole('heading', { level: 1, name: words[language].receipt[title] }).waitFor();
  await ready(page);
  return referenceOn(page);
}

/** The reference a person reads on the page. */
export async function referenceOn(page: Page): Promise<string> {
  const found = /\b[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}\b/.exec(await page.getByRole('main').innerText());
  if (!found) throw new Error('There is no reference on the page.');
  return found[0];
}

/** The words of what has the focus, as far as they tell elements apart. */
export const focused = (page: Page): Locator => page.locator(':focus');
