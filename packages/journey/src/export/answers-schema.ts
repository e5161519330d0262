import type { Journey, QuestionStep } from '../definition/definition';
import { escapesOf, type Question } from '../definition/questions';
import type { Voice } from '../draft/draft';
import { mostEntries } from '../running/lists';
import { planOf } from '../running/plan';

/** A JSON Schema, as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

const VOICES = ['self', 'carer', 'parent', 'attorney', 'deputy', 'advocate', 'worker', 'other'] as const satisfies readonly Voice[];

const text = { type: 'string', minLength: 1 };
const object = (properties: JsonSchema, required: readonly string[] = []): JsonSchema => ({ type: 'object', properties, ...(required.length > 0 && { required }), additionalProperties: false });
const reference = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

function valueSchema(question: Question): JsonSchema {
  switch (question.kind) {
    case 'choice': return { enum: Object.keys(question.options) };
    case 'choices': return { type: 'array', items: { enum: Object.keys(question.options) }, minItems: 1, uniqueItems: true };
    case 'number': {
      const { whole = true, lowest, highest } = question;
      return { type: whole ? 'integer' : 'number', ...(lowest !== undefined && { minimum: lowest }), ...(highest !== undefined && { maximum: highest }) };
    }
    case 'date': return { ...object({ date: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }, words: text }), minProperties: 1 };
    case 'name': return { ...object({ name: text, called: text, said: text }), minProperties: 1 };
    case 'address': return object({ where: { enum: ['fixed', 'none', 'safe'] }, address: text }, ['where']);
    default: return text;
  }
}

function answerSchema(question: Question): JsonSchema {
  const left = [...escapesOf(question), ...(question.required === true ? [] : ['blank'])];
  const given = object({ state: { const: 'given' }, value: valueSchema(question), typed: reference('typed'), by: reference('voice') }, ['state', 'value', 'typed']);
  const title = { title: question.label };
  return left.length === 0 ? { ...title, ...given } : { ...title, oneOf: [given, object({ state: { enum: left }, by: reference('voice') }, ['state'])] };
}

/** The JSON Schema (2020-12) of what `toJson` gives for this journey at this version, and of nothing else. */
export function answersSchema(journey: Journey): JsonSchema {
  const asking = Object.entries(journey.steps).filter((entry): entry is [string, QuestionStep] => 'asks' in entry[1]);
  const asked = (names: readonly string[]) => object(Object.fromEntries(names.map((name) => [name, reference(`answer-${name}`)])));
  const plain = asking.flatMap(([, step]) => (step.each === undefined && step.list === undefined ? step.asks : []));
  const each = asking.flatMap(([name, step]) => (step.each === undefined ? [] : [[name, object(Object.fromEntries((planOf(journey).stepNamed.get(name)?.each?.options ?? []).map((option) => [option, asked(step.asks)])))] as const]));
  const lists = asking.flatMap(([name, { list, each: repeated, asks }]) => (list === undefined || repeated !== undefined ? [] : [[name, { type: 'array', maxItems: mostEntries(list), items: object({ entry: text, answers: asked(asks) }, ['entry', 'answers']) }] as const]));
  const used = new Set(asking.flatMap(([, { asks }]) => asks));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: journey.title,
    ...object({
      journey: { const: journey.id },
      journeyVersion: { const: journey.version },
      key: { type: 'string', pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' },
      answers: asked(plain),
      each: object(Object.fromEntries(each)),
      lists: object(Object.fromEntries(lists)),
    }, ['journey', 'journeyVersion', 'key', 'answers', 'each', 'lists']),
    $defs: {
      voice: { enum: VOICES },
      typed: { type: 'object', additionalProperties: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] } },
      ...Object.fromEntries(Object.entries(journey.questions).flatMap(([name, question]) => (used.has(name) ? [[`answer-${name}`, answerSchema(question)]] : []))),
    },
  };
}
