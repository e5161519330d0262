import { inDevelopment } from '@kind-by-design/plain-language/development';
import type { ElsewhereEnding, Journey, ListWords } from '../definition/definition';
import type { Draft } from '../draft/draft';
import { fieldsOf } from '../running/fields';
import { itemsOf, mostEntries } from '../running/lists';
import { own, pageName } from '../running/names';
import { planOf, type Plan, type PlannedStep } from '../running/plan';
import { running, type Left, type Moment, type PageRef, type Rules, type Running } from '../running/running';
import { todayAt } from '../running/today';
import { walker, type Walk } from '../running/way';
import { holesOf, withHoles, type Holes } from '../saying/asked-as';
import { sayWalk } from '../saying/say-walk';
import { sayRow, type Sayer } from '../saying/sections';
import { askedQuestions, problemsWithHoles } from './asked-questions';
import type { AnswerRow, CheckPage, JourneyPage, ListPage, PageOptions, QuestionsPage, SayingPage } from './page';
import { sendsFrom } from './sends';

const NOTHING_LEFT: Left = { atLeast: 0, atMost: 0 };
const NO_RULES: Rules = {};

/** What every page is made from. */
interface Making {
  readonly journey: Journey;
  readonly plan: Plan;
  readonly run: Running;
  readonly draft: Draft;
  readonly moment: Moment;
  readonly walk: Walk;
  readonly rules: Rules | undefined;
  readonly changing: boolean;
}

type Basics = Omit<QuestionsPage, 'kind' | 'title' | 'questions' | 'lead' | 'problems'>;

const runs = new WeakMap<Journey, WeakMap<Rules, Running>>();

/** A journey and its rules make one running journey: what it has worked out of a draft is kept. */
function runningOf(journey: Journey, rules: Rules | undefined): Running {
  const ofJourney = runs.get(journey) ?? new WeakMap<Rules, Running>();
  runs.set(journey, ofJourney);
  const kept = ofJourney.get(rules ?? NO_RULES) ?? running(journey, rules);
  ofJourney.set(rules ?? NO_RULES, kept);
  return kept;
}

const plainRef = ({ step, item }: PageRef): PageRef => (item === undefined ? { step } : { step, item });

/** Where "back" leads: from a page opened to change an answer, to the answers again. */
function backOf({ run, draft, moment, walk, changing }: Making, ref: PageRef, isEnding: boolean): PageRef | undefined {
  const check = changing ? walk.pages.find(({ step }) => 'says' in step.step && step.step.says === 'answers') : undefined;
  const back = check?.ref ?? (isEnding ? walk.pages.at(-1)?.ref : run.back(draft, ref, moment));
  return back === undefined ? undefined : plainRef(back);
}

function basics(making: Making, ref: PageRef, step: PlannedStep | undefined): Basics {
  const { journey, plan, run, draft, moment, walk, changing } = making;
  const asksOrTells = step === undefined || !('says' in step.step) || step.step.says !== 'answers';
  return {
    journey: journey.id, lang: journey.lang, ref: plainRef(ref), back: backOf(making, ref, step === undefined),
    left: step === undefined ? NOTHING_LEFT : run.left(draft, ref, moment),
    ...partOf(journey, step),
    changing,
    sends: step !== undefined && !(changing && asksOrTells) && sendsFrom(plan, draft, walk, step, ref),
    key: draft.key, version: draft.version,
  };
}

function partOf({ tasks = {} }: Journey, step: PlannedStep | undefined): Pick<JourneyPage, 'part'> {
  const task = step?.step.task;
  const names = Object.keys(tasks);
  const title = task === undefined ? undefined : own(tasks, task);
  return task === undefined || title === undefined ? {} : { part: { number: names.indexOf(task) + 1, of: names.length, title } };
}

function questionsPage(making: Making, ref: PageRef, step: PlannedStep): QuestionsPage {
  const { journey, run, draft, moment } = making;
  const holes: Holes = holesOf(journey, ref, itemsOf(draft.lists, step));
  const problems = problemsWithHoles(run.problems(draft, ref, moment), holes);
  const questions = askedQuestions({ step, ref, draft, lang: journey.lang, holes, problems });
  const { title, lead } = 'asks' in step.step ? step.step : {};
  const alone = questions.length === 1 ? questions[0]?.question.label : undefined;
  return {
    ...basics(making, ref, step), kind: 'questions',
    title: alone ?? (title === undefined ? (holes.name ?? journey.title) : withHoles(title, holes)),
    ...(lead !== undefined && { lead: withHoles(lead, holes) }),
    questions,
    ...(problems !== undefined && { problems }),
  };
}

function entryRows({ journey, draft, moment, walk, rules }: Making, step: PlannedStep, item: string, items: readonly string[]): readonly AnswerRow[] {
  const sayer: Sayer = { journey, lists: { [step.name]: items }, reader: 'person' };
  return fieldsOf(step, item, { entries: draft.entries, today: todayAt(moment), rules, earlier: walk.given }).map(({ field, name, state, entry }) =>
    sayRow(sayer, { field, question: name, page: { step: step.name, item }, state: state ?? 'not-yet', typed: entry?.typed ?? {} }));
}

function listPage(making: Making, ref: PageRef, step: PlannedStep, words: ListWords): ListPage {
  const items = itemsOf(making.draft.lists, step);
  return {
    ...basics(making, ref, step), kind: 'list', title: words.title, words,
    more: items.length < mostEntries(words),
    entries: items.map((item) => {
      const page = { step: step.name, item };
      return { page, name: holesOf(making.journey, page, items).name ?? item, rows: entryRows(making, step, item, items) };
    }),
  };
}

/** The first page that still needs something, where it comes before the check page. */
function openBefore({ walk }: Making, ref: PageRef): PageRef | undefined {
  return walk.open === undefined || walk.places.has(pageName(ref)) ? undefined : plainRef(walk.open.ref);
}

function checkPage(making: Making, ref: PageRef, step: PlannedStep, title: string): CheckPage {
  const { plan, draft, walk } = making;
  const open = openBefore(making, ref);
  return { ...basics(making, ref, step), kind: 'answers', title, sections: sayWalk(plan, draft, walk, 'person'), ...(open !== undefined && { open }) };
}

function sayingPage(making: Making, ref: PageRef, step: PlannedStep, { says, title, body, change }: Pick<SayingPage, 'title' | 'body'> & { readonly says: SayingPage['kind']; readonly change?: string | undefined }): SayingPage {
  const home = change === undefined ? undefined : making.plan.home.get(change);
  return { ...basics(making, ref, step), kind: says, title, body, ...(home !== undefined && { change: { step: home.name } }) };
}

function stepPage(making: Making, ref: PageRef, step: PlannedStep): JourneyPage {
  const defined = step.step;
  if ('asks' in defined) return step.list !== undefined && ref.item === undefined ? listPage(making, ref, step, step.list) : questionsPage(making, ref, step);
  return defined.says === 'answers' ? checkPage(making, ref, step, defined.title) : sayingPage(making, ref, step, defined);
}

function endingPage(making: Making, ref: PageRef, ending: ElsewhereEnding): JourneyPage {
  return { ...basics(making, ref, undefined), kind: 'ending', title: ending.title, ending };
}

/** Where somebody carries on who asked for a page that is not there: the first open page, else the last of the way. */
function carryOn(making: Making, ref: PageRef): JourneyPage {
  if (inDevelopment()) throw new Error(`The journey "${making.journey.id}" has no page "${pageName(ref)}". Ask for a step, or for an ending that leads elsewhere; one that sends shows a receipt.`);
  const page = making.walk.pages.at(-1);
  if (page === undefined) throw new Error(`The journey "${making.journey.id}" has no pages.`);
  return stepPage(making, page.ref, page.step);
}

/** Builds a page: see `journeyPage`. */
export function buildPage(journey: Journey, draft: Draft, ref: PageRef, moment: Moment, { changing = false, rules }: PageOptions): JourneyPage {
  const plan = planOf(journey);
  const making: Making = { journey, plan, run: runningOf(journey, rules), draft, moment, walk: walker(plan, rules)(draft, todayAt(moment)), rules, changing };
  const step = plan.stepNamed.get(ref.step);
  if (step !== undefined) return stepPage(making, ref, step);
  const ending = own(journey.endings, ref.step);
  return ending?.ends === 'elsewhere' ? endingPage(making, ref, ending) : carryOn(making, ref);
}
