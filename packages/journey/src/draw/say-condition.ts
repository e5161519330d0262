import { fill } from '@kind-by-design/plain-language/words';
import type { AnyCondition } from '../definition/conditions';
import type { Journey } from '../definition/definition';
import { drawEnglish } from './draw.words';
import { drawWelsh } from './draw.words.cy';

type DrawWords = { readonly [Key in keyof typeof drawEnglish]: string };

/** The words in a journey's language: Welsh for Welsh, English for any other. */
export const drawWords = (lang: string): DrawWords => (/^cy\b/i.test(lang) ? drawWelsh : drawEnglish);

/** Entries by name, never what every object has: a name may come from anybody's file. */
export const own = <Value>(from: { readonly [name: string]: Value } | undefined, name: string): Value | undefined =>
  from !== undefined && Object.hasOwn(from, name) ? from[name] : undefined;

/** A question as it is asked; its name where there is none. */
export const questionLabel = (journey: Journey, name: string): string => own(journey.questions, name)?.label ?? name;

/** An answer of a choice as the person reads it. */
export function optionLabel(journey: Journey, question: string, value: string): string {
  const asked = own(journey.questions, question);
  const option = asked !== undefined && 'options' in asked ? own(asked.options, value) : undefined;
  return (typeof option === 'object' ? option.label : option) ?? value;
}

const states = { given: 'given', unsure: 'unsure', declined: 'declined', 'another-way': 'anotherWay', blank: 'blank', 'not-asked': 'notAsked' } as const;

/** A condition in plain words, as a clause that can stand after "If", in the journey's language. */
export function sayCondition(condition: AnyCondition, journey: Journey): string {
  const words = drawWords(journey.lang);
  const say = (text: string, filling: { readonly [hole: string]: string | number }) => fill(text as '{text}', filling as { text: string }, journey.lang);
  if ('all' in condition || 'any' in condition) {
    const [parts, joined, empty] = 'all' in condition ? [condition.all, words.and, words.always] : [condition.any, words.or, words.never];
    const said = parts.map((part) => {
      const clause = sayCondition(part, journey);
      return parts.length > 1 && ('all' in part || 'any' in part || 'not' in part) ? `(${clause})` : clause;
    });
    return said.length === 0 ? empty : said.reduce((first, second) => say(joined, { first, second }));
  }
  if ('not' in condition) return say(words.not, { condition: sayCondition(condition.not, journey) });
  if ('count' in condition) {
    const list = listTitle(journey, condition.count);
    return 'below' in condition ? say(words.countBelow, { list, number: condition.below }) : say(words.countAtLeast, { list, number: condition.atLeast });
  }
  return sayTest(condition, journey, say);
}

function sayTest(condition: Extract<AnyCondition, { readonly question: string }>, journey: Journey, say: (text: string, filling: { readonly [hole: string]: string | number }) => string): string {
  const words = drawWords(journey.lang);
  const question = questionLabel(journey, condition.question);
  const quoted = (value: string | number) => (typeof value === 'number' ? String(value) : say(words.quoted, { text: optionLabel(journey, condition.question, value) }));
  if ('state' in condition) return say(words[states[condition.state]], { question });
  if ('is' in condition) return say(words.is, { question, answers: quoted(condition.is) });
  if ('oneOf' in condition) {
    const quotes = condition.oneOf.map(quoted);
    const last = quotes.at(-1) ?? '';
    return say(words.is, { question, answers: quotes.length < 2 ? last : say(words.orAnswer, { first: quotes.slice(0, -1).join(', '), second: last }) });
  }
  if ('includes' in condition) return say(words.includes, { question, answer: optionLabel(journey, condition.question, condition.includes) });
  if ('below' in condition) return say(words.below, { question, number: condition.below });
  if ('atLeast' in condition) return say(words.atLeast, { question, number: condition.atLeast });
  if ('ageBelow' in condition) return say(words.ageBelow, { question, years: condition.ageBelow });
  return say(words.ageAtLeast, { question, years: condition.ageAtLeast });
}

function listTitle(journey: Journey, name: string): string {
  const step = own(journey.steps, name);
  return step !== undefined && 'asks' in step ? (step.list?.title ?? step.title ?? name) : name;
}
