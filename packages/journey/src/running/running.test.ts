import { describe, expect, it } from 'vitest';
import { defineJourney } from '../definition/definition';
import { startDraft, type Draft } from '../draft/draft';
import { pageName, running, type Moment, type PageRef, type Submitted } from './running';

const ending = { title: 'We have your request', next: ['We read it.'], byWhen: 'By {day}', ask: 'Ring us', ifTheDatePasses: 'Ring us', ifItGetsWorse: 'Ring 999' } as const;
const moment: Moment = { now: new Date('2026-11-22T10:00:00Z') };

const care = defineJourney({
  id: 'care', title: 'Ask for help',
  questions: {
    whom: { kind: 'choice', label: 'Who is this for?', options: { me: 'Me', other: 'Somebody else' }, required: true },
    know: { kind: 'text', label: 'How do you know them?', revealedBy: { question: 'whom', is: 'other' } },
    hard: { kind: 'choices', label: 'What is hard?', options: { eating: 'Eating', washing: 'Washing', none: { label: 'None of these', exclusive: true } } },
    often: { kind: 'text', label: 'How often is {option} hard?' },
    born: { kind: 'date', label: 'When were you born?', notInFuture: true, birthday: true },
    helper: { kind: 'name', label: 'Who helps you?', required: true },
    first: { kind: 'number', label: 'From which hour?', required: true },
    last: { kind: 'number', label: 'Until which hour?', required: true },
    phone: { kind: 'telephone', label: 'Your number' },
  },
  steps: {
    whom: { asks: ['whom', 'know'], title: 'Who', next: [{ when: { question: 'whom', is: 'other' }, go: 'hard' }, { otherwise: 'born' }] },
    born: { asks: ['born'], next: [{ when: { question: 'born', ageBelow: 18 }, go: 'young' }, { otherwise: 'hard' }] },
    hard: { asks: ['hard'], next: 'often' },
    often: { asks: ['often'], each: 'hard', next: 'helpers' },
    helpers: { asks: ['helper'], list: { title: 'People who help', another: 'Is there somebody else?', entry: 'Person {number}', max: 3 }, next: 'hours' },
    hours: { asks: ['first', 'last'], title: 'Hours', next: 'check' },
    tell: { asks: ['phone'], next: [{ when: { question: 'phone', state: 'given' }, go: 'check' }, { otherwise: 'carry-on' }] },
    check: { says: 'answers', title: 'Check', next: 'sent' },
  },
  endings: { sent: { ends: 'sent', ...ending }, young: { ends: 'elsewhere', ...ending, ifWeAreWrong: 'Ring us', elsewhere: [{ href: '/young', text: 'Young carers' }] } },
  checks: [{ about: ['first', 'last'], holds: { not: { question: 'last', below: 0 } }, message: 'The last hour is before the first. Change one of them.' }],
  anotherWay: { step: 'tell', reach: ['phone'] },
});

const run = running(care);
const begin = () => startDraft(care, moment.now);
type Fields = { readonly [field: string]: string | readonly string[] | Submitted['fields'][string] };

const submit = (draft: Draft, fields: Fields, version = draft.version): Submitted => ({
  version, fields: Object.fromEntries(Object.entries(fields).map(([field, given]) => [field, typeof given === 'object' && 'typed' in given ? given : { typed: { value: given } }])),
});
const save = (draft: Draft, page: PageRef, fields: Fields, version?: number) => run.save(draft, page, submit(draft, fields, version), moment);
const answer = (draft: Draft, page: PageRef, fields: Fields = {}) => run.goOn(save(draft, page, fields), page, moment).draft;
const names = (draft: Draft) => run.way(draft, moment).pages.map(pageName);

describe('the way', () => {
  it('starts at the first page and stops at the open one', () => {
    expect(run.way(begin(), moment)).toEqual({ pages: [{ step: 'whom' }], open: { step: 'whom' }, ending: undefined });
    expect(names(answer(begin(), { step: 'whom' }, { whom: 'me', know: '' }))).toEqual(['whom', 'born']);
    expect(names(answer(begin(), { step: 'whom' }, { whom: 'other', know: '' }))).toEqual(['whom', 'hard']);
  });
  it('leads somebody to whom a condition applies to their ending', () => {
    let draft = answer(begin(), { step: 'whom' }, { whom: 'me', know: '' });
    draft = answer(draft, { step: 'born' }, { born: { typed: { day: '', month: '', year: '2015' } } });
    expect(run.way(draft, moment)).toEqual({ pages: [{ step: 'whom' }, { step: 'born' }], open: undefined, ending: 'young' });
    expect(run.next(draft, { step: 'born' }, moment)).toEqual({ ending: 'young' });
    expect(run.back(draft, { step: 'young' }, moment)).toEqual({ step: 'born' });
  });
  it('asks one page for each answer chosen, and for each entry of a list', () => {
    let draft = answer(begin(), { step: 'whom' }, { whom: 'other', know: '' });
    draft = answer(draft, { step: 'hard' }, { hard: ['washing', 'eating'] });
    for (const item of ['eating', 'washing']) draft = answer(draft, { step: 'often', item }, { [`often.${item}`]: 'Every day' });
    expect(names(draft)).toEqual(['whom', 'hard', 'often.eating', 'often.washing', 'helpers.1']);
    draft = answer(draft, { step: 'helpers', item: '1' }, { 'helper.1': 'Sam Example' });
    draft = run.addEntry(draft, 'helpers', moment).draft;
    expect(names(draft)).toEqual(['whom', 'hard', 'often.eating', 'often.washing', 'helpers.1', 'helpers.2']);
    draft = run.removeEntry(draft, { step: 'helpers', item: '1' }, moment);
    expect(names(draft).at(-1)).toBe('helpers.2');
    expect(draft.entries['helper.1']?.typed).toEqual({ value: 'Sam Example' });
    expect(run.addEntry(draft, 'helpers', moment).page).toEqual({ step: 'helpers', item: '3' });
  });
});
