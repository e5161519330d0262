import { isExclusive } from '../answers/answers';
import type { Check, Journey, ListWords, Routes, Step } from '../definition/definition';
import { escapesOf, type Escape, type Question } from '../definition/questions';

/** A question where it is asked. */
export interface PlannedQuestion {
  readonly name: string;
  readonly question: Question;
  readonly escapes: readonly Escape[];
}

/** A step as running reads it. */
export interface PlannedStep {
  readonly name: string;
  /** Its place in the declared order. */
  readonly index: number;
  readonly step: Step;
  readonly next: Routes;
  readonly questions: readonly PlannedQuestion[];
  readonly list: ListWords | undefined;
  /** Asked for each option chosen in this question: those that can be chosen, in their order. */
  readonly each: { readonly question: string; readonly options: readonly string[] } | undefined;
}

/** A journey made ready to be walked: made once for each journey. */
export interface Plan {
  readonly journey: Journey;
  readonly steps: readonly PlannedStep[];
  readonly stepNamed: ReadonlyMap<string, PlannedStep>;
  /** Where a question is asked. */
  readonly home: ReadonlyMap<string, PlannedStep>;
  /** The checks a question takes part in. */
  readonly checks: ReadonlyMap<string, readonly Check[]>;
  /** The step that only another-way leads to. */
  readonly anotherWay: PlannedStep | undefined;
  /** Where the way ends if the last step leads nowhere we know. */
  readonly lastEnding: string | undefined;
}

function eachOf(step: Step, journey: Journey): PlannedStep['each'] {
  if (!('asks' in step) || step.each === undefined) return undefined;
  const asked = Object.hasOwn(journey.questions, step.each) ? journey.questions[step.each] : undefined;
  const options = asked?.kind === 'choices' ? Object.keys(asked.options).filter((value) => !isExclusive(asked.options, value)) : [];
  return { question: step.each, options };
}

function makePlan(journey: Journey): Plan {
  const questions = new Map(Object.entries(journey.questions));
  const steps = Object.entries(journey.steps).map(([name, step], index): PlannedStep => {
    const asked = ('asks' in step ? step.asks : []).flatMap((each) => {
      const question = questions.get(each);
      return question === undefined ? [] : [{ name: each, question, escapes: escapesOf(question) }];
    });
    return { name, index, step, next: step.next, questions: asked, list: 'asks' in step && step.each === undefined ? step.list : undefined, each: eachOf(step, journey) };
  });
  const stepNamed = new Map(steps.map((step) => [step.name, step]));
  const checks = new Map<string, Check[]>();
  for (const check of journey.checks ?? []) {
    for (const name of new Set(check.about)) checks.set(name, [...(checks.get(name) ?? []), check]);
  }
  const endings = Object.entries(journey.endings);
  return {
    journey, steps, stepNamed, checks,
    home: new Map(steps.flatMap((step) => step.questions.map(({ name }) => [name, step] as const))),
    anotherWay: journey.anotherWay === undefined ? undefined : stepNamed.get(journey.anotherWay.step),
    lastEnding: (endings.find(([, { ends }]) => ends === 'sent') ?? endings[0])?.[0],
  };
}

const plans = new WeakMap<Journey, Plan>();

/** The plan of a journey. */
export function planOf(journey: Journey): Plan {
  const kept = plans.get(journey);
  if (kept !== undefined) return kept;
  const plan = makePlan(journey);
  plans.set(journey, plan);
  return plan;
}

/** Where a route leads: a step ahead, an ending, or back to where the person was. */
export type Destination = { readonly step: PlannedStep } | { readonly ending: string | undefined } | 'carry-on';

/** The next step as it was declared: where a route leads nowhere we know, the person still gets on. */
export function stepAfter(plan: Plan, index: number): Destination {
  const next = plan.steps.find((step) => step.index > index && step !== plan.anotherWay);
  return next === undefined ? { ending: plan.lastEnding } : { step: next };
}

/** Where a name leads from a step. Nothing leads back: a step that is not ahead is where the person carries on. */
export function destinationOf(plan: Plan, target: string, from: PlannedStep, detour: boolean): Destination {
  const step = plan.stepNamed.get(target);
  if (step !== undefined && step.index > from.index) return { step };
  if (step === undefined && Object.hasOwn(plan.journey.endings, target)) return { ending: target };
  return detour ? 'carry-on' : stepAfter(plan, from.index);
}
