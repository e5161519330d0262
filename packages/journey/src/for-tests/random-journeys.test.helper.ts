import fc from 'fast-check';
import type { AnyCondition } from '../definition/conditions';
import type { Check, Ending, Journey, ListWords, Routes, Step } from '../definition/definition';
import { escapesOf, type Escape, type Options, type Question, type QuestionKind } from '../definition/questions';
import type { TypedParts } from '../draft/draft';

// Journeys that can be walked, each small: built from picks, so that fast-check can shrink them.

const KINDS: readonly QuestionKind[] = ['choice', 'choices', 'text', 'number', 'date', 'name', 'address', 'telephone', 'email'];

/** A number that picks one of what there is to pick from when the journey is built. */
type Pick = number;

interface QuestionPlan { readonly kind: Pick; readonly options: Pick; readonly exclusive: boolean; readonly required: boolean; readonly escapes: Pick; readonly limits: Pick; readonly revealed: boolean }
interface ConditionPlan { readonly shape: Pick; readonly question: Pick; readonly value: Pick; readonly parts: readonly ConditionPlan[] }
interface RoutePlan { readonly when: ConditionPlan; readonly go: Pick }
interface StepPlan { readonly sort: Pick; readonly questions: readonly QuestionPlan[]; readonly repeat: Pick; readonly routes: readonly RoutePlan[]; readonly otherwise: Pick }
interface JourneyPlan { readonly steps: readonly StepPlan[]; readonly away: boolean; readonly awayAt: Pick; readonly awayTo: Pick; readonly checks: readonly ConditionPlan[] }

export interface RandomJourneys {
  /** The kinds of question there may be. @default all */
  readonly kinds?: readonly QuestionKind[];
  /** @default 8 */
  readonly mostSteps?: number;
  /** Whether `list` steps may be there. @default true */
  readonly lists?: boolean;
  /** Whether checks may be there. @default true */
  readonly checks?: boolean;
}

const pick = fc.nat({ max: 5039 });

const { condition } = fc.letrec<{ condition: ConditionPlan }>((tie) => ({
  condition: fc.record({ shape: pick, question: pick, value: pick, parts: fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.constant([]), fc.array(tie('condition'), { minLength: 1, maxLength: 2 })) }),
}));

const questionPlan = fc.record({ kind: pick, options: pick, exclusive: fc.boolean(), required: fc.boolean(), escapes: pick, limits: pick, revealed: fc.boolean() });
const stepPlan = fc.record({
  sort: pick, questions: fc.array(questionPlan, { minLength: 1, maxLength: 3 }), repeat: pick,
  routes: fc.array(fc.record({ when: condition, go: pick }), { maxLength: 2 }), otherwise: pick,
});

const from = <Value>(values: readonly Value[], number: Pick): Value => {
  const value = values[number % values.length];
  if (value === undefined) throw new Error('There is nothing to pick from.');
  return value;
};

const ENDING = { title: 'We have it', next: ['We read it.'], byWhen: 'By {day}', ask: 'Ring us', ifTheDatePasses: 'Ring us' } as const;
const endings: { readonly [name: string]: Ending } = {
  sent: { ...ENDING, ends: 'sent', ifItGetsWorse: 'Ring 999' },
  elsewhere: { ...ENDING, ends: 'elsewhere', ifWeAreWrong: 'Ring us', elsewhere: [{ href: '/help', text: 'Help' }] },
};
const LIST: ListWords = { title: 'People', another: 'Is there somebody else?', entry: 'Person {number}', max: 3 };

function optionsOf({ options, exclusive }: QuestionPlan, kind: 'choice' | 'choices'): Options {
  const names = ['a', 'b', 'c'].slice(0, 1 + (options % 3));
  return Object.fromEntries([...names.map((name) => [name, `Answer ${name}`] as const), ...(exclusive && kind === 'choices' ? [['none', { label: 'None of these', exclusive: true }] as const] : [])]);
}

function escapesPlanned({ escapes }: QuestionPlan, away: boolean): Question['escapes'] {
  const all: readonly Escape[] = away ? ['unsure', 'declined', 'another-way'] : ['unsure', 'declined'];
  const some = all.filter((_, place) => ((escapes >> place) & 1) === 1);
  const [first, ...rest] = some;
  return first === undefined ? { none: 'We need it to go on.' } : [first, ...rest];
}

function questionOf(plan: QuestionPlan, kinds: readonly QuestionKind[], name: string, away: boolean): Question {
  const basics = { label: `Question ${name}?`, required: plan.required, escapes: escapesPlanned(plan, away) };
  const kind = from(kinds, plan.kind);
  switch (kind) {
    case 'choice': case 'choices': return { ...basics, kind, options: optionsOf(plan, kind) };
    case 'text': return { ...basics, kind, ...(plan.limits % 2 === 0 && { max: 3 + (plan.limits % 5) }) };
    case 'number': return { ...basics, kind, lowest: plan.limits % 4, highest: (plan.limits % 4) + (plan.limits % 7) };
    case 'date': return { ...basics, kind, ...(plan.limits % 2 === 0 && { notInFuture: true }), rough: plan.limits % 3 !== 0 };
    default: return { ...basics, kind };
  }
}

interface Built {
  readonly questions: Map<string, Question>;
  /** Questions that conditions may see, so far. */
  readonly visible: string[];
  readonly lists: string[];
}

/** A test of one question, of whatever kind it is. */
function testOf({ value, shape }: ConditionPlan, name: string, question: Question): AnyCondition {
  const states = ['given', 'blank', 'not-asked', ...escapesOf(question)] as const;
  if (shape % 3 === 0) return { question: name, state: from(states, value) };
  const number = value % 11;
  switch (question.kind) {
    case 'choice': return value % 2 === 0 ? { question: name, is: from(Object.keys(question.options), value) } : { question: name, oneOf: [from(Object.keys(question.options), value)] };
    case 'choices': return { question: name, includes: from(Object.keys(question.options), value) };
    case 'number': return from([{ question: name, below: number }, { question: name, atLeast: number }, { question: name, is: number }], value);
    case 'date': return value % 2 === 0 ? { question: name, ageBelow: number + 10 } : { question: name, ageAtLeast: number + 10 };
    default: return { question: name, state: 'given' };
  }
}

function conditionOf(plan: ConditionPlan, { questions, visible, lists }: Built): AnyCondition {
  const [first, ...rest] = plan.parts.map((part) => conditionOf(part, { questions, visible, lists }));
  if (first !== undefined) return from([{ all: [first, ...rest] }, { any: [first, ...rest] }, { not: first }], plan.shape);
  if (lists.length > 0 && plan.shape % 4 === 3) return { count: from(lists, plan.question), ...(plan.value % 2 === 0 ? { below: plan.value % 4 } : { atLeast: plan.value % 4 }) };
  const name = from(visible, plan.question);
  const question = questions.get(name);
  if (question === undefined) throw new Error(`There is no question "${name}".`);
  return testOf(plan, name, question);
}

function routesOf({ routes, otherwise }: RoutesPlan, targets: readonly string[], built: Built): Routes {
  const last = from(targets, otherwise);
  if (built.visible.length === 0 || routes.length === 0) return last;
  return [...routes.map(({ when, go }) => ({ when: conditionOf(when, built), go: from(targets, go) })), { otherwise: last }];
}

type RoutesPlan = Omit<StepPlan, 'sort' | 'questions' | 'repeat'>;

/** Questions of one page; some are brought by an answer to one before. */
function askedIn(plan: StepPlan, built: Built, kinds: readonly QuestionKind[], away: boolean): readonly [string, ...string[]] {
  const names: string[] = [];
  for (const questionPlanned of plan.questions) {
    const name = `q${built.questions.size + 1}`;
    const question = questionOf(questionPlanned, kinds, name, away);
    const brings = names.find((each) => built.questions.get(each)?.kind === 'choice' || built.questions.get(each)?.kind === 'choices');
    const by = brings === undefined ? undefined : built.questions.get(brings);
    const revealed = questionPlanned.revealed && brings !== undefined && by !== undefined && 'options' in by;
    built.questions.set(name, revealed ? { ...question, revealedBy: { question: brings, is: from(Object.keys(by.options), questionPlanned.limits) } } : question);
    names.push(name);
  }
  return names as [string, ...string[]];
}

function stepOf(plan: StepPlan, name: string, targets: readonly string[], built: Built, { kinds, lists, away }: { readonly kinds: readonly QuestionKind[]; readonly lists: boolean; readonly away: boolean }): Step {
  if (plan.sort % 6 === 0) return { says: 'information', title: 'Good to know', body: ['We read everything.'], next: routesOf(plan, targets, built) };
  if (plan.sort % 6 === 1) return { says: 'answers', title: 'Check', next: routesOf(plan, targets, built) };
  const choices = built.visible.filter((each) => built.questions.get(each)?.kind === 'choices');
  const asks = askedIn(plan, built, kinds, away);
  if (plan.repeat % 4 === 0 && choices.length > 0) return { asks, title: 'For {option}', each: from(choices, plan.repeat), next: routesOf(plan, targets, built) };
  if (plan.repeat % 4 === 1 && lists) {
    built.lists.push(name);
    return { asks, title: 'Person {number}', list: plan.sort % 2 === 0 ? LIST : { ...LIST, first: 'Is there anybody?' }, next: routesOf(plan, targets, built) };
  }
  built.visible.push(...asks);
  return { asks, title: `Page ${name}`, next: routesOf(plan, targets, built) };
}

function checksOf(plans: readonly ConditionPlan[], built: Built): readonly Check[] {
  return plans.flatMap((plan) => {
    const [one, other] = [from(built.visible, plan.question), from(built.visible, plan.value)];
    if (one === other) return [];
    const about = { ...built, visible: [one, other], lists: [] };
    return [{ about: [one, other], holds: conditionOf(plan, about), message: 'These do not fit together. Change one of them.' }];
  });
}

function journeyOf({ steps, away, awayAt, awayTo, checks }: JourneyPlan, { kinds = KINDS, lists = true, checks: withChecks = true }: RandomJourneys): Journey {
  const built: Built = { questions: new Map(), visible: [], lists: [] };
  const names = steps.map((_, place) => `s${place + 1}`);
  const places = 1 + (awayAt % names.length);
  const made: (readonly [string, Step])[] = [];
  for (const [place, plan] of steps.entries()) {
    const name = `s${place + 1}`;
    made.push([name, stepOf(plan, name, [...names.slice(place + 1), ...names.slice(place + 1, place + 2), 'sent', 'elsewhere'], built, { kinds, lists, away })]);
  }
  if (away) {
    built.questions.set('reach', { kind: 'telephone', label: 'Your number', required: true, escapes: ['declined'] });
    const next = from(['carry-on', ...names.slice(places), 'sent'], awayTo);
    made.splice(places, 0, ['tell', { asks: ['reach'], title: 'How to reach you', next }]);
  }
  const found = withChecks && built.visible.length > 1 ? checksOf(checks, built) : [];
  return {
    id: 'random', version: 1, lang: 'en', title: 'A journey', questions: Object.fromEntries(built.questions), steps: Object.fromEntries(made), endings,
    ...(found.length > 0 && { checks: found }), ...(away && { anotherWay: { step: 'tell', reach: ['reach'] } }),
  };
}

/** Journeys of one to eight steps that can be walked, with every kind of question, step, route and escape. Not all of them can be proved. */
export function anyJourney(options: RandomJourneys = {}): fc.Arbitrary<Journey> {
  return fc.record({ steps: fc.array(stepPlan, { minLength: 2, maxLength: options.mostSteps ?? 8 }), away: fc.boolean(), awayAt: pick, awayTo: pick, checks: fc.array(condition, { maxLength: 2 }) }).map((plan) => journeyOf(plan, options));
}

const written = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('', ' ', '3', '07700 900123', 'sam@example.org'));
const some = (options: Options) => fc.subarray([...Object.keys(options), 'unknown']);

/** What somebody might type or choose, also what cannot be taken. */
export function anyTyped(question: Question): fc.Arbitrary<TypedParts> {
  switch (question.kind) {
    case 'choice': return fc.record({ value: fc.constantFrom(...Object.keys(question.options), '', 'unknown') });
    case 'choices': return fc.record({ value: some(question.options) });
    case 'number': return fc.record({ value: fc.oneof(fc.integer({ min: -1, max: 12 }).map(String), written) });
    case 'date': return fc.oneof(
      fc.record({ day: fc.constant(''), month: fc.constant(''), year: fc.constantFrom('1952', '2015', '2027', '', '52'), rough: fc.constantFrom('', 'in spring') }),
      fc.record({ day: written, month: written, year: written, rough: written }),
      fc.record({ day: fc.constant('3'), month: fc.constant('4'), year: fc.integer({ min: 1900, max: 2030 }).map(String), rough: fc.constant('') }),
    );
    case 'name': return fc.record({ value: written, called: written, said: written });
    case 'address': return fc.record({ value: written, where: fc.constantFrom('', 'fixed', 'none', 'safe'), find: written, found: written });
    default: return fc.record({ value: written });
  }
}

/** An answer, or an escape with whatever is typed beside it. */
export function anyAnswer(question: Question): fc.Arbitrary<{ readonly typed: TypedParts; readonly answer?: Escape }> {
  const escapes = escapesOf(question);
  const typed = anyTyped(question).map((each) => ({ typed: each }));
  return escapes.length === 0 ? typed : fc.oneof({ weight: 3, arbitrary: typed }, { weight: 1, arbitrary: fc.record({ typed: anyTyped(question), answer: fc.constantFrom(...escapes) }) });
}
