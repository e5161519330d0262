import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineJourney, type Journey, type Question } from '../definition/definition';
import { startDraft, type Draft, type Entry, type TypedParts } from '../draft/draft';
import { anyTyped } from '../for-tests/random-journeys.test.helper';
import type { AnswerSection } from '../page/page';
import { running, type Answered, type Answers, type Moment } from '../running/running';
import { sayGiven, sayState } from './say-answer';
import { sayAnswers, sayDraft } from './saying';

const moment: Moment = { now: new Date('2026-11-22T10:00:00Z') };
const said = (question: Question, typed: TypedParts, lang = 'en', reader: 'person' | 'staff' = 'person') => sayGiven(question, typed, lang, reader);

describe('what was given', () => {
  it('is said with the words of the answers, in the order they were asked', () => {
    const hard: Question = { kind: 'choices', label: 'What is hard?', options: { washing: 'Washing', eating: { label: 'Eating' } } };
    expect(said(hard, { value: ['eating', 'washing'] })).toEqual({ said: ['Washing', 'Eating'], theirWords: false });
    expect(said(hard, { value: ['eating', 'gone'] }).said).toEqual(['Eating', 'gone']);
    expect(said({ kind: 'choice', label: 'Who?', options: { me: 'Me' } }, { value: 'me' }).said).toEqual(['Me']);
  });
  it('is the person’s own words to the letter', () => {
    expect(said({ kind: 'text', label: 'What is going on?' }, { value: ' Mum fell.\r\n\r\nTwice. ' })).toEqual({ said: [' Mum fell.\r\n\r\nTwice. '], theirWords: true });
    expect(said({ kind: 'date', label: 'When?' }, { rough: 'when I was 12' })).toEqual({ said: ['when I was 12'], theirWords: true });
  });
  it('is a day as people say it, or the part of it that they know', () => {
    const when: Question = { kind: 'date', label: 'When?' };
    expect(said(when, { day: '27', month: '3', year: '1952' })).toEqual({ said: ['27 March 1952'], theirWords: false });
    expect(said(when, { month: 'Ebrill', year: '2019' }).said).toEqual(['April 2019']);
    expect(said(when, { year: '1952' }).said).toEqual(['1952']);
    expect(said(when, { day: '27', month: '3', year: '1952', rough: 'a Thursday' }).said).toEqual(['27 March 1952', '“a Thursday”']);
    expect(said(when, { day: '31', month: '2', year: '1952' }).said).toEqual(['31 2 1952']);
    expect(said(when, { month: '3', year: '1952' }, 'cy').said).toEqual(['Mawrth 1952']);
    for (let month = 1; month <= 12; month += 1) for (const lang of ['en', 'cy']) expect(said(when, { month: String(month), year: '1952' }, lang).said[0]).toMatch(/^\p{L}+ 1952$/u);
  });
  it('is a name with what to call them, and how it is said', () => {
    const typed = { value: 'Sam Example', called: 'Sam', said: 'sam egg-ZAM-pull' };
    const mine: Question = { kind: 'name', label: 'Your name', own: true };
    expect(said(mine, typed)).toEqual({ said: ['Sam Example', 'Call me Sam.', 'Said like this: sam egg-ZAM-pull.'], theirWords: true });
    expect(said(mine, typed, 'en', 'staff').said[1]).toBe('Name to use: Sam.');
    expect(said({ kind: 'name', label: 'Their name' }, typed).said[1]).toBe('Name to use: Sam.');
    expect(said(mine, { value: 'Sam Example', called: ' ', said: '' }).said).toEqual(['Sam Example']);
  });
  it('is where somebody lives, or that it is nowhere fixed or cannot be named', () => {
    const home: Question = { kind: 'address', label: 'Where do you live?' };
    expect(said(home, { value: '1 Example Street\nExampleton', where: 'fixed' })).toEqual({ said: ['1 Example Street\nExampleton'], theirWords: true });
    expect(said(home, { value: '', where: 'none' })).toEqual({ said: ['No fixed address'], theirWords: false });
    expect(said(home, { value: 'Often by the library', where: 'none' }).said).toEqual(['No fixed address', 'Often by the library']);
  });
  it('is the address they chose from those found, with what they wrote beside it', () => {
    const home: Question = { kind: 'address', label: 'Where do you live?' };
    expect(said(home, { find: 'EX1', found: '1 Example Street, EX1 1EX', value: 'ring the side bell' }).said).toEqual(['1 Example Street, EX1 1EX\nring the side bell']);
    expect(said(home, { find: 'EX1', found: '1 Example Street, EX1 1EX', value: '1 Example Street, EX1 1EX' }).said).toEqual(['1 Example Street, EX1 1EX']);
    expect(said(home, { find: 'EX1', found: '', value: '2 Example Street' }).said).toEqual(['2 Example Street']);
  });
  it('is never where somebody is who is safe where nobody knows, whatever stands in the boxes', () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.string(), (value, found, find) => {
      expect(said({ kind: 'address', label: 'Where do you live?' }, { where: 'safe', value, found, find }).said).toEqual(['Staying somewhere safe that cannot be named']);
    }));
  });
  it('is a number with its unit', () => {
    const hours: Question = { kind: 'number', label: 'How many?', unit: 'hours a week' };
    expect(said(hours, { value: ' 10 ' })).toEqual({ said: ['10 hours a week'], theirWords: false });
    expect(said(hours, { value: '10 hours' }).said).toEqual(['10 hours a week']);
    expect(said(hours, { value: 'one' }).said).toEqual(['1 hour a week']);
    expect(said({ ...hours, unit: 'awr yr wythnos' }, { value: '1' }, 'cy').said).toEqual(['1 awr yr wythnos']);
    expect(said({ ...hours, unit: '£' }, { value: '1,200.50' }).said).toEqual(['£1,200.50']);
    expect(said({ ...hours, unit: '%' }, { value: '5' }).said).toEqual(['5%']);
    expect(said({ ...hours, unit: undefined }, { value: '1952' }).said).toEqual(['1952']);
    expect(said(hours, { value: 'about 3' })).toEqual({ said: ['about 3'], theirWords: true });
  });
  it('is never an empty line, and nothing that was written is left out, whatever it is', () => {
    const questions: Question[] = [{ kind: 'text', label: 'A' }, { kind: 'telephone', label: 'A' }, { kind: 'email', label: 'A' }, { kind: 'name', label: 'A' }, { kind: 'number', label: 'A' }, { kind: 'date', label: 'A' }, { kind: 'address', label: 'A' }];
    for (const question of questions) {
      fc.assert(fc.property(anyTyped(question), fc.constantFrom('en', 'cy'), (typed, lang) => {
        const lines = said(question, typed, lang).said;
        expect(lines.filter((line) => line.trim() === '')).toEqual([]);
        // A place that cannot be named sets the address aside; numbers and days are said in our words.
        const inOurs = typed['where'] === 'safe' || question.kind === 'date' || question.kind === 'number';
        for (const part of ['value', 'found']) {
          const written = inOurs ? '' : String(typed[part] ?? '');
          expect(lines.join('\n')).toContain(written.trim() === '' ? '' : written);
        }
      }), { numRuns: 50 });
    }
  });
});

describe('what stands in the place of an answer', () => {
  it('is said as what it is, to the person and to those who read it, in both languages', () => {
    expect((['unsure', 'declined', 'another-way', 'blank', 'not-yet'] as const).map((state) => sayState(state, 'en').said[0])).toEqual(['You are not sure', 'You would rather not say', 'You would rather tell someone', 'You left this empty', 'Not answered yet']);
    expect((['unsure', 'declined', 'another-way', 'blank', 'not-yet'] as const).map((state) => sayState(state, 'en', 'staff').said[0])).toEqual(['They are not sure', 'They would rather not say', 'They would rather tell someone', 'They left this empty', 'Not answered yet']);
    expect(sayState('unsure', 'cy', 'staff').said).toEqual(['Dydyn nhw ddim yn siŵr']);
  });
});

const ending = { title: 'We have your request', next: ['We read it.'], byWhen: 'By {day}', ask: 'Ring us', ifTheDatePasses: 'Ring us', ifItGetsWorse: 'Ring 999', ends: 'sent' } as const;
const escapes = ['unsure', 'declined'] as const;
const care = defineJourney({
  id: 'care', title: 'Ask for help',
  questions: {
    hard: { kind: 'choices', label: 'What is hard?', escapes, options: { eating: 'Eating', washing: 'Washing', none: { label: 'None of these', exclusive: true } } },
    often: { kind: 'text', label: 'How often is that hard?', escapes },
    story: { kind: 'text', label: 'What happens?', escapes, called: { plain: 'What happens with {option}' } },
    helper: { kind: 'name', label: 'Who helps you?', escapes: ['declined'] },
    phone: { kind: 'telephone', label: 'What is your number?', escapes: ['declined'], called: { plain: 'Your number' } },
  },
  steps: {
    hard: { asks: ['hard'], next: 'often' },
    often: { asks: ['often'], each: 'hard', next: 'story' },
    story: { asks: ['story'], each: 'hard', next: 'helpers' },
    helpers: { asks: ['helper'], list: { title: 'People who help', another: 'Is there somebody else?', first: 'Does anybody help?', entry: 'Person {number}' }, next: 'phone' },
    phone: { asks: ['phone'], next: 'check' },
    check: { says: 'answers', title: 'Check', next: 'sent' },
  },
  endings: { sent: ending },
});
const withTasks: Journey = {
  ...care, tasks: { needs: 'What you need', you: 'About you' },
  steps: Object.fromEntries(Object.entries(care.steps).map(([name, step]) => [name, name === 'check' ? step : { ...step, task: name === 'phone' ? 'you' : 'needs' }])),
};

const run = running(care);
const outline = (sections: readonly AnswerSection[]) => sections.map(({ title, rows }) => [title, rows.map(({ label, said: lines, state }) => `${label}: ${lines.join(' / ')} [${state}]`)]);

function walked(fields: { readonly [field: string]: Pick<Entry, 'typed' | 'answer'> }, items: readonly string[]): Draft {
  const at = moment.now.toISOString();
  const draft = startDraft(care, moment.now);
  const full: Draft = {
    ...draft, version: 1, lists: { helpers: { items, removed: [] } },
    entries: Object.fromEntries(Object.entries(fields).map(([field, entry]) => [field, { ...entry, at, version: 1 }])),
  };
  return { ...full, done: ['hard', 'often.eating', 'often.washing', 'story.eating', 'story.washing', ...items.map((item) => `helpers.${item}`), 'helpers', 'phone'] };
}
const text = (value: string) => ({ typed: { value }, answer: 'given' as const });
const entries = {
  hard: { typed: { value: ['eating', 'washing'] }, answer: 'given' as const },
  'often.eating': text('Every day'), 'often.washing': { typed: { value: 'kept' }, answer: 'unsure' as const },
  'story.eating': text('I drop things'), 'story.washing': { typed: {}, answer: 'blank' as const },
  'helpers.7': text('x'), 'helper.7': text('Sam Example'), 'helper.9': text('A neighbour'),
  phone: { typed: { value: '01632 960 001' }, answer: 'declined' as const },
};

describe('sayDraft', () => {
  it('says everything the way asks, what belongs to one thing together', () => {
    expect(outline(sayDraft(care, walked(entries, ['7', '9']), moment))).toEqual([
      [undefined, ['What is hard: Eating / Washing [given]']],
      ['Eating', ['How often is that hard: Every day [given]', 'What happens with Eating: I drop things [given]']],
      ['Washing', ['How often is that hard: You are not sure [unsure]', 'What happens with Washing: You left this empty [blank]']],
      ['Person 1', ['Who helps you: Sam Example [given]']],
      ['Person 2', ['Who helps you: A neighbour [given]']],
      [undefined, ['People who help: 2 added [given]', 'Your number: You would rather not say [declined]']],
    ]);
  });
  it('says it by the parts of the journey where there are parts, and which thing each is about', () => {
    expect(outline(sayDraft(withTasks, walked(entries, ['7']), moment))).toEqual([
      ['What you need', [
        'What is hard: Eating / Washing [given]', 'How often is that hard (Eating): Every day [given]', 'How often is that hard (Washing): You are not sure [unsure]',
        'What happens with Eating: I drop things [given]', 'What happens with Washing: You left this empty [blank]', 'Who helps you (Person 1): Sam Example [given]', 'People who help: 1 added [given]',
      ]],
      ['About you', ['Your number: You would rather not say [declined]']],
    ]);
  });
  it('says kindly what nobody has answered yet, and where', () => {
    const { phone: _phone, ...rest } = entries;
    const sections = sayDraft(care, { ...walked(rest, []), done: walked(rest, []).done.filter((page) => page !== 'phone') }, moment);
    expect(sections.at(-1)?.rows).toEqual([
      { field: 'helpers', label: 'People who help', state: 'given', said: ['None added'], theirWords: false, page: { step: 'helpers' } },
      { field: 'phone', label: 'Your number', state: 'not-yet', said: ['Not answered yet'], theirWords: false, page: { step: 'phone' } },
    ]);
    expect(outline(sayDraft(care, startDraft(care, moment.now), moment))).toEqual([[undefined, ['What is hard: Not answered yet [not-yet]']]]);
  });
  it('says nothing that a person set aside', () => {
    expect(JSON.stringify(sayDraft(care, walked(entries, []), moment))).not.toMatch(/kept|960 001|neighbour/);
  });
});

describe('sayAnswers', () => {
  it('says to staff what was sent: the person’s words, and the non-answers as what they are', () => {
    const answers = run.answers(walked(entries, ['7']), moment);
    expect(outline(sayAnswers(care, answers, { reader: 'staff' }))).toEqual([
      [undefined, ['What is hard: Eating / Washing [given]']],
      ['Eating', ['How often is that hard: Every day [given]', 'What happens with Eating: I drop things [given]']],
      ['Washing', ['How often is that hard: They are not sure [unsure]', 'What happens with Washing: They left this empty [blank]']],
      ['Person 1', ['Who helps you: Sam Example [given]']],
      [undefined, ['Your number: They would rather not say [declined]']],
    ]);
    expect(sayAnswers(care, answers).flatMap(({ rows }) => rows).filter(({ theirWords }) => theirWords).map(({ said: lines }) => lines[0])).toEqual(['Every day', 'I drop things', 'Sam Example']);
  });
  it('says that a list has nothing in it, where it was asked', () => {
    expect(outline(sayAnswers(care, run.answers(walked(entries, []), moment))).at(-1)).toEqual([undefined, ['People who help: None added [given]', 'Your number: You would rather not say [declined]']]);
  });
  it('says answers of an older version of the journey as they were stored', () => {
    const old: Answered = { field: 'gone', question: 'gone', page: { step: 'old' }, state: 'given', typed: { value: ['a', ''], more: 'b' } };
    const answers: Answers = { journey: 'care', journeyVersion: 0, key: 'k', answers: [old, { ...old, field: '__proto__', question: '__proto__', state: 'unsure', typed: {} }], lists: { old: [] } };
    expect(outline(sayAnswers(care, answers))).toEqual([[undefined, ['gone: a / b [given]', '__proto__: You are not sure [unsure]']]]);
  });
});
