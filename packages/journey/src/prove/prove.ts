import { fill } from '@kind-by-design/plain-language/words';
import { questionLabel } from '../draw/say-condition';
import { titleOf } from '../draw/told-steps';
import type { Journey } from '../definition/definition';
import type { Escape } from '../definition/questions';
import type { TypedParts } from '../draft/draft';
import type { Moment, PageRef } from '../running/running';
import { todayAt } from '../running/today';
import { MOST_TOLD_APART } from './candidates';
import { toldIn } from './prove-words';
import { proveEnglish } from './prove.words';
import type { Reached } from './reached';
import { searchPaths } from './search';
import { unreachedIn, walkOfFound, witness } from './stories';
import { notAJourney, structuralFaults } from './structure';

export { replay, type Replayed } from './replay';

/** What a proof is about. */
export type Property =
  /** Every page has a next page for every answer there can be, non-answers included. */
  | 'always-a-next-page'
  /** From every page that can be reached an ending can be reached. */
  | 'an-ending-in-reach'
  /** Nothing is there that nobody can reach: no page, no route, no ending, no question asked nowhere. */
  | 'nothing-unreachable'
  /** Every question can be answered or left, and every check met or left. */
  | 'every-question-passable'
  /** No way asks the same question twice. */
  | 'nothing-asked-twice'
  /** After `another-way` the person is asked how to be reached, before any ending. */
  | 'another-way-reaches-a-person';

/** One page of a walk: what is answered there. */
export interface Walked {
  readonly page: PageRef;
  readonly fields: { readonly [field: string]: { readonly typed: TypedParts; readonly answer?: Escape } };
}

/** Answers in order that show it. `replay` walks them with the running journey. */
export interface Walk {
  readonly property: Property;
  readonly walked: readonly Walked[];
  /** What it is about: a page, a route, a question, a check, an ending. */
  readonly about: string;
  /** The same as a story that a designer understands, in the journey's language where that is English or Welsh, else in English. */
  readonly told: string;
}

export type Proof =
  | { readonly outcome: 'proved'; readonly witnesses: readonly Walk[]; readonly looked?: Looked }
  | { readonly outcome: 'refuted'; readonly counterexamples: readonly [Walk, ...Walk[]] }
  | { readonly outcome: 'not-proved'; readonly reasons: readonly [string, ...string[]] };

/** What a proof has looked at. */
export interface Looked {
  readonly steps: number;
  readonly questions: number;
  readonly endings: number;
  /** Pages come to with answers that differ in something that is still asked about, and ways to fill them in. */
  readonly states: number;
}

export interface ProofOptions {
  /** The most states the search for paths may look at. @default 200_000 */
  readonly budget?: number;
  /** Questions with rules in code (`Rules.schemas`): what they accept cannot be known. */
  readonly opaque?: readonly string[];
  /** The day it is proved for: ages, and limits such as "not in the future", are those of that day. @default now */
  readonly moment?: Moment;
}

const BUDGET = 200_000;
const MOST_WALKS = 200;

function witnessesOf(journey: Journey, { steps, endings, anotherWay }: Reached): readonly Walk[] {
  const ends = [...endings].map(([name, { state, last }]) => witness(journey, 'an-ending-in-reach', name, state, last));
  const first = ends[0];
  const same = first === undefined ? [] : (['always-a-next-page', 'every-question-passable', 'nothing-asked-twice'] as const).map((property) => ({ ...first, property }));
  // Each walk is as long as its way: those to each page of a very long journey would be longer together than anybody reads.
  const pages = [...steps].slice(0, MOST_WALKS).map(([name, state]) => witness(journey, 'nothing-unreachable', name, state));
  const told = anotherWay === undefined ? [] : [witness(journey, 'another-way-reaches-a-person', anotherWay.state.step.name, anotherWay.state, anotherWay.last)];
  return [...ends, ...same, ...pages, ...told];
}

/** Structural faults, except where answers that lead there were found: those say the same, and more. */
function besides(faults: readonly Omit<Walk, 'walked'>[], walks: readonly Walk[]): readonly Walk[] {
  const known = new Set(walks.map(({ property, about }) => `${property} ${about}`));
  return [...walks, ...faults.filter(({ property, about }) => !known.has(`${property} ${about}`)).map((each) => ({ ...each, walked: [] }))];
}

function outOfBudget(journey: Journey, { stoppedAt, states }: Reached): readonly string[] {
  const { words, lang } = toldIn(journey);
  return stoppedAt === undefined ? [] : [fill(words.budget, { states: states - 1, title: titleOf(journey, stoppedAt.name) }, lang)];
}

/** What depends on rules in code: it may be so or not. */
function opaqueReasons(journey: Journey, certain: Reached, trusting: Reached, opaque: readonly string[]): readonly string[] {
  const { words, lang } = toldIn(journey);
  const question = opaque.map((name) => questionLabel(journey, name)).join('”, “');
  const blocked = [...certain.opaqueAt.keys()].map((name) => fill(words.opaque, { question: questionLabel(journey, name) }, lang));
  if (blocked.length > 0) return blocked;
  const stories = trusting.found.map((found) => fill(words.opaqueFound, { question, story: walkOfFound(journey, found).told }, lang));
  const named = [...trusting.steps.keys(), ...trusting.endings.keys(), ...trusting.routes, ...trusting.questions];
  const reached = new Set([...certain.steps.keys(), ...certain.endings.keys(), ...certain.routes, ...certain.questions]);
  return [...stories, ...named.filter((name) => !reached.has(name)).map((name) => fill(words.opaqueUnreached, { name, question }, lang))];
}

function tooMany(journey: Journey, { tooMany: names }: Reached): readonly string[] {
  const { words, lang } = toldIn(journey);
  return names.map((name) => fill(words.tooMany, { count: MOST_TOLD_APART, question: questionLabel(journey, name) }, lang));
}

/**
 * Proves that a journey has no dead end, before anybody walks it: that each property holds for every answer there can
 * be, non-answers included. `refuted` brings the answers that show it, as a story; `not-proved` says at which question
 * and why. Never says `proved` wrongly, and never throws: what is no journey at all is refuted. Proved for the day of
 * `moment`: ages and limits such as "not in the future" depend on it.
 */
export function proveJourney(journey: Journey, { budget = BUDGET, opaque = [], moment = { now: new Date() } }: ProofOptions = {}): Proof {
  const wrong = notAJourney(journey);
  if (wrong !== undefined) return { outcome: 'refuted', counterexamples: [{ property: 'always-a-next-page', about: 'journey', walked: [], told: fill(proveEnglish.notAJourney, { what: wrong }, 'en') }] };
  const options = { today: todayAt(moment), budget, opaque: new Set(opaque) };
  const certain = searchPaths(journey, { ...options, trusting: opaque.length === 0 });
  // Answers that a rule in code decides about: looked at as if it took them, to learn what depends on it.
  const all = opaque.length === 0 ? certain : searchPaths(journey, { ...options, trusting: true });
  const whole = [certain, all].every(({ stoppedAt, tooMany: names }) => stoppedAt === undefined && names.length === 0);
  // Where not every answer was gone through, what was found still holds; that nothing else is there cannot be said.
  const found = certain.found.filter(({ kind }) => whole || kind !== 'stuck-check').slice(0, MOST_WALKS).map((each) => walkOfFound(journey, each));
  const [first, ...others] = besides(structuralFaults(journey), [...found, ...(whole ? unreachedIn(journey, all) : [])]);
  if (first !== undefined) return { outcome: 'refuted', counterexamples: [first, ...others] };
  const [reason, ...reasons] = [...outOfBudget(journey, certain.stoppedAt === undefined ? all : certain), ...tooMany(journey, all), ...(whole ? opaqueReasons(journey, certain, all, opaque) : [])];
  if (reason !== undefined) return { outcome: 'not-proved', reasons: [reason, ...reasons] };
  const looked = { steps: certain.steps.size, questions: certain.questions.size, endings: certain.endings.size, states: all.states };
  return { outcome: 'proved', witnesses: witnessesOf(journey, certain), looked };
}
