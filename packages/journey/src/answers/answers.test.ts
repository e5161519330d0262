import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChoiceQuestion, ChoicesQuestion, DateQuestion, NumberQuestion, Question, TextQuestion } from '../definition/questions';
import type { TypedParts } from '../draft/draft';
import type { Rules, StandardSchema } from '../running/running';
import { emptyFailure, fieldProblemOf, readAnswer, readNumber } from './answers';
import { fieldProblemEnglish } from './field-problem.words';
import { fieldProblemWelsh } from './field-problem.words.cy';

const today = '2026-11-22';
const read = (question: Question, typed: TypedParts, more: { readonly rules?: Rules; readonly other?: (question: string) => TypedParts | undefined } = {}) => readAnswer(question, typed, { today, name: 'asked', ...more });
const given = (seen: object = {}) => ({ state: 'given', seen: { state: 'given', ...seen } });
const asksAbout = (failure: object) => ({ state: 'problem', failure: expect.objectContaining(failure) as unknown });
const blank = { state: 'blank' };

const who: ChoiceQuestion = { kind: 'choice', label: 'Who is this for?', options: { me: 'Me', other: { label: 'Somebody else' } } };
const hard: ChoicesQuestion = { kind: 'choices', label: 'What is hard?', options: { washing: 'Washing', eating: 'Eating', none: { label: 'None of these', exclusive: true } } };
const born: DateQuestion = { kind: 'date', label: 'When were you born?', notInFuture: true };
const hours: NumberQuestion = { kind: 'number', label: 'How many hours?', lowest: 1, highest: 168, unit: 'hours a week' };
const day = (iso: string): TypedParts => {
  const [year = '', month = '', date = ''] = iso.split('-');
  return { day: date, month, year };
};

describe('readAnswer: choices', () => {
  it('takes an option, and nothing that is none', () => {
    expect(read(who, { value: 'other' })).toEqual(given({ value: 'other' }));
    for (const value of ['', 'nobody', '__proto__', 'constructor']) expect(read(who, { value })).toEqual(blank);
    expect(read(who, {})).toEqual(blank);
    expect(read(who, { value: ['me', 'other'] })).toEqual(blank);
  });
  it('takes as many as were ticked, once each, in the order they were asked', () => {
    expect(read(hard, { value: ['eating', 'washing', 'eating', 'gone'] })).toEqual(given({ values: ['washing', 'eating'] }));
    expect(read(hard, { value: 'none' })).toEqual(given({ values: ['none'] }));
    expect(read(hard, { value: [] })).toEqual(blank);
    expect(read(hard, { value: ['gone'] })).toEqual(blank);
  });
  it('asks which is meant where “None of these” is ticked beside another', () => {
    expect(read(hard, { value: ['none', 'eating'] })).toEqual(asksAbout({ input: 'checkboxes', failure: 'none-and-other', none: 'None of these' }));
  });
});

describe('readAnswer: words', () => {
  const story: TextQuestion = { kind: 'text', label: 'What is going on?', max: 5 };

  it('counts a line end as the one key that was pressed, and cuts nothing off', () => {
    expect(read(story, { value: 'ab\r\ncd' })).toEqual(given());
    expect(read(story, { value: 'ab\r\ncde' })).toEqual(asksAbout({ input: 'text', failure: 'too-long', max: 5 }));
    expect(read({ ...story, long: true }, { value: 'abcdef' })).toEqual(asksAbout({ input: 'textarea', max: 5 }));
  });
  it('has room for a line, or for a story', () => {
    expect(read({ kind: 'text', label: 'A' }, { value: 'a'.repeat(501) })).toEqual(asksAbout({ max: 500 }));
    expect(read({ kind: 'text', label: 'A', long: true }, { value: 'a'.repeat(8000) })).toEqual(given());
  });
  it('takes spaces alone for nothing', () => {
    expect(read(story, { value: ' \r\n ' })).toEqual(blank);
  });
  it('takes a name with or without the rest, and what somebody likes to be called alone', () => {
    const name: Question = { kind: 'name', label: 'What is your name?' };
    expect(read(name, { value: 'Sam Example', called: '', said: '' })).toEqual(given());
    expect(read(name, { value: '', called: 'Sam' })).toEqual(given());
    expect(read(name, { value: ' ', called: '', said: '' })).toEqual(blank);
  });
  it('takes an address, no fixed address, and a place that cannot be named', () => {
    const address: Question = { kind: 'address', label: 'Where do you live?' };
    expect(read(address, { value: '1 Example Street', where: '' })).toEqual(given());
    for (const where of ['none', 'safe']) expect(read(address, { value: '', where })).toEqual(given());
    expect(read(address, { value: ' ', where: 'fixed', find: 'EX1', found: '' })).toEqual(blank);
    expect(read(address, { value: '', where: '', find: 'EX1', found: '1 Example Street' })).toEqual(given());
  });
  it('asks a rule about the address they chose and what they wrote beside it', () => {
    const seen: unknown[] = [];
    const rule: StandardSchema = { '~standard': { version: 1, vendor: 'test', validate: (value) => { seen.push(value); return { value }; } } };
    const address: Question = { kind: 'address', label: 'Where do you live?' };
    for (const typed of [{ found: '1 Example Street', value: 'ring the side bell' }, { found: '1 Example Street', value: '1 Example Street' }, { where: 'safe', found: '1 Example Street', value: 'here' }]) read(address, typed, { rules: { schemas: { asked: rule } } });
    expect(seen).toEqual(['1 Example Street\nring the side bell', '1 Example Street']);
  });
});

describe('readAnswer: numbers', () => {
  it('reads what is certain', () => {
    const certain: readonly (readonly [string, number])[] = [
      ['3', 3], [' 3 ', 3], ['3.', 3], ['“3”', 3], ['03', 3], ['+3', 3], ['-3', -3], ['−3', -3], ['3,5', 3.5], ['3.5', 3.5], ['.5', 0.5], ['3½', 3.5], ['½', 0.5],
      ['1,200', 1200], ['1 200', 1200], ['1,200.50', 1200.5], ['12,345,678', 12_345_678], ['0,500', 0.5], ['three', 3], ['Tair', 3], ['un ar ddeg', 11], ['dim', 0], ['３', 3], ['٣', 3],
    ];
    for (const [typed, number] of certain) expect([typed, readNumber(typed)]).toEqual([typed, number]);
    expect(Object.is(readNumber('-0'), 0)).toBe(true);
  });
  it('reads the unit that stands beside the box', () => {
    for (const typed of ['10 hours a week', '10 hours', '10hours', '10 Hours.']) expect([typed, readNumber(typed, 'hours a week')]).toEqual([typed, 10]);
    expect(readNumber('1 hour', 'hours a week')).toBe(1);
    expect(readNumber('£1,200', '£')).toBe(1200);
    expect(readNumber('10 days', 'hours a week')).toBeUndefined();
  });
  it('guesses nothing', () => {
    for (const typed of ['about 3', '2-3', '2 to 4', '3²', '1e5', '0x10', 'Infinity', '1,2,3', '12 34', '3/4', '--3', '.', '1.2.3', '9'.repeat(400)]) expect([typed, readNumber(typed)]).toEqual([typed, undefined]);
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const number = readNumber(typed);
      expect(number === undefined || Number.isFinite(number)).toBe(true);
    }));
  });
  it('reads every whole number back, however it is grouped', () => {
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('en', undefined), (number, grouped) => {
      expect(readNumber(grouped === undefined ? String(number) : number.toLocaleString(grouped))).toBe(number);
    }));
  });
  it('says which limit, or both', () => {
    expect(read(hours, { value: '40' })).toEqual(given({ number: 40 }));
    expect(read(hours, { value: '' })).toEqual(blank);
    expect(read(hours, { value: 'lots' })).toEqual(asksAbout({ failure: 'not-a-number' }));
    expect(read(hours, { value: '2.5' })).toEqual(asksAbout({ failure: 'not-whole' }));
    expect(read({ ...hours, whole: false }, { value: '2.5' })).toEqual(given({ number: 2.5 }));
    expect(read(hours, { value: '0' })).toEqual(asksAbout({ failure: 'number-between', lowest: 1, highest: 168 }));
    expect(read({ kind: 'number', label: 'A', lowest: 0 }, { value: '-1' })).toEqual(asksAbout({ failure: 'too-low', lowest: 0 }));
    expect(read({ kind: 'number', label: 'A', highest: 7 }, { value: '8' })).toEqual(asksAbout({ failure: 'too-high', highest: 7 }));
  });
});

describe('readAnswer: dates', () => {
  it('takes a date, a part of one, and one’s own words', () => {
    expect(read(born, day('1952-03-27'))).toEqual(given({ age: { lowest: 74, highest: 74 } }));
    expect(read(born, { year: '1952' })).toEqual(given({ age: { lowest: 73, highest: 74 } }));
    expect(read(born, { month: '11', year: '1952' })).toEqual(given({ age: { lowest: 73, highest: 74 } }));
    expect(read(born, { rough: 'in the war' })).toEqual(given());
    expect(read(born, { day: ' ', rough: '' })).toEqual(blank);
  });
  it('knows the age on the day of a birthday, and of a leap day’s', () => {
    expect(read(born, day('2008-11-22'))).toEqual(given({ age: { lowest: 18, highest: 18 } }));
    expect(read(born, day('2008-11-23'))).toEqual(given({ age: { lowest: 17, highest: 17 } }));
    const on = (date: '2025-02-28' | '2025-03-01') => readAnswer(born, day('2004-02-29'), { today: date, name: 'born' });
    expect(on('2025-02-28')).toEqual(given({ age: { lowest: 20, highest: 20 } }));
    expect(on('2025-03-01')).toEqual(given({ age: { lowest: 21, highest: 21 } }));
  });
  it('gives the ages of all days that a part of a date can mean, and no others', () => {
    fc.assert(fc.property(fc.integer({ min: 1900, max: 2026 }), fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }), (year, month) => {
      const found = read({ ...born, notInFuture: false }, { year: String(year), ...(month !== undefined && { month: String(month) }) });
      const ages: number[] = [];
      const end = Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 1);
      for (let at = Date.UTC(year, (month ?? 1) - 1, 1); at < end && at <= Date.UTC(2026, 10, 22); at += 86_400_000) {
        const exact = read(born, day(new Date(at).toISOString().slice(0, 10)));
        if (exact.state === 'given' && exact.seen.age !== undefined) ages.push(exact.seen.age.lowest);
      }
      expect(found).toEqual(given(ages.length === 0 ? {} : { age: { lowest: Math.min(...ages), highest: Math.max(...ages) } }));
    }), { numRuns: 40 });
  });
  it('asks for the rest only where a rough date will not do', () => {
    const visit: DateQuestion = { kind: 'date', label: 'Which day?', rough: false };
    expect(read(visit, { month: '4', year: '2026' })).toEqual(asksAbout({ failure: 'missing-part', missing: ['day'] }));
    expect(read(visit, { day: '4', month: '4' })).toEqual(asksAbout({ failure: 'missing-part', missing: ['year'] }));
    expect(read(born, day('52-03-27'))).toEqual(asksAbout({ failure: 'two-digit-year', years: ['1952', '2052'] }));
    expect(read(born, day('1952-06-31'))).toEqual(asksAbout({ failure: 'impossible', part: 'day' }));
    expect(read(born, day('1952-spring-1'))).toEqual(asksAbout({ failure: 'unreadable', part: 'month' }));
  });
  it('asks about a day that cannot be so', () => {
    const asked = (more: Partial<DateQuestion>, iso: string) => read({ kind: 'date', label: 'When?', ...more }, day(iso));
    expect(asked({ notInFuture: true }, '2026-11-22')).toMatchObject({ state: 'given' });
    expect(asked({ notInFuture: true }, '2026-11-23')).toEqual(asksAbout({ failure: 'today-or-past' }));
    expect(asked({ notInPast: true }, '2026-11-21')).toEqual(asksAbout({ failure: 'today-or-future' }));
    expect(asked({ earliest: '2026-01-01' }, '2025-12-31')).toEqual(asksAbout({ failure: 'same-or-after', date: '2026-01-01' }));
    expect(asked({ latest: '2026-12-31' }, '2027-01-01')).toEqual(asksAbout({ failure: 'same-or-before', date: '2026-12-31' }));
    expect(asked({ earliest: '2026-01-01', latest: '2026-12-31' }, '2027-01-01')).toEqual(asksAbout({ failure: 'between', from: '2026-01-01', to: '2026-12-31' }));
  });
  it('compares with another answer where there is one that says a day', () => {
    const end: DateQuestion = { kind: 'date', label: 'When did it end?', after: 'start' };
    const after = (other: TypedParts | undefined, iso: string) => read(end, day(iso), { other: (question) => (question === 'start' ? other : undefined) });
    expect(after(day('2026-05-03'), '2026-05-03')).toMatchObject({ state: 'given' });
    expect(after(day('2026-05-03'), '2026-05-02')).toEqual(asksAbout({ failure: 'same-or-after', date: '2026-05-03' }));
    expect(after({ year: '2026' }, '2025-12-31')).toEqual(asksAbout({ failure: 'same-or-after', date: '2026-01-01' }));
    for (const other of [undefined, { rough: 'last spring' }, day('2026-02-31')]) expect(after(other, '1999-01-01')).toMatchObject({ state: 'given' });
  });
});

describe('readAnswer: ways to reach somebody', () => {
  const telephone: Question = { kind: 'telephone', label: 'What is your number?' };
  const email: Question = { kind: 'email', label: 'What is your email address?' };

  it('takes a number that can be rung, however it is written', () => {
    for (const value of ['01632 960 001', '+44 (0)1632 960001', '07700 900 001 (after 5)', '０１６３２９６０００１']) expect(read(telephone, { value })).toEqual(given());
    for (const value of ['123', 'my daughter’s', '1'.repeat(16)]) expect(read(telephone, { value })).toEqual(asksAbout({ input: 'telephone', failure: 'format' }));
    expect(read(telephone, { value: ' ' })).toEqual(blank);
    expect(read(telephone, { value: '999' }, { rules: { canBeRung: (typed) => typed === '999' } })).toEqual(given());
  });
  it('takes an email address that could reach somebody', () => {
    for (const value of ['sam@example.org', ' sam@example.org ', 'sám+x@sub.example.org']) expect(read(email, { value })).toEqual(given());
    for (const value of ['sam', '@example.org', 'sam@', 'sam@example', 'sam@example.', 'sam @example.org', 'a@b@c.d']) expect(read(email, { value })).toEqual(asksAbout({ input: 'email', failure: 'format' }));
    expect(read(email, { value: '' })).toEqual(blank);
  });
});

describe('readAnswer: a rule of the service’s own', () => {
  const story: TextQuestion = { kind: 'text', label: 'What is going on?' };
  const schema = (take: (value: unknown) => boolean): StandardSchema => ({ '~standard': { version: 1, vendor: 'test', validate: (value) => (take(value) ? { value } : { issues: [{ message: 'ERR_42' }] }) } });
  const asked = (question: Question, typed: TypedParts, rule: StandardSchema) => read(question, typed, { rules: { schemas: { asked: rule } } });
  afterEach(() => { vi.unstubAllEnvs(); });

  it('is asked after ours, about the value', () => {
    const seen: unknown[] = [];
    const never = schema((value) => { seen.push(value); return false; });
    expect(asked(who, { value: 'me' }, never)).toEqual({ state: 'problem', failure: 'rule' });
    expect(asked(hard, { value: ['eating'] }, never)).toEqual({ state: 'problem', failure: 'rule' });
    expect(asked(hours, { value: '1 hour' }, never)).toEqual({ state: 'problem', failure: 'rule' });
    expect(asked(born, day('1952-03-27'), never)).toEqual({ state: 'problem', failure: 'rule' });
    expect(asked({ kind: 'email', label: 'A' }, { value: 'a@b.c' }, never)).toEqual(asksAbout({ input: 'email', failure: 'format' }));
    expect(seen).toEqual(['me', ['eating'], 1, '1952-03-27', 'a@b.c']);
    expect(asked(hours, { value: '' }, never)).toEqual(blank);
    expect(asked(hours, { value: '900' }, never)).toEqual(asksAbout({ failure: 'number-between' }));
    expect(asked(hours, { value: '9' }, schema(() => true))).toEqual(given({ number: 9 }));
  });
  it('is never asked about a place that cannot be named', () => {
    expect(asked({ kind: 'address', label: 'A' }, { where: 'safe' }, schema(() => false))).toEqual(given());
  });
  it('has to answer at once: a developer hears so, a person goes on, and the console says it once, without their words', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const late: StandardSchema = { '~standard': { version: 1, vendor: 'test', validate: () => Promise.reject(new Error('too late')) } };
    expect(() => asked(story, { value: 'Mum fell' }, late)).toThrow('The schema of "asked" answers with a promise');
    vi.stubEnv('NODE_ENV', 'production');
    for (const value of ['Mum fell', 'twice']) expect(asked(story, { value }, late)).toEqual(given());
    expect(warn.mock.calls).toEqual([[expect.stringMatching(/^The schema of "asked".* counts as no rule\.$/)]]);
    // A promise that comes to nothing brings no server down.
    await new Promise((resolve) => { setTimeout(resolve); });
    warn.mockRestore();
  });
  it('says how to go on with what is there, never that nothing is', () => {
    const kinds: Question[] = [story, hours, born, who, hard, { kind: 'name', label: 'Your name?' }, { kind: 'address', label: 'Where?' }];
    for (const question of kinds) {
      const first = fieldProblemOf(question, 'rule', 1, 'en');
      expect(first.code).toBe('answer.rule');
      expect(first.message).toMatch('options' in question ? /: we cannot take this choice here. Choose another answer$/ : /: we cannot take this as it is. Check it, and write it again$/);
      expect(first.message).not.toBe(fieldProblemOf(question, emptyFailure(question), 1, 'en').message);
    }
  });
});

describe('fieldProblemOf', () => {
  it('speaks of the question in its own words, without the question mark', () => {
    expect(fieldProblemOf(who, { input: 'radios', failure: 'empty' }, 1, 'en').message).toBe('Choose an answer: Who is this for');
    expect(fieldProblemOf({ ...who, called: { plain: 'Who this is for', thing: 'who this is for' } }, { input: 'radios', failure: 'empty' }, 1, 'en')).toEqual({ message: 'Choose who this is for', code: 'radios.empty' });
  });
  it('asks what an answer tells us, where the question says it', () => {
    const message: ChoiceQuestion = { kind: 'choice', label: 'Is it safe to leave a message?', called: { plain: 'A message', whether: 'if it is safe to leave a message' }, options: { yes: 'Yes', no: 'No' } };
    const asked = (question: Question) => fieldProblemOf(question, emptyFailure(question), 1, 'en').message;
    expect(asked(message)).toBe('Tell us if it is safe to leave a message: choose yes or no');
    expect(asked({ ...message, options: { yes: 'Yes', no: 'No', unsure: 'I am not sure' } })).toBe('Tell us if it is safe to leave a message: choose one');
    expect(asked({ ...message, kind: 'choices' })).toBe('Tell us if it is safe to leave a message: choose one or more');
    expect(asked({ ...message, called: undefined })).toBe('Choose an answer: Is it safe to leave a message');
  });
  it('says of every kind what is needed, where nothing is there', () => {
    const kinds: Question[] = [{ kind: 'text', label: 'A?' }, { kind: 'text', label: 'A?', long: true }, { kind: 'number', label: 'A?' }, { kind: 'date', label: 'A?' }, { kind: 'name', label: 'A?' }, { kind: 'address', label: 'A?' }, { kind: 'telephone', label: 'A?' }, { kind: 'email', label: 'A?' }];
    expect(kinds.map((question) => fieldProblemOf(question, emptyFailure(question), 1, 'en').code)).toEqual(['text.empty', 'textarea.empty', 'text.empty', 'date.empty', 'text.empty', 'textarea.empty', 'telephone.empty', 'email.empty']);
    for (const question of kinds) expect(fieldProblemOf(question, emptyFailure(question), 1, 'en').message).toBe('We need an answer: A');
  });
  it('says two answers and a check in other words the second time, with help, and offers a person the third', () => {
    for (const lang of ['en', 'cy']) {
      for (const failure of ['two-answers', 'rule', { check: 'The last day is before the first. Change one of them.' }] as const) {
        const [first, second, third] = [1, 2, 3].map((attempt) => fieldProblemOf(who, failure, attempt, lang));
        expect(first?.help).toBeUndefined();
        expect(second?.message).not.toBe(first?.message);
        expect(second?.help).toMatch(/\w/);
        expect(second?.offerPerson).toBeUndefined();
        expect(third?.offerPerson).toBe(true);
        expect(new Set([first?.code, second?.code, third?.code]).size).toBe(1);
      }
    }
  });
  it('says them in the language of the page', () => {
    expect(fieldProblemOf(who, 'two-answers', 1, 'cy').message).toBe('Who is this for: rhoesoch ddau ateb. Dewiswch yr un i’w gadw');
    expect(fieldProblemOf(hours, { input: 'text', failure: 'not-whole' }, 1, 'cy-GB').message).toContain('mae angen rhif cyfan');
    for (const key of Object.keys(fieldProblemEnglish) as (keyof typeof fieldProblemEnglish)[]) expect(fieldProblemWelsh[key]).not.toBe(fieldProblemEnglish[key]);
  });
});
