import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldMessageEnglish as english } from './field-message.words';
import { fieldMessageWelsh as welsh } from './field-message.words.cy';
import { failureCode, fieldProblem, type FieldFailure, type FieldFailures, type FieldLabel } from './field-message';
import { readDate } from '../dates/dates';

type Slots = { readonly [Input in keyof FieldFailures]: { readonly [Failure in keyof FieldFailures[Input]]: FieldFailures[Input][Failure] } };

const written: Slots['textarea'] = {
  empty: {}, 'too-long': { max: 1000 }, 'too-many-words': { max: 2 }, 'too-short': { min: 20 }, 'length-between': { min: 6, max: 10 },
  'forbidden-characters': { characters: '#' }, 'allowed-characters': { allowed: 'A to Z' },
};
const date = '2026-05-03';

/** Every failure there is: one that is left out does not compile. */
const every: Slots = {
  text: {
    ...written, 'not-a-number': {}, 'not-whole': {}, 'too-low': { lowest: 1 }, 'too-high': { highest: 6 }, 'number-between': { lowest: 1, highest: 6 },
    'needs-pence': {}, 'no-pence': {},
  },
  textarea: written,
  email: { empty: {}, format: {} },
  telephone: { empty: {}, format: {} },
  radios: { 'yes-no': {}, 'either-or': {}, empty: {} },
  checkboxes: { empty: {}, 'empty-named': {}, 'none-and-other': { none: 'I have no help' } },
  select: { empty: {} },
  date: {
    empty: {}, 'missing-part': { missing: ['day', 'year'] }, 'two-digit-year': { years: ['1952', '2052'] }, unreadable: { part: 'month' }, impossible: { part: 'day' },
    past: {}, 'today-or-past': {}, future: {}, 'today-or-future': {}, before: { date }, 'same-or-before': { date }, after: { date, why: 'Care began that day' },
    'same-or-after': { date }, between: { from: date, to: '2026-06-30' },
  },
};

const failures = Object.entries(every).flatMap(([input, byFailure]) =>
  Object.entries(byFailure as { readonly [failure: string]: object }).map(([failure, slots]) => ({ input, failure, ...slots }) as unknown as FieldFailure));

const labels: { readonly [locale: string]: FieldLabel } = {
  en: { plain: 'Your telephone number', thing: 'your telephone number', whether: 'if someone lives with you' },
  cy: { plain: 'Eich rhif ffôn', thing: 'eich rhif ffôn', whether: 'a oes rhywun yn byw gyda chi' },
};
const label = (locale: string): FieldLabel => labels[locale] ?? { plain: '' };

const telephone = { input: 'telephone', failure: 'empty', label: label('en'), locale: 'en' } as const;

describe('fieldProblem', () => {
  it('says what to do, in the label’s own words', () => {
    expect(fieldProblem(telephone)).toEqual({ message: 'Enter your telephone number', code: 'telephone.empty' });
    expect(fieldProblem({ ...telephone, label: label('cy'), locale: 'cy' }).message).toBe('Rhowch eich rhif ffôn');
  });
  it('needs no more than the name of the thing', () => {
    expect(fieldProblem({ ...telephone, label: { plain: 'Your telephone number' } }).message).toBe('We need an answer: Your telephone number');
    expect(fieldProblem({ ...telephone, input: 'radios', failure: 'yes-no', label: { plain: 'Eich ateb' }, locale: 'cy' }).message).toBe('Dewiswch ateb: Eich ateb');
  });
  it('says it in other words, with an example, the second time', () => {
    expect(fieldProblem({ ...telephone, attempt: 2 })).toEqual({
      message: 'We still need your telephone number', help: 'Write any number we can ring, like 01632 960 001 or 07700 900 001.', code: 'telephone.empty',
    });
  });
  it('names another way to answer, and offers a person, the third time', () => {
    expect(fieldProblem({ ...telephone, attempt: 3 })).toMatchObject({
      help: 'Write any number we can ring, like 01632 960 001 or 07700 900 001. Or tell a person how to reach you. It can be another way.', offerPerson: true,
    });
  });
  it('shows the service’s own example', () => {
    expect(fieldProblem({ ...telephone, attempt: 2, like: '07700 900 123' }).help).toContain('like 07700 900 123');
    expect(fieldProblem({ input: 'text', failure: 'empty', like: 'Tesni', label: { plain: 'Your name', thing: 'your name' }, locale: 'en', attempt: 2 }).help).toBe('Write it the way you would say it. For example: Tesni.');
  });
  it('marks the part of a date it speaks of', () => {
    const born: FieldLabel = { plain: 'Your date of birth', thing: 'your date of birth' };
    const read = readDate({ day: '27', year: '1952' });
    expect(read.kind === 'problem' ? fieldProblem({ input: 'date', ...read, label: born, locale: 'en' }) : read).toEqual({
      message: 'Your date of birth needs a month', part: 'month', code: 'date.missing-part',
    });
    expect(fieldProblem({ input: 'date', failure: 'two-digit-year', years: ['1952', '2052'], label: born, locale: 'en' })).toMatchObject({
      message: 'Your date of birth: is the year 1952 or 2052? Write all 4 numbers', part: 'year',
    });
  });
  it('says other dates in words, and why', () => {
    const end: FieldLabel = { plain: 'The end of care' };
    expect(fieldProblem({ input: 'date', failure: 'same-or-after', date, why: 'Care began that day', label: end, locale: 'en' }).message).toBe('The end of care needs to be 3 May 2026 or later. Care began that day');
    expect(fieldProblem({ input: 'date', failure: 'between', from: date, to: '2026-06-30', label: { plain: 'Y seibiant' }, locale: 'cy' }).message).toBe('Y seibiant: mae angen dyddiad o 3 Mai 2026 tan 30 Mehefin 2026');
  });
  it('groups big numbers and chooses plural forms', () => {
    const long = { input: 'textarea', failure: 'too-long', label: { plain: 'Your summary' }, locale: 'en' } as const;
    expect(fieldProblem({ ...long, max: 1000 }).message).toBe('Your summary can have up to 1,000 characters');
    expect(fieldProblem({ ...long, max: 1 }).message).toBe('Your summary can have up to 1 character');
    expect(fieldProblem({ ...long, failure: 'too-many-words', max: 2, label: { plain: 'Eich crynodeb' }, locale: 'cy' }).message).toBe('Eich crynodeb: mae lle i hyd at 2 air');
  });
  it('speaks English where it has no words for the language', () => {
    expect(fieldProblem({ ...telephone, locale: 'pl' }).message).toBe('Enter your telephone number');
    expect(fieldProblem({ ...telephone, locale: 'pl', words: { ...english, enter: 'Wpisz {thing}' } }).message).toBe('Wpisz your telephone number');
  });
});

describe('fieldProblem, for every failure in both languages', () => {
  const all = failures.flatMap((failure) => ['en', 'cy'].map((locale) => ({ failure, locale, code: failureCode(failure) })));

  it.each(all)('$code in $locale: is whole, changes its words, and ends with a person', ({ failure, locale }) => {
    for (const forms of [label(locale), { plain: label(locale).plain }]) {
      const [first, second, third] = [1, 2, 3].map((attempt) => fieldProblem({ ...failure, label: forms, locale, attempt }));
      for (const problem of [first, second, third]) expect(`${problem?.message} ${problem?.help ?? ''}`).not.toMatch(/[{}]|undefined|NaN|\s{2}/);
      expect(first?.message).not.toBe(second?.message);
      expect(first?.help).toBeUndefined();
      expect(second?.help).toMatch(/\.$/);
      expect(second).not.toHaveProperty('offerPerson');
      expect(third?.help?.length).toBeGreaterThan(second?.help?.length ?? 0);
      expect(third?.offerPerson).toBe(true);
    }
  });
  it('keeps saying whatever label and count it is given', () => {
    fc.assert(fc.property(fc.constantFrom(...failures), fc.string(), fc.string(), fc.integer({ min: -3, max: 300 }), fc.constantFrom('en', 'cy', 'x'), (failure, plain, thing, attempt, locale) => {
      const problem = fieldProblem({ ...failure, label: { plain, thing }, locale, attempt });
      expect(problem.message).not.toMatch(/undefined|NaN/);
      expect(problem.help !== undefined).toBe(attempt > 1);
    }));
  });
});

describe('the words of the catalogue', () => {
  const banned = {
    en: /\b(please|sorry|oops|invalid|valid|fail(ed|s|ure)?|illegal|must|user|client|case|error|incorrect|forbidden)\b/i,
    cy: /\b(os gwelwch|sori|annilys|dilys|methu|methwyd|anghyfreithlon|rhaid i chi|defnyddiwr|cleient|achos|gwall)\b/i,
  };
  const texts = (words: object) => Object.values(words).flatMap((sentence: unknown) => (typeof sentence === 'object' && sentence !== null ? Object.values(sentence) : [sentence])).map(String);

  it('blame nobody and sound like no office', () => {
    expect(texts(english).filter((text) => banned.en.test(text))).toEqual([]);
    expect(texts(welsh).filter((text) => banned.cy.test(text))).toEqual([]);
  });
  it('use the same holes in both languages', () => {
    const holes = (sentence: unknown) => [...new Set(JSON.stringify(sentence).match(/\{\w+\}/g))].toSorted();
    for (const key of Object.keys(english) as (keyof typeof english)[]) expect([key, holes(welsh[key])]).toEqual([key, holes(english[key])]);
  });
});
