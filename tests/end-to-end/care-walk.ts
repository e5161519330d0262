import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { escapesOf, translated, type Escape, type Journey, type Question } from '@kind-by-design/journey';
import { journey as inEnglish } from '../../apps/care-portal/app/care/journey.ts';
import { journeyWelsh } from '../../apps/care-portal/app/care/journey.cy.ts';
import { questionPage as pageEnglish } from '../../packages/react/src/question-page/question-page.words';
import { questionPage as pageWelsh } from '../../packages/react/src/question-page/question-page.words.cy';
import { question as questionEnglish } from '../../packages/react/src/question/question.words';
import { question as questionWelsh } from '../../packages/react/src/question/question.words.cy';
import { care as aroundEnglish } from '../../apps/care-portal/app/care/care.words.ts';
import { care as aroundWelsh } from '../../apps/care-portal/app/care/care.words.cy.ts';
import { addAnother as listEnglish } from '../../packages/react/src/add-another/add-another.words';
import { addAnother as listWelsh } from '../../packages/react/src/add-another/add-another.words.cy';
import { interruptionPage as slipEnglish } from '../../packages/react/src/interruption-page/interruption-page.words';
import { interruptionPage as slipWelsh } from '../../packages/react/src/interruption-page/interruption-page.words.cy';
import { checkAnswers as checkEnglish } from '../../packages/react/src/check-answers/check-answers.words';
import { checkAnswers as checkWelsh } from '../../packages/react/src/check-answers/check-answers.words.cy';
import { keyboardOn } from './keyboard.ts';
import { type Portal, worker } from './start-portal.ts';
import { type Language, ready, referenceOn } from './walk.ts';

/** The journey as a person meets it in a language: its words are how the tests find everything. */
export const care = { en: inEnglish as Journey, cy: translated(inEnglish, journeyWelsh) as Journey } as const;

export const careWords = {
  en: { page: pageEnglish, question: questionEnglish, list: listEnglish, slip: slipEnglish, check: checkEnglish, around: aroundEnglish },
  cy: { page: pageWelsh, question: questionWelsh, list: listWelsh, slip: slipWelsh, check: checkWelsh, around: aroundWelsh },
} as const;

/** One answer: an option, several, words for a box or for parts of it, or a way to leave the question. */
export type Given = string | readonly string[] | { readonly parts: Readonly<Record<string, string>> } | { readonly escape: Escape } | undefined;

/** What somebody answers, by question; by `question.item` for one page of several. What is not there stays empty. */
export interface Plan {
  readonly [field: string]: Given;
}

/** What both below have in common, in letters that get lost easily. */
const everything = {
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
  needs: ['language', 'other'],
  whichLanguage: 'Sylheti',
  whatElse: 'a voice that is not too fast',
  money: 'no',
} as const satisfies Plan;

/** Everything answered, for oneself. */
export const forMyself = {
  ...everything,
  forWhom: 'me',
  birth: { parts: { year: '1952' } },
  home: { parts: { where: 'fixed', value: '12 Example Road\nExampleton' } },
} as const satisfies Plan;

/** The same for somebody else, who must not know yet. */
export const forMyMother = {
  ...everything,
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

/** The words of every answer that was chosen, and of what was written: what a page that says the answers back has to say. */
export function saidOf(plan: Plan, language: Language = 'en'): readonly string[] {
  const chosenWords = Object.keys(plan).flatMap((field) => {
    const question = care[language].questions[field.split('.')[0] ?? ''];
    if ((question?.kind !== 'choice' && question?.kind !== 'choices')) return [];
    return chosen(plan, field).map((value) => optionWords(question, value));
  });
  return [...wordsIn(plan), ...chosenWords];
}

/** Which page of the journey a browser shows. */
export function pageOn(page: Page): { readonly step: string; readonly item?: string } {
  const [, , step = '', item] = new URL(page.url()).pathname.split('/');
  return item === undefined ? { step } : { step, item };
}

const escaped = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const starting = (words: string) => new RegExp(`^${escaped(words)}`);

/** How somebody uses a page: with a mouse or a finger, or with a keyboard. */
export interface Hand {
  /** One of a group. */
  readonly choose: (radio: Locator) => Promise<void>;
  readonly tick: (box: Locator) => Promise<void>;
  readonly write: (box: Locator, words: string) => Promise<void>;
  readonly press: (button: Locator) => Promise<void>;
}

const byMouse: Hand = {
  choose: (radio) => radio.check(),
  tick: (box) => box.check(),
  write: (box, words) => box.fill(words),
  press: (button) => button.click(),
};

/** With a keyboard and nothing else: the focus has to be seen at every stop. */
export function byKeyboard(page: Page): Hand {
  const { choose, tick, write, goTo, press } = keyboardOn(page);
  return { choose, tick, write, press: async (button) => { await goTo(button); await press('Enter'); } };
}

/** Fills in what the page asks, as the plan says, by the words a person reads. */
export async function answerPage(page: Page, plan: Plan, language: Language = 'en', hand = byMouse): Promise<void> {
  const { step, item } = pageOn(page);
  const asked = care[language].steps[step];
  if (!asked || !('asks' in asked) || (asked.list && item === undefined)) return;
  const { questions } = care[language];
  const answerOne = async (name: string): Promise<void> => {
    const question = questions[name];
    const field = item === undefined ? name : `${name}.${item}`;
    const given = plan[field] ?? plan[name];
    if (!question || given === undefined) return;
    await answer(page, question, field, given, hand, language);
    // What an answer brings stands right after it.
    for (const brought of asked.asks) {
      const by = questions[brought]?.revealedBy;
      if (by?.question === name && chosen(plan, name).includes(by.is)) await answerOne(brought);
    }
  };
  for (const name of asked.asks) if (questions[name]?.revealedBy === undefined) await answerOne(name);
}

const chosen = (plan: Plan, name: string): readonly string[] => {
  const given = plan[name];
  return typeof given === 'string' ? [given] : Array.isArray(given) ? (given as readonly string[]) : [];
};

async function answer(page: Page, question: Question, field: string, given: NonNullable<Given>, hand: Hand, language: Language): Promise<void> {
  if (typeof given === 'object' && 'escape' in given) {
    await leaveQuestion(page, question, field, given.escape, language, hand);
  } else if (question.kind === 'choice' || question.kind === 'choices') {
    const pick = question.kind === 'choice' ? hand.choose : hand.tick;
    for (const value of typeof given === 'string' ? [given] : (given as readonly string[])) await pick(optionOn(page, question, value));
  } else if (typeof given === 'string') {
    await hand.write(page.getByRole('textbox', { name: starting(question.label) }), given);
  } else if ('parts' in given) {
    for (const [part, words] of Object.entries(given.parts)) {
      if (part === 'where') await hand.choose(page.locator(`[name="${field}-where"][value="${words}"]`));
      else await hand.write(page.locator(`[name="${part === 'value' ? field : `${field}-${part}`}"]`), words);
    }
  }
}

/** An answer of a choice as a person finds it: by the question and by its words. */
export function optionOn(page: Page, question: Question, value: string): Locator {
  if (question.kind !== 'choice' && question.kind !== 'choices') throw new Error(`"${question.label}" has no answers to choose from`);
  const name = optionWords(question, value);
  const single = question.kind === 'choice';
  return page.getByRole(single ? 'radiogroup' : 'group', { name: starting(question.label) }).getByRole(single ? 'radio' : 'checkbox', { name, exact: true });
}

function optionWords(question: Extract<Question, { kind: 'choice' | 'choices' }>, value: string): string {
  const option = question.options[value];
  return typeof option === 'string' ? option : (option?.label ?? value);
}

/** Leaves a question in one of the ways it offers; with an empty way, takes that back. */
export async function leaveQuestion(page: Page, question: Question, field: string, way: Escape | '', language: Language = 'en', hand = byMouse): Promise<void> {
  if (way !== '' && !escapesOf(question).includes(way)) throw new Error(`"${question.label}" cannot be left like this: ${way}`);
  const control = page.locator(`[name="${field}-answer"][value="${way}"]`);
  if (!(await control.isVisible())) await hand.press(page.locator('details', { has: control }).locator('summary').filter({ hasText: careWords[language].question.cannot }));
  await hand.choose(control);
}

/** The button that leads on, whatever the page is. */
export function onwardOn(page: Page, language: Language = 'en'): Locator {
  const { page: words, slip, list } = careWords[language];
  const named = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
  return named(words.carryOn).or(named(words.send)).or(named(slip.right)).or(named(list.no)).first();
}

/** Goes on from a page and waits for the one that comes. */
export async function goOn(page: Page, language: Language = 'en', hand = byMouse): Promise<void> {
  const before = page.url();
  await hand.press(onwardOn(page, language));
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

interface Walking {
  readonly until?: string;
  readonly at?: (step: string) => Promise<void>;
  readonly language?: Language;
  readonly hand?: Hand;
}

/** Walks to `until`, or to the end: answers each page as the plan says, `at` each before it goes on. Gives the pages in order. */
export async function walkCare(page: Page, plan: Plan, { until, at, language = 'en', hand = byMouse }: Walking = {}): Promise<readonly string[]> {
  const pages: string[] = [];
  for (let steps = 0; steps < 60; steps += 1) {
    const { step, item } = pageOn(page);
    pages.push(item === undefined ? step : `${step}/${item}`);
    if (step === until || !care.en.steps[step]) return pages;
    const words = care.en.steps[step];
    if ('asks' in words && words.list && item === undefined && !pages.includes(`${step}/1`) && Object.entries(plan).some(([field, given]) => field.endsWith('.1') && given !== undefined)) {
      await hand.press(page.getByRole('main').getByRole('button', { name: careWords[language].list.yes, exact: true }));
      await page.waitForURL(/\/1$/);
      await ready(page);
      continue;
    }
    await answerPage(page, plan, language, hand);
    await at?.(step);
    await goOn(page, language, hand);
  }
  throw new Error(`The journey does not end: ${pages.join(' → ')}`);
}

/** Waits for the receipt and gives its reference. */
export async function careReceiptOn(page: Page, { language = 'en', ending = 'sent' }: { readonly language?: Language; readonly ending?: string } = {}): Promise<string> {
  const title = ending === 'changed' ? careWords[language].around.changed : care[language].endings[ending]?.title;
  await page.getByRole('heading', { level: 1, name: title ?? ending, exact: true }).waitFor();
  await ready(page);
  return referenceOn(page);
}

/** The person holds a receipt with every word of the plan on it, and exactly its request is new. */
export async function expectCareSentOnce(page: Page, portal: Portal, before: readonly string[], plan: Plan, how: { readonly language?: Language; readonly ending?: string } = {}): Promise<string> {
  const reference = await careReceiptOn(page, how);
  await expectSaid(page, saidOf(plan, how.language));
  expect(await portal.stored()).toEqual([reference, ...before]);
  return reference;
}

/** Fails where the page does not say each of these words as they are. */
export async function expectSaid(page: Page, words: readonly string[]): Promise<string> {
  const said = await page.getByRole('main').innerText();
  expect(words.filter((word) => !said.includes(word)), `not said at ${new URL(page.url()).pathname}`).toEqual([]);
  return said;
}

/** How a page that says answers back names a question, or the question of one of several pages. */
export function namedBack(field: string, language: Language = 'en'): string {
  const { questions, steps } = care[language];
  const [name = '', item] = field.split('.');
  const question = questions[name];
  const label = question?.called?.plain ?? question?.label ?? name;
  if (item === undefined) return label;
  const step = Object.values(steps).find((each) => 'asks' in each && each.asks.includes(name));
  if (!step || !('asks' in step)) return label;
  const by = step.each === undefined ? undefined : questions[step.each];
  const entry = by?.kind === 'choices' ? optionWords(by, item) : (step.list?.entry.replace('{number}', item) ?? item);
  return `${label} (${entry})`;
}

/** A link or a button that says what it is about to who hears it alone: "Change: Your name". */
export const aboutOne = (what: string, about: string) => new RegExp(`^${escaped(what)}\\s*: ${escaped(about)}$`);

/** What stands beside a question on a page that says answers back. */
export async function answerBeside(page: Page, question: string): Promise<string> {
  const row = page.getByRole('main').locator('dl > div').filter({ has: page.locator('dt', { hasText: new RegExp(`^${escaped(question)}$`) }) });
  return (await row.locator('dd').filter({ hasNot: page.getByRole('link') }).allInnerTexts()).join('\n').trim();
}

type Cookies = Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>;

/** Signed in once for each portal: who signs in again and again has to wait. */
const signedIn = new WeakMap<Portal, Cookies>();

/** Opens a request as the team does, signing in where they have not. */
export async function openAsStaff(page: Page, portal: Portal, reference: string): Promise<void> {
  await page.context().addCookies(signedIn.get(portal) ?? []);
  await page.goto(`${portal.origin}/staff`);
  await ready(page);
  if (page.url().endsWith('/sign-in')) {
    await page.getByLabel('Your name').fill(worker.name);
    await page.getByLabel('Your password').fill(worker.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/\/staff$/);
    signedIn.set(portal, await page.context().cookies());
  }
  await page.getByRole('link', { name: reference }).click();
  await page.getByRole('heading', { level: 1, name: reference }).waitFor();
  await ready(page);
}
