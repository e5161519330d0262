import { fill } from '@kind-by-design/plain-language/words';
import type { PageLanguage } from '../../server/language/language.ts';
import { readCallTime } from '../../server/requests/call-times.ts';
import { valuesOf, type Typed } from '../../server/requests/typed.ts';
import { askingFields, type AskingField } from '../asking/fields';
import { sayDay } from '../page/say-day';
import type { answers } from './answers.words.ts';

export type AnswerWords = { readonly [Key in keyof typeof answers]: (typeof answers)[Key] extends `${string}{day}${string}` ? `${string}{day}${string}` : string };

/** One question and what was answered. */
export interface SaidAnswer {
  readonly field: AskingField;
  readonly label: string;
  /** In the person's own words where they wrote, in ours where they chose. */
  readonly values: readonly string[];
  /** True where the values are exactly what somebody wrote. */
  readonly theirWords: boolean;
}

const chosen: ReadonlySet<AskingField> = new Set<AskingField>(['safeMessage', 'reachBy', 'times', 'forWhom', 'otherKnows', 'needs']);

/** Answers that belong to a choice, and count only while it is chosen. What was written stays in the draft. */
const belongsTo: { readonly [Field in AskingField]?: readonly [choice: AskingField, value: string] } = {
  otherWho: ['forWhom', 'other'], otherKnows: ['forWhom', 'other'], whichLanguage: ['needs', 'language'], whatElse: ['needs', 'other'],
};

/** What was answered, question by question, in the given order; what was left empty is left out. */
export function sayAnswers(typed: Typed, words: AnswerWords, language: PageLanguage, order: readonly AskingField[] = askingFields): readonly SaidAnswer[] {
  return order.flatMap((field) => {
    const choice = belongsTo[field];
    if (choice && !valuesOf(typed, choice[0]).includes(choice[1])) return [];
    const theirWords = !chosen.has(field);
    const values = valuesOf(typed, field).map((value) => (theirWords ? value : sayChoice(field, value, words, language)));
    return values.length > 0 ? [{ field, label: words[field], values, theirWords }] : [];
  });
}

/** A choice in words: `reachBy` `text-message` is the sentence `reachByTextMessage`. What we do not know stays as it came. */
function sayChoice(field: AskingField, value: string, words: AnswerWords, language: PageLanguage): string {
  const time = field === 'times' ? readCallTime(value) : undefined;
  if (time) return fill(time.part === 'morning' ? words.timesMorning : words.timesAfternoon, { day: sayDay(time.day, language) }, language);
  const key = `${field}${value.split('-').map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')}`;
  const sentences: { readonly [key: string]: string } = words;
  return sentences[key] ?? value;
}
