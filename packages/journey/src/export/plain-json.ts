import { addressTyped, chosenOf, dateTyped, readNumber, tellable, textOf } from '../answers/answers';
import type { Journey } from '../definition/definition';
import type { Escape, Question } from '../definition/questions';
import type { TypedParts, Voice } from '../draft/draft';
import { own } from '../running/names';
import type { Answered, Answers } from '../running/running';

/** What an answer means, where that is certain. Dates are ISO 8601, or the beginning of one: `1952`, `2019-04`. */
export type ValueJson =
  | string | number | readonly string[]
  | { readonly date?: string; readonly words?: string }
  | { readonly name?: string; readonly called?: string; readonly said?: string }
  | { readonly where: 'fixed' | 'none' | 'safe'; readonly address?: string };

/** One answer, or what stands in its place. `typed` is what was written, letter by letter; not for a place that cannot be named. */
export type AnswerJson =
  | { readonly state: 'given'; readonly value?: ValueJson; readonly typed: TypedParts; readonly by?: Voice }
  | { readonly state: Escape | 'blank'; readonly by?: Voice };

type Named<Value> = { readonly [name: string]: Value };

/** Answers as plain JSON. What nobody was asked is not there. `answersSchema` is its JSON Schema. */
export interface AnswersJson {
  readonly journey: string;
  readonly journeyVersion: number;
  readonly key: string;
  /** By question. */
  readonly answers: Named<AnswerJson>;
  /** By step that asks for each chosen option, by option, by question. */
  readonly each: Named<Named<Named<AnswerJson>>>;
  /** By step that is a list: its entries, in order. */
  readonly lists: Named<readonly { readonly entry: string; readonly answers: Named<AnswerJson> }[]>;
}

const filled = <Parts extends object>(parts: Parts): Parts => Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== '' && part !== undefined)) as Parts;

/** What an answer means; nothing where it cannot be told, as of a question that a later version of the journey took out. */
function valueOf(question: Question, typed: TypedParts): ValueJson | undefined {
  switch (question.kind) {
    case 'choice': return chosenOf(question.options, typed)[0];
    case 'choices': return chosenOf(question.options, typed);
    case 'number': return readNumber(textOf(typed), question.unit);
    case 'date': {
      const read = dateTyped(question, typed);
      if (read.kind === 'rough') return { words: read.words };
      return 'iso' in read ? filled({ date: read.iso, words: read.words ?? '' }) : undefined;
    }
    case 'name': return filled({ name: textOf(typed), called: textOf(typed, 'called'), said: textOf(typed, 'said') });
    case 'address': return filled(addressTyped(typed));
    default: return textOf(typed);
  }
}

function answerOf(journey: Journey, { question: name, state, typed, by }: Answered): AnswerJson {
  const voice = by === undefined ? {} : { by };
  if (state !== 'given') return { state, ...voice };
  const question = own(journey.questions, name);
  const value = question === undefined ? undefined : valueOf(question, typed);
  return { state, ...(value !== undefined && { value }), typed: question === undefined ? typed : tellable(question, typed), ...voice };
}

/** Answers as plain JSON, for another system: every letter that was typed, and what it means. */
export function toJson(journey: Journey, { journey: id, journeyVersion, key, answers, lists }: Answers): AnswersJson {
  const on = (step: string, item?: string) => Object.fromEntries(answers.filter(({ page }) => page.step === step && page.item === item).map((each) => [each.question, answerOf(journey, each)]));
  const paged = answers.filter(({ page }) => page.item !== undefined && !Object.hasOwn(lists, page.step));
  const items = (step: string) => [...new Set(paged.flatMap(({ page }) => (page.step === step && page.item !== undefined ? [page.item] : [])))];
  return {
    journey: id, journeyVersion, key,
    answers: Object.fromEntries(answers.filter(({ page }) => page.item === undefined).map((each) => [each.question, answerOf(journey, each)])),
    each: Object.fromEntries([...new Set(paged.map(({ page }) => page.step))].map((step) => [step, Object.fromEntries(items(step).map((item) => [item, on(step, item)]))])),
    lists: Object.fromEntries(Object.entries(lists).map(([step, entries]) => [step, entries.map((entry) => ({ entry, answers: on(step, entry) }))])),
  };
}
