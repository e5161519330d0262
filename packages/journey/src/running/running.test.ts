import { describe, expect, it } from 'vitest';
import { defineJourney } from '../definition/definition';
import { startDraft, type Draft } from '../draft/draft';
import { toCsv, toJson, toQuestionnaireResponse } from '../export/export';
import { sayAnswers, sayDraft } from '../saying/saying';
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
  checks: [{ about: ['first', 'last'], holds: { not: { all: [{ question: 'first', atLeast: 12 }, { question: 'last', below: 12 }] } }, message: 'The last hour is before the first. Change one of them.' }],
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

const typedIn = (draft: Draft, field: string) => draft.entries[field]?.typed['value'];
const whom = { step: 'whom' };
const hours = { step: 'hours' };

/** A draft in which everything before the hours is done. */
function untilHours(): Draft {
  let draft = answer(begin(), whom, { whom: 'other', know: 'My neighbour' });
  draft = answer(draft, { step: 'hard' }, { hard: ['none'] });
  draft = answer(draft, { step: 'helpers', item: '1' }, { 'helper.1': 'Sam Example' });
  return answer(draft, { step: 'helpers' });
}
const untilEnd = () => answer(answer(untilHours(), hours, { first: '8', last: '10' }), { step: 'check' });

describe('going on', () => {
  it('asks for what is needed, and says it in other words the next time', () => {
    const first = run.goOn(begin(), whom, moment);
    expect(first.problems).toMatchObject({ whom: { code: 'radios.empty' } });
    expect(names(first.draft)).toEqual(['whom']);
    expect(run.problems(begin(), whom, moment)).toBeUndefined();
    const second = run.goOn(first.draft, whom, moment);
    expect(second.problems?.['whom']?.help).toBeDefined();
    expect(second.problems?.['whom']?.message).not.toBe(first.problems?.['whom']?.message);
    expect(run.goOn(second.draft, whom, moment).problems?.['whom']?.offerPerson).toBe(true);
    expect(run.problems(second.draft, whom, moment)).toEqual(second.problems);
  });
  it('lets somebody leave a question that needs an answer, and keeps their words beside it', () => {
    const draft = answer(untilHours(), hours, { first: { typed: { value: 'about eight' }, answer: 'unsure' }, last: { typed: { value: '' }, answer: 'declined' } });
    expect(run.problems(draft, hours, moment)).toBeUndefined();
    expect(draft.entries['first']).toMatchObject({ typed: { value: 'about eight' }, answer: 'unsure' });
    expect(run.answers(draft, moment).answers.at(-2)).toMatchObject({ field: 'first', state: 'unsure', typed: {} });
  });
  it('keeps words that an escape sets aside, also where the form did not send them', () => {
    let draft = save(untilHours(), hours, { first: 'about eight', last: '' });
    draft = save(draft, hours, { first: { typed: { value: '' }, answer: 'unsure' }, last: '' });
    expect(typedIn(draft, 'first')).toBe('about eight');
  });
  it('keeps what was typed and cannot be taken, and stays there', () => {
    const { draft, problems } = run.goOn(save(untilHours(), hours, { first: 'early', last: '10' }), hours, moment);
    expect(problems).toMatchObject({ first: { code: 'text.not-a-number' } });
    expect(typedIn(draft, 'first')).toBe('early');
    expect(run.way(draft, moment).open).toEqual(hours);
  });
  it('takes a change of a page that was gone on from before without asking again', () => {
    const done = untilEnd();
    expect(save(done, hours, { first: '9', last: '10' }).entries['first']?.answer).toBe('given');
    const spoilt = save(done, hours, { first: 'early', last: '10' });
    expect(run.way(spoilt, moment).open).toEqual(hours);
    expect(run.way(save(spoilt, hours, { first: '9', last: '10' }), moment).open).toBeUndefined();
  });
  it('leaves a page alone that is not on the way', () => {
    expect(run.goOn(begin(), hours, moment)).toEqual({ draft: begin0, problems: undefined });
  });
});

const begin0: unknown = expect.objectContaining({ version: 0, done: [] });

describe('checks between answers', () => {
  it('stand at the last of the answers, and can be met or left', () => {
    const { draft, problems } = run.goOn(save(untilHours(), hours, { first: '20', last: '10' }), hours, moment);
    expect(problems).toEqual({ last: { message: 'The last hour is before the first. Change one of them.', code: 'answer.check' } });
    expect(run.way(draft, moment).open).toEqual(hours);
    expect(run.way(answer(draft, hours, { first: '8', last: '10' }), moment).open).toEqual({ step: 'check' });
    expect(run.way(answer(draft, hours, { first: '20', last: { typed: { value: '10' }, answer: 'unsure' } }), moment).open).toEqual({ step: 'check' });
  });
});

describe('a question that an answer brings', () => {
  it('is asked, sent and kept only while that answer is there', () => {
    const before = answer(begin(), whom, { whom: 'other', know: 'My neighbour' });
    expect(run.answers(before, moment).answers.map(({ field }) => field)).toEqual(['whom', 'know']);
    const changed = answer(before, whom, { whom: 'me', know: '' });
    expect(run.answers(changed, moment).answers.map(({ field }) => field)).toEqual(['whom']);
    expect(run.setAside(changed, moment)).toEqual(['know']);
    expect(run.answers(answer(changed, whom, { whom: 'other' }), moment)).toEqual(run.answers(before, moment));
  });
});

describe('a place that cannot be named', () => {
  const home = defineJourney({
    id: 'home', title: 'Ask for help', questions: { home: { kind: 'address', label: 'Where do you live?', escapes: ['declined'] } },
    steps: { home: { asks: ['home'], next: 'sent' } }, endings: { sent: { ends: 'sent', ...ending } },
  });
  const typed = { value: 'the blue house', where: 'safe', find: 'EX1 1EX', found: '1 Example Street' };
  const walk = running(home);
  const kept = walk.goOn(walk.save(startDraft(home, moment.now), { step: 'home' }, { version: 0, fields: { home: { typed } } }, moment), { step: 'home' }, moment).draft;

  it('is never sent or exported, whatever stands in the boxes beside it, which are kept', () => {
    expect(kept.entries['home']?.typed).toEqual(typed);
    const answers = walk.answers(kept, moment);
    expect(answers.answers).toMatchObject([{ state: 'given', typed: { where: 'safe' } }]);
    // Also where an older version sent them.
    for (const sent of [answers, { ...answers, answers: answers.answers.map((each) => ({ ...each, typed })) }]) {
      expect(JSON.stringify([toJson(home, sent), toCsv(home, sent), toQuestionnaireResponse(home, sent, { authored: moment.now }), sayAnswers(home, sent)])).not.toMatch(/blue|EX1|Example/);
    }
    expect(toJson(home, answers).answers['home']).toMatchObject({ state: 'given', value: { where: 'safe' }, typed: { where: 'safe' } });
  });
  it('becomes an address again, words and all, once that is what they choose', () => {
    const named = walk.save(kept, { step: 'home' }, { version: kept.version, fields: { home: { typed: { ...typed, where: 'fixed' } } } }, moment);
    expect(toJson(home, walk.answers(named, moment)).answers['home']).toMatchObject({ value: { where: 'fixed', address: '1 Example Street\nthe blue house' } });
  });
});

describe('changing', () => {
  it('leads straight back to the check page, or first to what is needed now', () => {
    const draft = untilEnd();
    expect(run.next(draft, hours, moment, true)).toEqual({ page: { step: 'check' } });
    const changed = answer(draft, { step: 'hard' }, { hard: ['eating'] });
    expect(run.next(changed, { step: 'hard' }, moment, true)).toEqual({ page: { step: 'often', item: 'eating' } });
    expect(run.next(answer(changed, { step: 'often', item: 'eating' }, { 'often.eating': 'Daily' }), { step: 'often', item: 'eating' }, moment, true)).toEqual({ page: { step: 'check' } });
    expect(run.way(answer(changed, { step: 'hard' }, { hard: ['none'] }), moment).open).toBeUndefined();
  });
  it('sets later answers aside only where no page can ask them any more', () => {
    let draft = answer(untilEnd(), { step: 'hard' }, { hard: ['eating', 'washing'] });
    draft = answer(draft, { step: 'often', item: 'washing' }, { 'often.washing': 'Daily' });
    expect(run.setAside(draft, moment)).toEqual([]);
    expect(run.setAside(answer(draft, { step: 'hard' }, { hard: ['eating'] }), moment)).toEqual(['often.washing']);
    expect(run.setAside(save(draft, whom, { whom: '' }), moment)).toEqual(['know']);
  });
});

describe('another way', () => {
  it('leads at once to a person, and carries on where somebody was', () => {
    let draft = answer(begin(), whom, { whom: { typed: { value: '' }, answer: 'another-way' }, know: '' });
    expect(names(draft)).toEqual(['whom', 'tell']);
    draft = answer(draft, { step: 'tell' }, { phone: { typed: { value: '' }, answer: 'declined' } });
    expect(names(draft)).toEqual(['whom', 'tell', 'born']);
    expect(names(answer(draft, { step: 'born' }, { born: { typed: { value: '' }, answer: 'another-way' } }))).toEqual(['whom', 'tell', 'born', 'hard']);
  });
  it('sends what there is so far, once somebody can be reached', () => {
    const draft = answer(answer(begin(), whom, { whom: { typed: { value: '' }, answer: 'another-way' } }), { step: 'tell' }, { phone: '01632 960 001' });
    expect(names(draft)).toEqual(['whom', 'tell', 'check']);
    expect(run.way(answer(draft, { step: 'check' }), moment)).toMatchObject({ open: undefined, ending: 'sent' });
  });
  it('comes in between the pages of an each, and goes on with the next of them', () => {
    let draft = answer(answer(begin(), whom, { whom: 'other' }), { step: 'hard' }, { hard: ['eating', 'washing'] });
    draft = answer(draft, { step: 'often', item: 'eating' }, { 'often.eating': { typed: { value: '' }, answer: 'another-way' } });
    expect(names(answer(draft, { step: 'tell' }, { phone: '' })).slice(2)).toEqual(['often.eating', 'tell', 'often.washing']);
  });
});

describe('two windows', () => {
  const mine = { first: '8', last: '10' };
  const window = untilHours();
  const stored = answer(window, hours, mine);
  const both = save(stored, hours, { first: '9', last: '10' }, window.version);

  it('keep both answers, and ask', () => {
    expect(both.entries['first']).toMatchObject({ typed: { value: '8' }, answer: 'given', other: { typed: { value: '9' } } });
    expect(both.entries['last']?.other).toBeUndefined();
    expect(run.way(both, moment).open).toEqual(hours);
    expect(run.goOn(both, hours, moment).problems).toMatchObject({ first: { code: 'answer.two-answers' } });
  });
  it('let the person choose', () => {
    const keep = (which: 'mine' | 'other', value: string) => answer(both, hours, { first: { typed: { value }, keep: which }, last: '10' });
    expect(keep('mine', '9').entries['first']).toMatchObject({ typed: { value: '9' }, answer: 'given' });
    expect(keep('mine', '9').entries['first']?.other).toBeUndefined();
    expect(keep('other', '9').entries['first']).toEqual(stored.entries['first']);
    expect(keep('mine', '7').entries['first']?.typed).toEqual({ value: '7' });
  });
  it('lose no letter where the choice is not made yet', () => {
    expect(save(both, hours, { first: '7', last: '10' }).entries['first']).toMatchObject({ typed: { value: '8' }, other: { typed: { value: '7' } } });
    expect(save(both, hours, { first: '8', last: '10' }).entries['first']?.other?.typed).toEqual({ value: '9' });
    expect(save(both, hours, { first: '', last: '' }).entries['first']).toEqual(both.entries['first']);
  });
  it('let what is there stay where the other window sent nothing, and the other way round', () => {
    expect(typedIn(save(stored, hours, { first: '', last: '' }, window.version), 'first')).toBe('8');
    const emptied = save(window, hours, { first: '', last: '' });
    expect(save(emptied, hours, mine, window.version).entries['first']).toMatchObject({ typed: { value: '8' } });
  });
  it('keep a third answer aside', () => {
    const third = save(both, hours, { first: '7', last: '10' }, window.version);
    expect(third.entries['first']).toMatchObject({ typed: { value: '8' }, other: { typed: { value: '7' } } });
    expect(run.setAside(third, moment)).toEqual([`first~${both.version}`]);
  });
  it('send the answer that was chosen, and none that was kept aside', () => {
    const third = save(both, hours, { first: '7', last: '10' }, window.version);
    const chosen = answer(third, hours, { first: { typed: { value: '8' }, keep: 'mine' }, last: '10' });
    expect(chosen.entries[`first~${both.version}`]?.typed).toEqual({ value: '9' });
    const sent = run.answers(chosen, moment).answers.filter(({ question }) => question === 'first');
    expect(sent).toEqual([expect.objectContaining({ field: 'first', typed: { value: '8' } })]);
    expect(JSON.stringify([run.answers(chosen, moment), toJson(care, run.answers(chosen, moment)), toCsv(care, run.answers(chosen, moment)), sayDraft(care, chosen, moment)])).not.toMatch(/first~|"9"/);
  });
  it('keep the words in the box where they are chosen, also where they have become those of the other window', () => {
    const { entries } = answer(both, hours, { first: { typed: { value: '8' }, keep: 'mine' }, last: '10' });
    expect(entries['first']).toMatchObject({ typed: { value: '8' }, answer: 'given' });
    expect(entries['first']?.other).toBeUndefined();
  });
});

describe('lists', () => {
  const one = { step: 'helpers', item: '1' };

  it('take no more entries than there may be', () => {
    let draft = untilHours();
    for (const item of ['2', '3']) {
      const added = run.addEntry(draft, 'helpers', moment);
      expect(added.page).toEqual({ step: 'helpers', item });
      draft = added.draft;
    }
    expect(run.addEntry(draft, 'helpers', moment)).toEqual({ draft, page: { step: 'helpers' } });
  });
  it('ask whether there is somebody else once more after one was added', () => {
    const added = run.addEntry(untilEnd(), 'helpers', moment);
    const draft = answer(added.draft, added.page, { 'helper.2': 'Alex Example' });
    expect(run.next(draft, added.page, moment, true)).toEqual({ page: { step: 'helpers' } });
    expect(run.answers(draft, moment).lists).toEqual({ helpers: ['1', '2'] });
  });
  it('begin anew where the only entry was taken out, and keep its words', () => {
    const draft = run.removeEntry(untilHours(), one, moment);
    expect(names(draft).at(-1)).toBe('helpers.2');
    expect(run.setAside(draft, moment)).toEqual(['helper.1']);
    expect(run.removeEntry(draft, one, moment)).toBe(draft);
  });
});

describe('what is left', () => {
  it('counts the pages with questions along every way that is still open', () => {
    expect(run.left(begin(), whom, moment)).toEqual({ atLeast: 2, atMost: 7 });
    const draft = untilHours();
    expect(run.left(draft, whom, moment)).toEqual({ atLeast: 4, atMost: 4 });
    expect(run.left(draft, hours, moment)).toEqual({ atLeast: 1, atMost: 1 });
    expect(run.left(untilEnd(), { step: 'check' }, moment)).toEqual({ atLeast: 0, atMost: 0 });
  });
});

describe('whatever comes', () => {
  const refs: readonly PageRef[] = [{ step: 'nowhere' }, { step: '__proto__' }, { step: 'constructor', item: 'x' }, { step: 'helpers', item: '99' }, { step: 'often', item: 'none' }, { step: 'young' }];

  it('counts a page that is not there as the open one', () => {
    for (const ref of refs) {
      const draft = answer(begin(), whom, { whom: 'other' });
      expect(run.next(draft, ref, moment)).toEqual({ page: { step: 'hard' } });
      expect(run.back(draft, ref, moment)).toEqual(whom);
      expect(run.left(draft, ref, moment)).toEqual(run.left(draft, { step: 'hard' }, moment));
      expect(run.problems(draft, ref, moment)).toBeUndefined();
      expect(run.removeEntry(draft, ref, moment)).toBe(draft);
    }
  });
  it('keeps answers to questions that are gone, from before the journey changed', () => {
    const draft: Draft = { ...untilEnd(), journeyVersion: 0, entries: { ...untilEnd().entries, gone: { typed: { value: 'Still mine' }, answer: 'given', at: '2026-11-22T10:00:00.000Z', version: 1 }, hard: { typed: { value: ['unknown'] }, answer: 'given', at: '2026-11-22T10:00:00.000Z', version: 1 } }, done: [...untilEnd().done, 'old'] };
    expect(run.way(draft, moment)).toMatchObject({ open: undefined, ending: 'sent' });
    expect(run.setAside(draft, moment)).toEqual(['gone']);
    expect(typedIn(save(draft, whom, { whom: 'other' }), 'gone')).toBe('Still mine');
    expect(run.answers(draft, moment).answers.find(({ field }) => field === 'hard')).toMatchObject({ state: 'blank', typed: {} });
  });
  it('asks a question that came into the journey later', () => {
    const { know: _know, ...entries } = untilEnd().entries;
    expect(run.way({ ...untilEnd(), entries }, moment).open).toEqual(whom);
  });
  it('judges days where the service is', () => {
    const born = (now: string, timeZone?: string) => {
      const at = { now: new Date(now), ...(timeZone !== undefined && { timeZone }) };
      const draft = answer(begin(), whom, { whom: 'me' });
      return run.goOn(run.save(draft, { step: 'born' }, submit(draft, { born: { typed: { day: '1', month: '6', year: '2026' } } }), at), { step: 'born' }, at).problems;
    };
    expect(born('2026-05-31T23:30:00Z')).toBeUndefined();
    expect(born('2026-05-31T23:30:00Z', 'UTC')).toBeDefined();
    expect(born('2026-05-31T23:30:00Z', 'Mars/Olympus')).toBeDefined();
  });
});
