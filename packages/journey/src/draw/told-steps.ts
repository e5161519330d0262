import { fill } from '@kind-by-design/plain-language/words';
import type { Journey, Step } from '../definition/definition';
import { drawWords, optionLabel, own, questionLabel, sayCondition } from './say-condition';

/** One way on from a page. */
export interface ToldRoute {
  /** When it is taken, as a clause: "the answer to “Who is this for?” is “Me”". Not there where nothing decides; "otherwise" for the last of several. */
  readonly when: string | undefined;
  /** A name in `steps` or `endings`, or `carry-on`. */
  readonly go: string;
  /** The heading of what comes: "Where you live". */
  readonly title: string;
}

/** One page or ending of a journey, in words. */
export interface ToldStep {
  readonly name: string;
  readonly kind: 'step' | 'interruption' | 'check' | 'ending';
  readonly title: string;
  /** The questions, as they are asked. */
  readonly asks: readonly string[];
  /** What else there is to know: "Once for each answer to …", "Ends here, and is sent". */
  readonly notes: readonly string[];
  readonly routes: readonly ToldRoute[];
}

/** The heading of a step or an ending; what `carry-on` does; said so where there is no such step. */
export function titleOf(journey: Journey, name: string): string {
  const step = own(journey.steps, name);
  if (step !== undefined) return step.title ?? ('asks' in step ? (step.list?.title ?? questionLabel(journey, step.asks[0])) : name);
  const words = drawWords(journey.lang);
  return own(journey.endings, name)?.title ?? (name === 'carry-on' ? words.carryOn : fill(words.unknown as '{name}', { name }, journey.lang));
}

function toldRoutes(journey: Journey, { next }: Step): readonly ToldRoute[] {
  if (typeof next === 'string') return [{ when: undefined, go: next, title: titleOf(journey, next) }];
  const { otherwise } = drawWords(journey.lang);
  return next.map((route) => {
    if ('go' in route) return { when: sayCondition(route.when, journey), go: route.go, title: titleOf(journey, route.go) };
    return { when: next.length > 1 ? otherwise : undefined, go: route.otherwise, title: titleOf(journey, route.otherwise) };
  });
}

function notesOf(journey: Journey, name: string, step: Step): readonly string[] {
  const words = drawWords(journey.lang);
  const note = (text: string, question: string) => fill(text as '{question}', { question: questionLabel(journey, question) }, journey.lang);
  return [
    ...(journey.anotherWay?.step === name ? [words.anotherWayStep] : []),
    ...('each' in step && step.each !== undefined ? [note(words.forEach, step.each)] : []),
    ...('list' in step && step.list !== undefined ? [words.list] : []),
    ...('change' in step && step.change !== undefined ? [note(words.changes, step.change)] : []),
    ...('says' in step && step.says === 'answers' ? [words.checks] : []),
  ];
}

function asked(journey: Journey, name: string): string {
  const { revealedBy, label } = own(journey.questions, name) ?? { label: name, revealedBy: undefined };
  if (revealedBy === undefined) return label;
  const answer = optionLabel(journey, revealedBy.question, revealedBy.is);
  return fill(drawWords(journey.lang).asksIf as '{question}{answer}', { answer, question: label }, journey.lang);
}

function kindOf(step: Step): ToldStep['kind'] {
  if (!('says' in step)) return 'step';
  if (step.says === 'answers') return 'check';
  return step.says === 'interruption' ? 'interruption' : 'step';
}

/** A journey as data in words: each page in the order of the journey, then each ending. What `BranchMap` and `tellJourney` show. */
export function toldSteps(journey: Journey): readonly ToldStep[] {
  const words = drawWords(journey.lang);
  const steps = Object.entries(journey.steps).map(([name, step]): ToldStep => ({
    name,
    kind: kindOf(step),
    title: titleOf(journey, name),
    asks: 'asks' in step ? step.asks.map((question) => asked(journey, question)) : [],
    notes: notesOf(journey, name, step),
    routes: toldRoutes(journey, step),
  }));
  const endings = Object.entries(journey.endings).map(([name, ending]): ToldStep => ({
    name, kind: 'ending', title: ending.title, asks: [], notes: [ending.ends === 'sent' ? words.sends : words.elsewhere], routes: [],
  }));
  return [...steps, ...endings];
}

/** A journey in words, line by line: what a drawing shows, for everybody who does not see it. */
export function tellJourney(journey: Journey): readonly string[] {
  const words = drawWords(journey.lang);
  const say = (text: string, filling: { readonly [hole: string]: string }) => fill(text as '{text}', filling as { text: string }, journey.lang);
  return toldSteps(journey).flatMap(({ title, asks, notes, routes }, at) => [
    `${at + 1}. ${title}`,
    ...asks.filter((question) => question !== title).map((question) => `   ${say(words.asks, { question })}`),
    ...notes.map((note) => `   ${note}`),
    ...routes.map(({ when, title: target }) => {
      if (when === undefined) return `   ${say(words.then, { target })}`;
      return `   ${when === words.otherwise ? say(words.otherwiseThen, { target }) : say(words.ifThen, { condition: when, target })}`;
    }),
  ]);
}
