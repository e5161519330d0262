import type { ChoiceQuestion, ChoicesQuestion, DateQuestion, NumberQuestion, Question, Questions } from './questions';

/** What became of a question. `not-asked` is never stored: it is so where no page of the way asks it. */
export type AnswerState = 'given' | 'unsure' | 'declined' | 'another-way' | 'blank' | 'not-asked';

type Text<Key> = Extract<Key, string>;

type ValueOf<Asked extends Question> = Asked extends ChoiceQuestion | ChoicesQuestion ? Text<keyof Asked['options']> : never;

/** A test of one answer's value. Of a non-answer it is false, whatever it asks. */
type Test<Name extends string, Asked extends Question> =
  | (Asked extends ChoiceQuestion ? { readonly question: Name; readonly is: ValueOf<Asked> } | { readonly question: Name; readonly oneOf: readonly [ValueOf<Asked>, ...ValueOf<Asked>[]] } : never)
  | (Asked extends ChoicesQuestion ? { readonly question: Name; readonly includes: ValueOf<Asked> } : never)
  | (Asked extends NumberQuestion ? { readonly question: Name; readonly is: number } | { readonly question: Name; readonly below: number } | { readonly question: Name; readonly atLeast: number } : never)
  /** Full years before today, true only where it is certain: of "1952" each day of that year has to fit. */
  | (Asked extends DateQuestion ? { readonly question: Name; readonly ageBelow: number } | { readonly question: Name; readonly ageAtLeast: number } : never)
  | { readonly question: Name; readonly state: AnswerState };

/** A condition on earlier answers, as data: what a route or a check depends on. Tests of the wrong kind do not compile. */
export type Condition<All extends Questions = Questions, List extends string = string> =
  | { readonly [Name in Text<keyof All>]: Test<Name, All[Name]> }[Text<keyof All>]
  /** How many entries a list has. */
  | { readonly count: List; readonly below: number } | { readonly count: List; readonly atLeast: number }
  | { readonly all: readonly [Condition<All, List>, ...Condition<All, List>[]] }
  | { readonly any: readonly [Condition<All, List>, ...Condition<All, List>[]] }
  | { readonly not: Condition<All, List> };

/** A condition whatever the questions are: what running and proving read. */
export type AnyCondition =
  | { readonly question: string; readonly is: string | number }
  | { readonly question: string; readonly oneOf: readonly string[] }
  | { readonly question: string; readonly includes: string }
  | { readonly question: string; readonly below: number }
  | { readonly question: string; readonly atLeast: number }
  | { readonly question: string; readonly ageBelow: number }
  | { readonly question: string; readonly ageAtLeast: number }
  | { readonly question: string; readonly state: AnswerState }
  | { readonly count: string; readonly below: number }
  | { readonly count: string; readonly atLeast: number }
  | { readonly all: readonly AnyCondition[] }
  | { readonly any: readonly AnyCondition[] }
  | { readonly not: AnyCondition };

/** What a condition can see of one answer. */
export interface AnswerSeen {
  readonly state: AnswerState;
  /** The option of a choice. */
  readonly value?: string;
  /** The options of choices. */
  readonly values?: readonly string[];
  readonly number?: number;
  /** The lowest and the highest age in full years that a date can mean today. */
  readonly age?: { readonly lowest: number; readonly highest: number };
}

/** Gives what conditions can see: of a question, and how many entries a list has. */
export interface Seen {
  readonly answer: (question: string) => AnswerSeen;
  readonly count: (list: string) => number;
}

/** Whether a condition holds. The one place that says so: running, checking and proving ask here. */
export function holds(condition: AnyCondition, seen: Seen): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, seen));
  if ('any' in condition) return condition.any.some((each) => holds(each, seen));
  if ('not' in condition) return !holds(condition.not, seen);
  if ('count' in condition) {
    const count = seen.count(condition.count);
    return 'below' in condition ? count < condition.below : count >= condition.atLeast;
  }
  const answer = seen.answer(condition.question);
  if ('state' in condition) return answer.state === condition.state;
  return answer.state === 'given' && fits(condition, answer);
}

function fits(condition: Extract<AnyCondition, { readonly question: string }>, { value, values, number, age }: AnswerSeen): boolean {
  if ('is' in condition) return typeof condition.is === 'number' ? number === condition.is : value === condition.is;
  if ('oneOf' in condition) return value !== undefined && condition.oneOf.includes(value);
  if ('includes' in condition) return values?.includes(condition.includes) ?? false;
  if ('below' in condition) return number !== undefined && number < condition.below;
  if ('atLeast' in condition) return number !== undefined && number >= condition.atLeast;
  if ('ageBelow' in condition) return age !== undefined && age.highest < condition.ageBelow;
  if ('ageAtLeast' in condition) return age !== undefined && age.lowest >= condition.ageAtLeast;
  return false;
}
