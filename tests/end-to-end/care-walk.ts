import type { Locator, Page } from 'playwright';
import { escapesOf, translated, type Escape, type Journey, type Question } from '@kind-by-design/journey';
import { journey as inEnglish } from '../../apps/care-portal/app/care/journey.ts';
import { journeyWelsh } from '../../apps/care-portal/app/care/journey.cy.ts';
import { questionPage as pageEnglish } from '../../packages/react/src/question-page/question-page.words';
import { questionPage as pageWelsh } from '../../packages/react/src/question-page/question-page.words.cy';
import { question as questionEnglish } from '../../packages/react/src/question/question.words';
import { question as questionWelsh } from '../../packages/react/src/question/question.words.cy';
import { addAnother as listEnglish } from '../../packages/react/src/add-another/add-another.words';
import { addAnother as listWelsh } from '../../packages/react/src/add-another/add-another.words.cy';
import { interruptionPage as slipEnglish } from '../../packages/react/src/interruption-page/interruption-page.words';
import { interruptionPage as slipWelsh } from '../../packages/react/src/interruption-page/interruption-page.words.cy';
import { type Language, ready } from './walk.ts';

/** The journey as a person meets it in a language: its words are how the tests find everything. */
export const care = { en: inEnglish as Journey, cy: translated(inEnglish, journeyWelsh) as Journey } as const;

export const careWords = {
  en: { page: pageEnglish, question: questionEnglish, list: listEnglish, slip: slipEnglish },
  cy: { page: pageWelsh, question: questionWelsh, list: listWelsh, slip: slipWelsh },
} as const;

/** One answer: an option, several, words for a box or for parts of it, or a way to leave the question. */
export type Given = string | readonly string[] | { readonly parts: Readonly<Record<string, string>> } | { readonly escape: Escape } | undefined;

/** What somebody answers, by question; by `question.item` for one page of several. What is not there stays empty. */
export interface Plan {
  readonly [field: string]: Given;
}

/** Everything answered, in letters that get lost easily. */
export const forMyself = {
  forWhom: 'me',
  myAge: 'adult',
  safeMessage: 'no',
  safeWord: 'bluebell <&> ŵ',
  unsafeTimes: 'when my brother is here',
  reachBy: 'call',
  telephone: '07700 900 123',
  story: 'The stairs are hard now.\n\nMum says “it’s fine” — it is not. 日本語, עברית, 👵🏽',
  hard: ['d2', 'd5', 'd11'],
  hardElse: 'opening jars & “childproof” lids',
  howOften: 'days',
  'whatHappens.d2': 'I hold on to the towel rail',
  'whatHappens.d5': 'I wait until somebody comes',
  'helperWho.1': 'my neighbour, Mrs Example',
  'helperWhat.1': 'she brings the post in',
  matters: 'To stay where the garden is.',
  name: { parts: { value: 'Siân Example-O’Neill', called: 'Sam', said: 'sharn' } },
  birth: { parts: { year: '1952' } },
  home: { parts: { where: 'fixed', value: '12 Example Road\nExampleton' } },
  needs: ['language', 'other'],
  whichLanguage: 'Sylheti',
  whatElse: 'a voice that is not too fast',
  money: 'no',
} as const satisfies Plan;

/** The same for somebody else, who must not know yet. */
export const forMyMother = {
  ...forMyself,
  forWhom: 'care',
  theirAge: 'adult',
  theirName: 'Mum Example',
  howKnown: 'she is my mother',
  knows: 'risk',
  standing: 'attorney',
  attorneyFor: 'health',
  theirBirth: { parts: { day: '3', month: 'April', year: '1941' } },
  theirHome: { parts: { where: 'none' } },
} as const satisfies Plan;

/** What somebody wrote in their own words, all of it, as a plan has it for the pages of these questions. */
export function wordsIn(plan: Plan): readonly string[] {
  return Object.entries(plan).flatMap(([field, given]) => {
    const question = inEnglish.questions[field.split('.')[0] as keyof typeof inEnglish.questions] as Question | undefined;
    if (question === undefined || question.kind === 'choice' || question.kind === 'choices') return [];
    if (typeof given === 'string') return [given];
    return typeof given === 'object' && 'parts' in given ? Object.entries(given.parts).filter(([part]) => part === 'value' || part === 'called').map(([, words]) => words) : [];
  });
}

/** Which page of the journey a browser shows. */
export function pageOn(page: Page): { readonly step: string; readonly item?: string } {
  const [, , step = '', item] = new URL(page.url()).pathname.split('/');
  return item === undefined ? { step } : { step, item };
}

const starting = (words: string) => new RegExp(`^${words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`);

/** Fills in what the page asks, as the plan says, by the words a person reads. */
export async function answerPage(page: Page, plan: Plan, language: Language = 'en'): Promise<void> {
  const { step, item } = pageOn(page);
  const asked = care[language].steps[step];
  if (!asked || !('asks' in asked) || (asked.list && item === undefined)) return;
  for (const name of asked.asks) {
    const question = care[language].questions[name];
    const field = item === undefined ? name : `${name}.${item}`;
    const given = plan[field] ?? plan[name];
    const revealed = question?.revealedBy;
    if (question && given !== undefined && (!revealed || chosen(plan, revealed.question).includes(revealed.is))) await answer(page, question, field, given, language);
  }
}

const chosen = (plan: Plan, name: string): readonly string[] => {
  const given = plan[name];
  return typeof given === 'string' ? [given] : Array.isArray(given) ? (given as readonly string[]) : [];
};

async function answer(page: Page, question: Question, field: string, given: NonNullable<Given>, language: Language): Promise<void> {
  if (typeof given === 'object' && 'escape' in given) {
    await escape(page, question, field, given.escape, language);
  } else if (question.kind === 'choice' || question.kind === 'choices') {
    for (const value of typeof given === 'string' ? [given] : (given as readonly string[])) await optionOn(page, question, value).check();
  } else if (typeof given === 'string') {
    await page.getByRole('textbox', { name: starting(question.label) }).fill(given);
  } else if ('parts' in given) {
    for (const [part, words] of Object.entries(given.parts)) {
      const control = page.locator(`[name="${part === 'value' ? field : `${field}-${part}`}"]`);
      if (part === 'where') await page.locator(`[name="${field}-where"][value="${words}"]`).check();
      else await control.fill(words);
    }
  }
}

/** An answer of a choice as a person finds it: by the question and by its words. */
export function optionOn(page: Page, question: Question, value: string): Locator {
  if (question.kind !== 'choice' && question.kind !== 'choices') throw new Error(`"${question.label}" has no answers to choose from`);
  const option = question.options[value];
  const name = typeof option === 'string' ? option : (option?.label ?? value);
  const single = question.kind === 'choice';
  return page.getByRole(single ? 'radiogroup' : 'group', { name: starting(question.label) }).getByRole(single ? 'radio' : 'checkbox', { name, exact: true });
}

/** Leaves a question in one of the ways it offers. */
async function escape(page: Page, question: Question, field: string, way: Escape, language: Language): Promise<void> {
  if (!escapesOf(question).includes(way)) throw new Error(`"${question.label}" cannot be left like this: ${way}`);
  const control = page.locator(`[name="${field}-answer"][value="${way}"]`);
  if (!(await control.isVisible())) await page.locator('details', { has: control }).getByText(careWords[language].question.cannot).click();
  await control.check();
}

/** The button that leads on, whatever the page is. */
export function onwardOn(page: Page, language: Language = 'en'): Locator {
  const { page: words, slip, list } = careWords[language];
  const named = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
  return named(words.carryOn).or(named(words.send)).or(named(slip.right)).or(named(list.no)).first();
}

/** Goes on from a page and waits for the one that comes. */
export async function goOn(page: Page, language: Language = 'en'): Promise<void> {
  const before = page.url();
  await onwardOn(page, language).click();
  await page.waitForURL((url) => url.href !== before);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await ready(page);
}

/** Opens the first page of the journey. */
export async function beginCare(page: Page, origin: string, language: Language = 'en'): Promise<void> {
  await page.goto(`${origin}/care/who`);
  if (language === 'cy') await page.getByRole('button', { name: 'Cymraeg' }).click();
  await page.getByRole('heading', { level: 1, name: starting(care[language].questions['forWhom']?.label ?? '') }).waitFor();
  await ready(page);
}

/** Walks to `until`, or to the end: answers each page as the plan says, `at` each before it goes on. Gives the pages in order. */
export async function walkCare(page: Page, plan: Plan, { until, at, language = 'en' }: { readonly until?: string; readonly at?: (step: string) => Promise<void>; readonly language?: Language } = {}): Promise<readonly string[]> {
  const pages: string[] = [];
  for (let steps = 0; steps < 60; steps += 1) {
    const { step, item } = pageOn(page);
    pages.push(item === undefined ? step : `${step}/${item}`);
    if (step === until || !care.en.steps[step]) return pages;
    const words = care.en.steps[step];
    if ('asks' in words && words.list && item === undefined && !pages.includes(`${step}/1`) && Object.keys(plan).some((field) => field.endsWith('.1'))) {
      await page.getByRole('main').getByRole('button', { name: careWords[language].list.yes, exact: true }).click();
      await page.waitForURL(/\/1$/);
      await ready(page);
      continue;
    }
    await answerPage(page, plan, language);
    await at?.(step);
    await goOn(page, language);
  }
  throw new Error(`The journey does not end: ${pages.join(' → ')}`);
}
