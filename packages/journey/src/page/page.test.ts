import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defineJourney, type Journey } from '../definition/definition';
import { startDraft, type Draft } from '../draft/draft';
import { controlsOf, readPage } from '../form-data/form-data';
import { anyAnswer, anyJourney } from '../for-tests/random-journeys.test.helper';
import { running, type Moment, type PageRef, type Running } from '../running/running';
import { sayAnswers, sayDraft } from '../saying/saying';
import { journeyPage, type AskedQuestion, type QuestionsPage } from './page';

const moment: Moment = { now: new Date('2026-11-22T10:00:00Z') };
const ending = { title: 'We have your request', next: ['We read it.'], byWhen: 'By {day}', ask: 'Ring us', ifTheDatePasses: 'Ring us' } as const;

const escapes = ['unsure', 'declined'] as const;

const care = defineJourney({
  id: 'care', title: 'Ask for help', version: 3,
  questions: {
    whom: { kind: 'choice', label: 'Who is this for?', escapes, options: { me: 'Me', them: 'Somebody else' }, required: true },
    know: { kind: 'choice', label: 'Do they know?', escapes, options: { yes: 'Yes', no: 'No' }, revealedBy: { question: 'whom', is: 'them' } },
    why: { kind: 'text', label: 'Why not?', escapes, revealedBy: { question: 'know', is: 'no' } },
    born: { kind: 'date', label: 'When were you born?', escapes },
    hard: { kind: 'choices', label: 'What is hard?', escapes, options: { eating: 'Eating', washing: 'Washing', none: { label: 'None of these', exclusive: true } } },
    often: { kind: 'text', label: 'How often is {option} hard?', escapes, called: { plain: 'How often ({option})', thing: 'how often ({option})' }, hint: 'About {option}', why: 'It is about {option}.', required: true },
    story: { kind: 'text', label: 'What happens?', escapes, long: true },
    helper: { kind: 'name', label: 'What is their name?', escapes: ['declined'] },
    phone: { kind: 'telephone', label: 'What is your number?', escapes: ['declined'] },
  },
  steps: {
    whom: { asks: ['whom', 'know', 'why'], title: 'Not the heading', lead: 'Only you can say.', next: 'born' },
    born: { asks: ['born'], next: [{ when: { question: 'born', ageBelow: 18 }, go: 'young' }, { otherwise: 'right' }] },
    right: { says: 'interruption', title: 'Is this right?', body: ['You told us when you were born.'], change: 'born', next: 'hard' },
    hard: { asks: ['hard'], next: 'more' },
    more: { asks: ['often', 'story'], title: 'More about {option}', lead: 'Tell us about {option}.', each: 'hard', next: 'helpers' },
    helpers: { asks: ['helper'], list: { title: 'People who help', first: 'Does anybody help?', another: 'Is there somebody else?', entry: 'Person {number}', max: 2 }, next: 'share' },
    share: { says: 'sharing', title: 'What we share', body: ['Nothing yet.'], next: 'check' },
    check: { says: 'answers', title: 'Check your answers', next: 'phone' },
    phone: { asks: ['phone'], next: 'sent' },
  },
  endings: {
    sent: { ends: 'sent', ...ending, ifItGetsWorse: 'Ring 999' },
    young: { ends: 'elsewhere', ...ending, title: 'There is another team for you', ifWeAreWrong: 'Ring us', elsewhere: [{ href: '/young', text: 'Young carers' }] },
  },
});
const run = running(care);

const go = (draft: Draft, page: PageRef, controls: readonly (readonly [string, string])[] = []): Draft => {
  const form = new FormData();
  for (const [name, value] of [['version', String(draft.version)] as const, ...controls]) form.append(name, value);
  return run.goOn(run.save(draft, page, readPage(care, page, form), moment), page, moment).draft;
};
const show = (draft: Draft, ref: PageRef, changing?: boolean) => journeyPage(care, draft, ref, moment, { ...(changing !== undefined && { changing }) });
const questions = (draft: Draft, ref: PageRef): QuestionsPage => {
  const page = show(draft, ref);
  if (page.kind !== 'questions') throw new Error(page.kind);
  return page;
};

const begun = startDraft(care, moment.now);
const forMe = go(begun, { step: 'whom' }, [['whom', 'me']]);
const grown = go(forMe, { step: 'born' }, [['born-year', '1952']]);
const toHard = go(grown, { step: 'right' });
const twoThings = go(toHard, { step: 'hard' }, [['hard', 'eating'], ['hard', 'washing']]);
const eating = go(twoThings, { step: 'more', item: 'eating' }, [['often.eating', 'Every day'], ['story.eating', '']]);
const washing = go(eating, { step: 'more', item: 'washing' }, [['often.washing', 'Mornings'], ['story.washing', '']]);
const { draft: withOne } = run.addEntry(washing, 'helpers', moment);
const oneHelper = go(withOne, { step: 'helpers', item: '1' }, [['helper.1', 'Sam Example'], ['helper-called.1', '']]);
const toCheck = go(go(oneHelper, { step: 'helpers' }), { step: 'share' });

describe('a page of questions', () => {
  it('has the one question as its heading, not counting those an answer brings', () => {
    const page = questions(begun, { step: 'whom' });
    expect(page.title).toBe('Who is this for?');
    expect(page.lead).toBe('Only you can say.');
    expect(page.questions.map(({ field }) => field)).toEqual(['whom']);
    expect(page).toMatchObject({ journey: 'care', lang: 'en', ref: { step: 'whom' }, changing: false, sends: false, key: begun.key, version: 0 });
    expect(page.back).toBeUndefined();
    expect(page.problems).toBeUndefined();
  });
  it('has what each option brings, also where it is not chosen yet, and what that brings', () => {
    const [whom] = questions(begun, { step: 'whom' }).questions;
    expect(whom?.reveals?.['them']?.map(({ field }) => field)).toEqual(['know']);
    expect(whom?.reveals?.['them']?.[0]?.reveals?.['no']?.map(({ field }) => field)).toEqual(['why']);
  });
  it('asks about the option that it is about, in every text', () => {
    const page = questions(twoThings, { step: 'more', item: 'eating' });
    expect(page.title).toBe('More about Eating');
    expect(page.lead).toBe('Tell us about Eating.');
    expect(page.questions[0]?.question).toMatchObject({ label: 'How often is Eating hard?', hint: 'About Eating', why: 'It is about Eating.', called: { plain: 'How often (Eating)', thing: 'how often (Eating)' } });
    expect(page.questions[0]?.field).toBe('often.eating');
  });
  it('has what was typed, how it was left, and what is to be put right, in words of that page', () => {
    const tried = go(twoThings, { step: 'more', item: 'eating' }, [['often.eating', ''], ['story.eating', 'I drop things'], ['story.eating-answer', 'unsure']]);
    const page = questions(tried, { step: 'more', item: 'eating' });
    expect(page.problems).toEqual({ 'often.eating': { message: 'Enter how often (Eating)', code: 'text.empty' } });
    expect(page.questions[0]?.problem).toEqual(page.problems?.['often.eating']);
    expect(page.questions[1]).toMatchObject({ typed: { value: 'I drop things' }, answer: 'unsure', escapes: ['unsure', 'declined'] });
    expect(page.questions[1]?.problem).toBeUndefined();
  });
  it('shows both answers that two windows gave, in words', () => {
    const born = (version: number, year: string): Draft => run.save(version === forMe.version ? forMe : grown, { step: 'born' }, { version, fields: { born: { typed: { year } } } }, moment);
    const other = run.save(born(forMe.version, '1952'), { step: 'born' }, { version: forMe.version, fields: { born: { typed: { month: '4', year: '1953' } } } }, moment);
    const [asked] = questions(other, { step: 'born' }).questions;
    expect(asked?.other).toEqual({ said: ['1952'], mine: ['April 1953'] });
    expect(asked?.typed).toEqual({ month: '4', year: '1953' });
    const left = run.save(born(forMe.version, '1952'), { step: 'born' }, { version: forMe.version, fields: { born: { typed: {}, answer: 'unsure' } } }, moment);
    expect(questions(left, { step: 'born' }).questions[0]?.other).toEqual({ said: ['1952'], mine: ['You are not sure'] });
  });
});

describe('a page of a list', () => {
  it('has each entry with its answers, and whether there is room for more', () => {
    const page = show(oneHelper, { step: 'helpers' });
    expect(page).toMatchObject({ kind: 'list', title: 'People who help', more: true, entries: [{ page: { step: 'helpers', item: '1' }, name: 'Person 1' }] });
    if (page.kind !== 'list') throw new Error(page.kind);
    expect(page.entries[0]?.rows).toEqual([{ field: 'helper.1', label: 'What is their name', state: 'given', said: ['Sam Example'], theirWords: true, page: { step: 'helpers', item: '1' } }]);
    const { draft: two } = run.addEntry(oneHelper, 'helpers', moment);
    expect(show(two, { step: 'helpers' })).toMatchObject({ more: false, entries: [{ name: 'Person 1' }, { name: 'Person 2', rows: [{ said: ['Not answered yet'] }] }] });
    expect(show(washing, { step: 'helpers' })).toMatchObject({ more: true, entries: [] });
  });
  it('numbers entries as they stand now', () => {
    const { draft: two } = run.addEntry(oneHelper, 'helpers', moment);
    const second = run.removeEntry(two, { step: 'helpers', item: '1' }, moment);
    expect(show(second, { step: 'helpers' })).toMatchObject({ entries: [{ page: { item: '2' }, name: 'Person 1' }] });
  });
});

describe('pages that say something', () => {
  it('lead on, and an interruption leads back to its question', () => {
    expect(show(grown, { step: 'right' })).toMatchObject({ kind: 'interruption', title: 'Is this right?', body: ['You told us when you were born.'], change: { step: 'born' }, back: { step: 'born' } });
    expect(show(toCheck, { step: 'share' })).toMatchObject({ kind: 'sharing', title: 'What we share' });
  });
  it('say an ending that leads elsewhere, with a way back', () => {
    const young = go(forMe, { step: 'born' }, [['born-year', '2015']]);
    expect(show(young, { step: 'young' })).toMatchObject({ kind: 'ending', title: 'There is another team for you', ending: { ends: 'elsewhere', ifWeAreWrong: 'Ring us' }, back: { step: 'born' }, left: { atLeast: 0, atMost: 0 }, sends: false });
  });
});

describe('the check page', () => {
  it('has everything that was answered, and no open page where all is ready', () => {
    const page = show(toCheck, { step: 'check' });
    if (page.kind !== 'answers') throw new Error(page.kind);
    expect(page.sections.flatMap(({ rows }) => rows.map(({ field }) => field))).toEqual(['whom', 'born', 'hard', 'often.eating', 'story.eating', 'often.washing', 'story.washing', 'helper.1', 'helpers']);
    expect(page.open).toBeUndefined();
  });
  it('says where something is still needed', () => {
    const changed = go(toCheck, { step: 'whom' }, []);
    expect(show(changed, { step: 'check' })).toMatchObject({ kind: 'answers', sends: false, open: { step: 'whom' } });
    expect(show({ ...toCheck, done: toCheck.done.filter((page) => page !== 'born') }, { step: 'check' })).toMatchObject({ open: { step: 'born' } });
  });
  it('is where back leads from a page that was opened to change an answer', () => {
    expect(show(toCheck, { step: 'hard' }, true)).toMatchObject({ changing: true, back: { step: 'check' }, sends: false });
    expect(show(toCheck, { step: 'hard' })).toMatchObject({ changing: false, back: { step: 'right' } });
  });
});

describe('sends', () => {
  it('is true only where going on really sends', () => {
    const last = go(toCheck, { step: 'check' });
    expect(show(last, { step: 'phone' }).sends).toBe(true);
    expect(show(last, { step: 'phone' }, true).sends).toBe(false);
    expect(show(last, { step: 'check' }).sends).toBe(false);
    expect(show({ ...last, done: last.done.filter((page) => page !== 'hard') }, { step: 'phone' }).sends).toBe(false);
  });
  it('is never said before another way is taken, which leads elsewhere first', () => {
    const journey: Journey = {
      ...care, id: 'short', anotherWay: { step: 'tell', reach: ['phone'] }, questions: { ...care.questions, story: { kind: 'text', label: 'What happens?' } },
      steps: { story: { asks: ['story'], next: 'sent' }, tell: { asks: ['phone'], next: 'carry-on' } },
    };
    const draft = startDraft(journey, moment.now);
    expect(journeyPage(journey, draft, { step: 'story' }, moment).sends).toBe(false);
    const { anotherWay: _none, ...plain } = journey;
    expect(journeyPage({ ...plain, steps: { story: { asks: ['story'], next: 'sent' } } }, draft, { step: 'story' }, moment).sends).toBe(true);
  });
});

describe('a page that is not there', () => {
  afterEach(() => { vi.unstubAllEnvs(); });
  it('tells a developer so, and lets a person carry on', () => {
    for (const step of ['gone', 'sent', '__proto__', 'constructor']) expect(() => show(grown, { step })).toThrow(`The journey "care" has no page "${step}"`);
    vi.stubEnv('NODE_ENV', 'production');
    for (const step of ['gone', 'sent', '__proto__']) expect(show(grown, { step })).toMatchObject({ kind: 'interruption', ref: { step: 'right' } });
  });
});

describe('every page of every journey', () => {
  const everyField = (asked: readonly AskedQuestion[]): readonly AskedQuestion[] => asked.flatMap((each) => [each, ...everyField(Object.values(each.reveals ?? {}).flat())]);

  /** What stands between a page and the next: each walk goes on from the open page with answers of all sorts. */
  function pagesWalked(journey: Journey, runs: Running, pick: (question: string) => { readonly typed: object; readonly answer?: string }, check: (draft: Draft, ref: PageRef) => void, checkDraft: (draft: Draft) => void = () => undefined): void {
    let draft = startDraft(journey, moment.now);
    for (let turn = 0; turn < 12; turn += 1) {
      const { pages, open, ending: end } = runs.way(draft, moment);
      checkDraft(draft);
      for (const ref of pages) check(draft, ref);
      if (end !== undefined && journey.endings[end]?.ends === 'elsewhere') check(draft, { step: end });
      if (open === undefined) return;
      const page = journeyPage(journey, draft, open, moment);
      const form = new FormData();
      for (const { field } of page.kind === 'questions' ? everyField(page.questions) : []) {
        const { typed, answer } = pick(field.split('.', 1)[0] ?? field);
        for (const [name, value] of controlsOf(field, typed as { readonly [part: string]: string }, answer)) form.append(name, value);
      }
      form.append('version', String(draft.version));
      draft = runs.goOn(runs.save(draft, open, readPage(journey, open, form), moment), open, moment).draft;
    }
  }

  it('is plain data that crosses from server to client, and asks each of its fields once', () => {
    fc.assert(fc.property(anyJourney(), fc.gen(), fc.boolean(), (journey, gen, changing) => {
      const pick = (question: string) => {
        const asked = journey.questions[question];
        return asked === undefined ? { typed: {} } : gen(anyAnswer, asked);
      };
      pagesWalked(journey, running(journey), pick, (draft, ref) => {
        const page = journeyPage(journey, draft, ref, moment, { changing });
        expect(JSON.parse(JSON.stringify(page))).toEqual(structuredClone(page));
        expect(page.title).toMatch(/\S/);
        expect(page.sends && page.changing && page.kind !== 'answers').toBe(false);
        const step = journey.steps[ref.step];
        if (page.kind !== 'questions' || step === undefined || !('asks' in step)) return;
        expect(everyField(page.questions).map(({ field }) => field).toSorted()).toEqual(step.asks.map((name) => (ref.item === undefined ? name : `${name}.${ref.item}`)).toSorted());
        const problems = Object.fromEntries(everyField(page.questions).flatMap(({ field, problem }) => (problem === undefined ? [] : [[field, problem]])));
        expect(problems).toEqual(page.problems ?? {});
      });
    }), { numRuns: 60 });
  });

  it('says every answer of the way once, in one place, and everything that is sent', () => {
    fc.assert(fc.property(anyJourney(), fc.gen(), (journey, gen) => {
      const runs = running(journey);
      const pick = (question: string) => {
        const asked = journey.questions[question];
        return asked === undefined ? { typed: {} } : gen(anyAnswer, asked);
      };
      pagesWalked(journey, runs, pick, () => undefined, (draft) => {
        const rows = sayDraft(journey, draft, moment).flatMap((section) => section.rows).filter(({ field }) => !Object.hasOwn(journey.steps, field));
        expect(new Set(rows.map(({ field }) => field)).size).toBe(rows.length);
        const sent = runs.answers(draft, moment);
        expect(new Set(rows.filter(({ state }) => state !== 'not-yet').map(({ field, state }) => `${field} ${state}`))).toEqual(new Set(sent.answers.map(({ field, state }) => `${field} ${state}`)));
        for (const { said } of rows) expect(said.filter((line) => line.trim() !== '')).not.toEqual([]);
        expect(sayAnswers(journey, sent).flatMap((section) => section.rows).filter(({ field }) => !Object.hasOwn(journey.steps, field))).toEqual(rows.filter(({ state }) => state !== 'not-yet'));
      });
    }), { numRuns: 60 });
  });
});

it('A page of a long journey says which part it belongs to; a step outside the parts says nothing', () => {
  const long: Journey = { ...care, tasks: { who: 'Who this is for', more: 'How things are' }, steps: Object.fromEntries(Object.entries(care.steps).map(([name, step]) => [name, name === 'hard' ? { ...step, task: 'more' } : step])) };
  expect(journeyPage(long, begun, { step: 'hard' }, moment).part).toEqual({ number: 2, of: 2, title: 'How things are' });
  expect('part' in journeyPage(long, begun, { step: 'whom' }, moment)).toBe(false);
});
