import type { AnyCondition } from './conditions';
import type { Known } from './known';
import type { Question, QuestionKind } from './questions';

type Tested = Extract<AnyCondition, { readonly question: string }>;

/** The kinds of question that a test can be about; nothing where it is about any. */
function kindsOf(condition: Tested): readonly QuestionKind[] | undefined {
  if ('is' in condition) return typeof condition.is === 'number' ? ['number'] : ['choice'];
  if ('oneOf' in condition) return ['choice'];
  if ('includes' in condition) return ['choices'];
  if ('below' in condition || 'atLeast' in condition) return ['number'];
  return 'ageBelow' in condition || 'ageAtLeast' in condition ? ['date'] : undefined;
}

function answersOf(condition: Tested): readonly string[] {
  if ('is' in condition) return typeof condition.is === 'string' ? [condition.is] : [];
  if ('oneOf' in condition) return condition.oneOf;
  return 'includes' in condition ? [condition.includes] : [];
}

function testFaults(condition: Tested, question: Question, where: string): readonly string[] {
  const kinds = kindsOf(condition);
  if (kinds !== undefined && !kinds.includes(question.kind)) {
    return [`${where} tests "${condition.question}" as a ${kinds.join(' or ')}, and it is a ${question.kind}: write a test that fits it.`];
  }
  if (!('options' in question)) return [];
  return answersOf(condition).filter((value) => !Object.hasOwn(question.options, value)).map((value) => `${where} waits for the answer "${value}", which "${condition.question}" does not have: write one of its options.`);
}

/** Every test in a condition. */
function* testsIn(condition: AnyCondition): Generator<Exclude<AnyCondition, { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }>> {
  if ('all' in condition) for (const each of condition.all) yield* testsIn(each);
  else if ('any' in condition) for (const each of condition.any) yield* testsIn(each);
  else if ('not' in condition) yield* testsIn(condition.not);
  else yield condition;
}

/** What is wrong with the condition of a route: it can only see what is asked once, before it or on its own page. */
export function routeConditionFaults(condition: AnyCondition, step: string, known: Known): readonly string[] {
  const where = `A route of "${step}"`;
  const index = known.indexes.get(step) ?? 0;
  const faults: string[] = [];
  for (const test of testsIn(condition)) {
    if ('count' in test) {
      if (!known.lists.has(test.count)) faults.push(`${where} counts "${test.count}", which is no list: write the name of a step with a list.`);
      else if ((known.indexes.get(test.count) ?? 0) > index) faults.push(`${where} counts "${test.count}", which comes later: put that step before "${step}".`);
      continue;
    }
    const question = known.questions.get(test.question);
    if (question === undefined) {
      faults.push(`${where} depends on "${test.question}", which is no question: write the name of one.`);
      continue;
    }
    const asked = known.asked.get(test.question);
    if (asked?.repeated === true) faults.push(`${where} depends on "${test.question}", which is asked more than once: depend on a question that is asked once, or on the count of the list.`);
    // The detour of another-way can be anywhere: it sees what comes before it, and everybody sees what it asks.
    else if (asked !== undefined && asked.index > index && step !== known.anotherWay && asked.step !== known.anotherWay) faults.push(`${where} depends on "${test.question}", which is asked later: ask it before, or write the route into a later step.`);
    faults.push(...testFaults(test, question, where));
  }
  return faults;
}

/** What is wrong with checks: they see the answers they are about, and no others. */
export function checkFaults(known: Known): readonly string[] {
  const faults: string[] = [];
  for (const [place, { about, holds, message }] of (known.journey.checks ?? []).entries()) {
    const where = `Check ${place + 1}`;
    if (new Set(about).size < 2) faults.push(`${where} is about fewer than two questions: write a limit on the question itself, or name both.`);
    if (message.trim() === '') faults.push(`${where} says nothing: write in its message what would be right.`);
    for (const name of about) {
      if (!known.questions.has(name)) faults.push(`${where} is about "${name}", which is no question: write the name of one.`);
      else if (known.asked.get(name)?.repeated === true) faults.push(`${where} is about "${name}", which is asked more than once: write questions that are asked once.`);
    }
    for (const test of testsIn(holds)) {
      if ('count' in test) faults.push(`${where} counts "${test.count}": write a test of the answers it is about.`);
      else if (!about.includes(test.question)) faults.push(`${where} depends on "${test.question}" and is not about it: write "${test.question}" into its about.`);
      else {
        const question = known.questions.get(test.question);
        if (question !== undefined) faults.push(...testFaults(test, question, where));
      }
    }
  }
  return faults;
}
