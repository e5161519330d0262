import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Journey } from '../definition/definition';
import type { Question } from '../definition/questions';
import type { TypedParts } from '../draft/draft';
import { controlsOf, readPage } from './form-data';

const questions: { readonly [name: string]: Question } = {
  who: { kind: 'choice', label: 'Who?', options: { me: 'Me', other: 'Somebody else' } },
  theirs: { kind: 'choices', label: 'What do they need?', options: { a: 'A', b: 'B' }, revealedBy: { question: 'who', is: 'other' } },
  hard: { kind: 'choices', label: 'What is hard?', options: { washing: 'Washing', eating: 'Eating' } },
  story: { kind: 'text', label: 'What is going on?', long: true },
  hours: { kind: 'number', label: 'How many?' },
  born: { kind: 'date', label: 'When?' },
  constructor: { kind: 'name' as const, label: 'Name?' },
  home: { kind: 'address', label: 'Where?' },
  phone: { kind: 'telephone', label: 'Number?', escapes: { none: 'Without it nobody could ring back.' } },
  email: { kind: 'email', label: 'Email?' },
};
const journey: Journey = {
  id: 'test', version: 1, lang: 'en', title: 'Test', questions,
  steps: {
    all: { asks: Object.keys(questions) as [string, ...string[]], next: 'end' },
    people: { asks: ['hours'], list: { title: 'People', another: 'Another?', entry: 'Person {number}' }, next: 'end' },
    told: { says: 'information', title: 'A', body: ['B'], next: 'end' },
  },
  endings: {},
};
const parts: { readonly [kind: string]: readonly string[] } = { date: ['day', 'month', 'year', 'rough'], name: ['value', 'called', 'said'], address: ['value', 'where', 'find', 'found'] };
const formOf = (controls: readonly (readonly [string, string])[]): FormData => {
  const form = new FormData();
  for (const [name, value] of controls) form.append(name, value);
  return form;
};
const field = (name: string, controls: readonly (readonly [string, string])[], item?: string) => readPage(journey, { step: 'all', item }, formOf(controls)).fields[item === undefined ? name : `${name}.${item}`];

describe('readPage', () => {
  it('reads what was written in every control, as it came', () => {
    const submitted = readPage(journey, { step: 'all' }, formOf([['story', ' a\r\nb '], ['born-day', '27'], ['born-month', ''], ['constructor', 'Sam'], ['constructor-said', 'sam'], ['home-where', 'safe'], ['version', '12']]));
    expect(submitted.version).toBe(12);
    expect(submitted.fields['story']?.typed).toEqual({ value: ' a\r\nb ' });
    expect(submitted.fields['born']?.typed).toEqual({ day: '27', month: '' });
    expect(Object.entries(submitted.fields).find(([name]) => name === 'constructor')?.[1].typed).toEqual({ value: 'Sam', said: 'sam' });
    expect(submitted.fields['home']?.typed).toEqual({ where: 'safe' });
  });
  it('has every field of the page, also where the browser left it out', () => {
    const { fields, version } = readPage(journey, { step: 'all' }, new FormData());
    expect(Object.keys(fields)).toEqual(Object.keys(questions));
    expect(version).toBe(0);
    expect(fields['who']?.typed).toEqual({ value: '' });
    expect(fields['hard']?.typed).toEqual({ value: [] });
    for (const name of ['story', 'hours', 'born', 'home']) expect(fields[name]?.typed).toEqual({});
  });
  it('keeps the ticks of a question that was not shown', () => {
    expect(field('theirs', [['who', 'me']])?.typed).toEqual({});
    expect(field('theirs', [['who', 'other']])?.typed).toEqual({ value: [] });
    expect(field('theirs', [['who', 'me'], ['theirs', 'a']])?.typed).toEqual({ value: ['a'] });
    expect(field('theirs', [['who.2', 'other']], '2')?.typed).toEqual({ value: [] });
  });
  it('reads the way a question was left, where that way is there', () => {
    expect(field('story', [['story', 'a'], ['story-answer', 'unsure']])).toEqual({ typed: { value: 'a' }, answer: 'unsure' });
    for (const sent of ['', 'blank', 'given', '__proto__']) expect(field('story', [['story', 'a'], ['story-answer', sent]])).toEqual({ typed: { value: 'a' } });
    expect(field('phone', [['phone', '1'], ['phone-answer', 'declined']])).toEqual({ typed: { value: '1' } });
  });
  it('reads which of two answers to keep', () => {
    expect(field('story', [['story-keep', 'other']])).toEqual({ typed: {}, keep: 'other' });
    expect(field('story', [['story-keep', 'both']])).toEqual({ typed: {} });
  });
  it('loses nothing where two controls have one name', () => {
    expect(field('story', [['story', 'a'], ['story', 'b'], ['story', 'a'], ['story', '']])?.typed).toEqual({ value: 'a\nb' });
    expect(field('who', [['who', 'me'], ['who', 'other']])?.typed).toEqual({ value: 'other' });
  });
  it('leaves files and everything else alone', () => {
    const form = formOf([['$ACTION_ID_1', 'x'], ['__proto__', 'x'], ['goOn', ''], ['all', 'x']]);
    form.append('story', new File(['secret'], 'a.txt'));
    expect(readPage(journey, { step: 'all' }, form).fields['story']).toEqual({ typed: {} });
    expect(Object.keys(readPage(journey, { step: 'all' }, form).fields)).toEqual(Object.keys(questions));
  });
  it('reads an entry of a list under its own name, and asks nothing of pages without questions', () => {
    const form = formOf([['hours.2', '3'], ['hours', '4']]);
    expect(readPage(journey, { step: 'people', item: '2' }, form).fields).toEqual({ 'hours.2': { typed: { value: '3' } } });
    for (const step of ['people', 'told', 'gone', 'constructor']) expect(readPage(journey, { step }, form).fields).toEqual({});
  });
  it('takes no version it cannot read for one', () => {
    for (const version of ['', '-1', '1.5', 'x', '9'.repeat(40), ' 1']) expect(readPage(journey, { step: 'all' }, formOf([['version', version]])).version).toBe(0);
  });
});

describe('controlsOf and readPage', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constantFrom('__proto__', 'constructor', '\uD800', 'a\uDC00b', 'a\r\nb', 'a\nb', '\r', '\0', '', '&=;"\'<'));
  const typedOf = ([name, question]: readonly [string, Question]) => {
    if (question.kind === 'choices') return fc.record({ value: fc.array(text, { maxLength: 4 }) });
    if (question.kind === 'choice') return fc.record({ value: text });
    const each = parts[question.kind] ?? ['value'];
    return fc.record(Object.fromEntries(each.map((part) => [part, text])), name === 'born' ? {} : { requiredKeys: [] });
  };
  // A form holds text as it can be sent: half a character on its own becomes U+FFFD.
  const sendable = (typed: TypedParts) => JSON.parse(JSON.stringify(typed), (_key, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value)) as unknown;

  it('give back every character of every kind, whatever was typed', () => {
    const written = fc.tuple(...Object.entries(questions).map((entry) => fc.tuple(fc.constant(entry[0]), typedOf(entry), fc.constantFrom('', 'declined', undefined))));
    fc.assert(fc.property(written, fc.option(fc.stringMatching(/^[a-z0-9_]{1,9}$/), { nil: undefined }), (all, item) => {
      const name = (question: string) => (item === undefined ? question : `${question}.${item}`);
      const form = formOf(all.flatMap(([question, typed, answer]) => controlsOf(name(question), typed as TypedParts, answer)));
      const { fields } = readPage(journey, { step: 'all', item }, form);
      for (const [question, typed, answer] of all) {
        const asked = question === 'theirs' && (typed as { value: readonly string[] }).value.length === 0 ? fields[name(question)]?.typed : sendable(typed as TypedParts);
        expect(fields[name(question)]).toEqual({ typed: asked, ...(answer === 'declined' && question !== 'phone' && { answer }) });
      }
    }), { numRuns: 500 });
  });
  it('give back what a browser really sends, line ends and all', async () => {
    await fc.assert(fc.asyncProperty(text, async (value) => {
      const form = await new Response(formOf(controlsOf('story', { value }))).formData();
      const lines = (written: unknown) => String(written).toWellFormed().replaceAll(/\r\n|\r|\n/g, '\n');
      expect(lines(readPage(journey, { step: 'all' }, form).fields['story']?.typed['value'])).toBe(lines(value));
    }));
  });
});
