import type { IsoDate } from '@kind-by-design/plain-language/contacts';
import { inDevelopment } from '@kind-by-design/plain-language/development';
import type { FieldFailure } from '@kind-by-design/plain-language/field-message';
import type { AnswerSeen } from '../definition/conditions';
import type { ChoicesQuestion, DateQuestion, NumberQuestion, Options, Question, TextQuestion } from '../definition/questions';
import type { TypedParts } from '../draft/draft';
import type { Rules, StandardSchema } from '../running/running';
import { addressTyped } from './address';
import { ageOf } from './ages';
import type { AnswerFailure } from './field-problem';
import { dateFailure, dateTyped } from './read-date-answer';
import { readNumber } from './read-number';
import { isBlank, textOf, valuesOf } from './typed';

export { addressTyped, tellable } from './address';
export { type AnswerFailure, codeOf, fieldProblemOf, labelOf } from './field-problem';
export { dateTyped } from './read-date-answer';
export { readNumber } from './read-number';
export { isBlank, textOf, together, valuesOf } from './typed';

/** What is needed to read an answer. */
export interface AnswerContext {
  /** The day where the service is. */
  readonly today: IsoDate;
  readonly rules?: Rules;
  /** The question's name. */
  readonly name: string;
  /** What was typed for another question, where it counts as given. */
  readonly other?: (question: string) => TypedParts | undefined;
}

/** What an answer is: something we can take, nothing at all, or something to put right. */
export type AnswerRead =
  | { readonly state: 'given'; readonly seen: AnswerSeen }
  | { readonly state: 'blank' }
  | { readonly state: 'problem'; readonly failure: AnswerFailure };

/** An answer that our own constraints take, and the value a service's rule is asked about. */
type Taken = Exclude<AnswerRead, { readonly state: 'given' }> | { readonly state: 'given'; readonly seen: AnswerSeen; readonly value?: unknown };

const BLANK = { state: 'blank' } as const;
const problem = (failure: AnswerFailure) => ({ state: 'problem', failure }) as const;
const given = (value: unknown, seen: Omit<AnswerSeen, 'state'> = {}) => ({ state: 'given', seen: { state: 'given', ...seen }, value }) as const;

/** The words of one option. */
export function optionLabel(options: Options, value: string): string {
  const option = Object.hasOwn(options, value) ? options[value] : undefined;
  return option === undefined ? value : (typeof option === 'string' ? option : option.label);
}

/** Whether an option stands alone, such as "None of these". */
export function isExclusive(options: Options, value: string): boolean {
  const option = Object.hasOwn(options, value) ? options[value] : undefined;
  return typeof option === 'object' && option.exclusive === true;
}

/** The options that were chosen, in the order of the question; what is no option of it counts as not chosen. */
export function chosenOf(options: Options, typed: TypedParts): readonly string[] {
  const values = valuesOf(typed);
  return Object.keys(options).filter((value) => values.includes(value));
}

/** The failure of a question that has no answer yet and needs one. */
export function emptyFailure(question: Question): FieldFailure {
  switch (question.kind) {
    case 'choice': return { input: 'radios', failure: emptyChoice(Object.keys(question.options), question.called?.whether !== undefined) };
    case 'choices': return { input: 'checkboxes', failure: question.called?.whether === undefined ? 'empty' : 'empty-named' };
    case 'date': return { input: 'date', failure: 'empty' };
    case 'telephone': return { input: 'telephone', failure: 'empty' };
    case 'email': return { input: 'email', failure: 'empty' };
    case 'address': return { input: 'textarea', failure: 'empty' };
    default: return { input: question.kind === 'text' && question.long === true ? 'textarea' : 'text', failure: 'empty' };
  }
}

function emptyChoice(options: readonly string[], named: boolean): 'yes-no' | 'either-or' | 'empty' {
  if (!named) return 'empty';
  return options.length === 2 && options.includes('yes') && options.includes('no') ? 'yes-no' : 'either-or';
}

/** What is said where a rule of the service's own does not take an answer: it has no words for people. */
function ruleFailure({ kind }: Question): AnswerFailure {
  return kind === 'telephone' || kind === 'email' ? { input: kind, failure: 'format' } : 'rule';
}

/** The most characters a text may have: its own, or ours. */
export const mostCharacters = ({ max, long }: Pick<TextQuestion, 'max' | 'long'>): number => max ?? (long === true ? 8000 : 500);

/** A form sends each line end as two characters; a person typed one. */
const lengthOf = (text: string) => text.replaceAll('\r\n', '\n').length;

function readText(question: TextQuestion, typed: TypedParts): Taken {
  const text = textOf(typed);
  if (isBlank(text)) return BLANK;
  const max = mostCharacters(question);
  return lengthOf(text) > max ? problem({ input: question.long === true ? 'textarea' : 'text', failure: 'too-long', max }) : given(text);
}

function readChoices({ options }: ChoicesQuestion, typed: TypedParts): Taken {
  const values = chosenOf(options, typed);
  const alone = values.find((value) => isExclusive(options, value));
  if (alone !== undefined && values.length > 1) return problem({ input: 'checkboxes', failure: 'none-and-other', none: optionLabel(options, alone) });
  return values.length === 0 ? BLANK : given(values, { values });
}

function numberFailure({ lowest, highest, whole = true }: NumberQuestion, number: number): FieldFailure | undefined {
  if (whole && !Number.isInteger(number)) return { input: 'text', failure: 'not-whole' };
  const [low, high] = [lowest !== undefined && number < lowest, highest !== undefined && number > highest];
  if (!low && !high) return undefined;
  if (lowest !== undefined && highest !== undefined) return { input: 'text', failure: 'number-between', lowest, highest };
  if (lowest !== undefined) return { input: 'text', failure: 'too-low', lowest };
  return highest === undefined ? undefined : { input: 'text', failure: 'too-high', highest };
}

function readNumberAnswer(question: NumberQuestion, typed: TypedParts): Taken {
  const text = textOf(typed);
  if (isBlank(text)) return BLANK;
  const number = readNumber(text, question.unit);
  if (number === undefined) return problem({ input: 'text', failure: 'not-a-number' });
  const failure = numberFailure(question, number);
  return failure === undefined ? given(number, { number }) : problem(failure);
}

function readDateAnswer(question: DateQuestion, typed: TypedParts, { today, other }: AnswerContext): Taken {
  const read = dateTyped(question, typed);
  if (read.kind === 'empty') return BLANK;
  const failure = dateFailure(question, read, today, question.after === undefined ? undefined : other?.(question.after));
  if (failure !== undefined) return problem(failure);
  const age = ageOf(read, today);
  return given('iso' in read ? read.iso : textOf(typed, 'rough'), age === undefined ? {} : { age });
}

function readTelephone(typed: TypedParts, canBeRung: Rules['canBeRung']): Taken {
  const text = textOf(typed);
  if (isBlank(text)) return BLANK;
  const figures = text.normalize('NFKC').replaceAll(/\D/g, '').length;
  const reaches = canBeRung === undefined ? figures >= 7 && figures <= 15 : canBeRung(text);
  return reaches ? given(text) : problem({ input: 'telephone', failure: 'format' });
}

function readEmail(typed: TypedParts): Taken {
  const text = textOf(typed).replaceAll(/[\u200b-\u200f\u2060]/g, '').trim();
  if (text === '') return BLANK;
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text) ? given(text) : problem({ input: 'email', failure: 'format' });
}

/** Where somebody lives: a place, none, or one that cannot be named. All three are answers. */
function readAddress(typed: TypedParts): Taken {
  const { where, address } = addressTyped(typed);
  if (where !== 'fixed') return given(undefined);
  return address === '' ? BLANK : given(address);
}

/** What somebody likes to be called is a name too. */
function readName(typed: TypedParts): Taken {
  const name = textOf(typed);
  if (isBlank(name + textOf(typed, 'called') + textOf(typed, 'said'))) return BLANK;
  return isBlank(name) ? given(undefined) : given(name);
}

function takenOf(question: Question, typed: TypedParts, context: AnswerContext): Taken {
  switch (question.kind) {
    case 'choice': {
      const values = chosenOf(question.options, typed);
      return values.length === 1 && values[0] !== undefined ? given(values[0], { value: values[0] }) : BLANK;
    }
    case 'choices': return readChoices(question, typed);
    case 'text': return readText(question, typed);
    case 'number': return readNumberAnswer(question, typed);
    case 'date': return readDateAnswer(question, typed, context);
    case 'name': return readName(typed);
    case 'address': return readAddress(typed);
    case 'telephone': return readTelephone(typed, context.rules?.canBeRung);
    default: return readEmail(typed);
  }
}

const slow = /* @__PURE__ */ new WeakSet<StandardSchema>();

const isPromise = (result: object): result is PromiseLike<unknown> => 'then' in result;

/** A rule that makes us wait is a developer's mistake. Where people are it is no rule, and the console says so once. */
function tooSlow(schema: StandardSchema, name: string, answer: PromiseLike<unknown>): void {
  // What it comes to in the end is nobody's any more.
  answer.then(undefined, () => undefined);
  const mistake = `The schema of "${name}" answers with a promise, and a question cannot wait for it. Write a schema that answers at once, and ask what takes time in the step after.`;
  if (inDevelopment()) throw new TypeError(mistake);
  if (!slow.has(schema)) console.warn(`${mistake} Until then it counts as no rule.`);
  slow.add(schema);
}

/** Whether a rule of the service's own takes a value. */
function taken(schema: StandardSchema, name: string, value: unknown): boolean {
  const result = schema['~standard'].validate(value);
  if (!isPromise(result)) return !('issues' in result) || result.issues === undefined;
  tooSlow(schema, name, result);
  return true;
}

/**
 * What became of what was typed for one question: our own constraints first, then the service's rule. Nothing is
 * guessed: what is not certain is asked about. A value no option has counts as nothing.
 */
export function readAnswer(question: Question, typed: TypedParts, context: AnswerContext): AnswerRead {
  const read = takenOf(question, typed, context);
  if (read.state !== 'given') return read;
  const { seen, value } = read;
  const { schemas } = context.rules ?? {};
  const schema = schemas !== undefined && Object.hasOwn(schemas, context.name) ? schemas[context.name] : undefined;
  if (schema !== undefined && value !== undefined && !taken(schema, context.name, value)) return problem(ruleFailure(question));
  return { state: 'given', seen };
}
