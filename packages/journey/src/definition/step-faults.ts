import { routeConditionFaults } from './condition-faults';
import type { QuestionStep, Routes, Step } from './definition';
import type { Known } from './known';
import { targetsOf } from './known';
import type { QuestionKind } from './questions';

const STEP_NAME = /^[a-z][a-zA-Z0-9-]*$/;
const CARRY_ON = 'carry-on';

/** Answers by which a person can be reached. */
const REACHING: readonly QuestionKind[] = ['telephone', 'email', 'address', 'text', 'choice'];

function repeatFaults(name: string, { each, list }: QuestionStep, { questions, asked, indexes }: Known): readonly string[] {
  const faults: string[] = [];
  if (each !== undefined && list !== undefined) faults.push(`"${name}" has each and list: write one of them, and a step of its own for the other.`);
  if (list?.max !== undefined && !(list.max >= 1)) faults.push(`The list of "${name}" takes no entry: write a max of 1 or more.`);
  if (each === undefined) return faults;
  const at = asked.get(each);
  if (questions.get(each)?.kind !== 'choices') faults.push(`"${name}" is asked for each answer of "${each}", of which there is only one: write a question of the kind choices.`);
  else if (at !== undefined && at.index >= (indexes.get(name) ?? 0)) faults.push(`"${name}" is asked for each answer of "${each}", which is asked later: put the step that asks "${each}" before it.`);
  else if (at?.repeated === true) faults.push(`"${name}" is asked for each answer of "${each}", which is itself asked more than once: write a question that is asked once.`);
  return faults;
}

function askFaults(name: string, step: QuestionStep, known: Known): readonly string[] {
  const faults = step.asks.length === 0 ? [`"${name}" asks nothing: write a question into its asks, or say something instead.`] : [];
  for (const question of step.asks) if (!known.questions.has(question)) faults.push(`"${name}" asks "${question}", which is no question: write it into questions, or take it out.`);
  return [...faults, ...repeatFaults(name, step, known)];
}

function sayFaults(name: string, step: Exclude<Step, QuestionStep>, index: number, { asked }: Known): readonly string[] {
  if (step.says === 'answers') return [];
  const faults = step.body.length === 0 ? [`"${name}" says nothing: write a sentence into its body.`] : [];
  if (step.says !== 'interruption') return faults;
  if (step.change === undefined) return [...faults, `"${name}" asks whether something is right and leads nobody back to it: write the question in change.`];
  const at = asked.get(step.change);
  return at === undefined || at.index >= index ? [...faults, `"${name}" leads back to "${step.change}", which is not asked before it: write an earlier question in change.`] : faults;
}

function targetFault(target: string, name: string, index: number, { indexes, endings, anotherWay }: Known): string | undefined {
  const at = indexes.get(target);
  if (target === CARRY_ON && at === undefined) return name === anotherWay ? undefined : `"${name}" leads to "carry-on", where only the step of anotherWay can lead: write the name of a step or an ending.`;
  if (at === undefined) return endings.has(target) ? undefined : `"${name}" leads to "${target}", which is no step and no ending: write the name of one.`;
  if (at === index) return `"${name}" leads to itself, and nobody would get on: write a later step or an ending.`;
  if (at < index) return `"${name}" leads back to "${target}", which comes before it: write a later step or an ending, or use list for what is asked again.`;
  return target === anotherWay ? `"${name}" leads to "${target}", where only another-way leads: write another step, and a page of its own for what both shall say.` : undefined;
}

function routeFaults(name: string, next: Routes, index: number, known: Known): readonly string[] {
  const faults: string[] = [];
  if (typeof next !== 'string') {
    if (next.findIndex((route) => !('when' in route)) !== next.length - 1 || next.length === 0) {
      faults.push(`The routes of "${name}" leave somebody standing, or hide one another: end them with one { otherwise: '…' }, and write it nowhere else.`);
    }
    for (const route of next) if ('when' in route) faults.push(...routeConditionFaults(route.when, name, known));
  }
  for (const target of new Set(targetsOf(next))) {
    const fault = targetFault(target, name, index, known);
    if (fault !== undefined) faults.push(fault);
  }
  return faults;
}

function stepNameFaults(name: string, { endings }: Known): readonly string[] {
  if (name === CARRY_ON) return ['A step is called "carry-on", which means the way back from another-way: write another name.'];
  if (!STEP_NAME.test(name)) return [`The step "${name}" is part of addresses: begin with a small letter and write letters, figures and hyphens.`];
  return endings.has(name) ? [`"${name}" is a step and an ending: write two names, so that a route says which.`] : [];
}

function anotherWayFaults({ journey, indexes, questions, asked, steps }: Known): readonly string[] {
  if (journey.anotherWay === undefined) return [];
  const { step: name, reach } = journey.anotherWay;
  const faults: string[] = [];
  const index = indexes.get(name);
  const step = index === undefined ? undefined : steps[index]?.[1];
  if (step === undefined) faults.push(`anotherWay leads to "${name}", which is no step: write the name of one.`);
  else {
    if (index === 0) faults.push(`"${name}" comes first and is only for who would rather tell a person: put another step before it.`);
    if ('asks' in step && (step.each !== undefined || step.list !== undefined)) faults.push(`"${name}" is the step of anotherWay and is asked more than once: write it without each and list.`);
  }
  if (reach.length === 0) faults.push('anotherWay does not say how anybody is reached: write the questions that ask it in reach.');
  for (const each of reach) {
    const kind = questions.get(each)?.kind;
    if (kind === undefined) faults.push(`anotherWay reaches people by "${each}", which is no question: write the name of one.`);
    else if (!REACHING.includes(kind)) faults.push(`anotherWay reaches people by "${each}", by which nobody can be reached: write a question that asks for a telephone number, an email, an address, or how.`);
    else if (asked.get(each)?.repeated === true) faults.push(`anotherWay reaches people by "${each}", which is asked more than once: write a question that is asked once.`);
  }
  return faults;
}

/** What is wrong with steps, and with where they lead. */
export function stepFaults(known: Known): readonly string[] {
  const { journey, steps, endings } = known;
  const tasks = new Set(Object.keys(journey.tasks ?? {}));
  const faults: string[] = steps.length === 0 ? ['There is no step to begin with: write one.'] : [];
  const ends = new Set<string>();
  for (const [index, [name, step]] of steps.entries()) {
    faults.push(...stepNameFaults(name, known), ...('asks' in step ? askFaults(name, step, known) : sayFaults(name, step, index, known)), ...routeFaults(name, step.next, index, known));
    if (step.task !== undefined && !tasks.has(step.task)) faults.push(`"${name}" belongs to "${step.task}", which is no task: write it into tasks.`);
    for (const target of targetsOf(step.next)) if (endings.has(target)) ends.add(target);
  }
  for (const name of endings) if (!STEP_NAME.test(name)) faults.push(`The ending "${name}" is part of addresses: begin with a small letter and write letters, figures and hyphens.`);
  if (ends.size === 0) faults.push('No route leads to an ending: write the name of one into the next of the last step.');
  return [...faults, ...anotherWayFaults(known)];
}
