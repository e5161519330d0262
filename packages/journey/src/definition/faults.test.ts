import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anyJourney } from '../for-tests/random-journeys.test.helper';
import { defineJourney, journeyFaults, type Journey, type Question, type Step } from './definition';

const ENDING = { title: 'We have it', next: ['We read it.'], byWhen: 'By {day}', ask: 'Ring us', ifTheDatePasses: 'Ring us' } as const;
const sent = { ...ENDING, ends: 'sent', ifItGetsWorse: 'Ring 999' } as const;

const none = { none: 'Kept short for this test.' } as const;
const whom: Question = { kind: 'choice', label: 'Who is this for?', options: { me: 'Me', other: 'Somebody else' }, escapes: none };
const hard: Question = { kind: 'choices', label: 'What is hard?', options: { eating: 'Eating', washing: 'Washing' }, escapes: none };
const story: Question = { kind: 'text', label: 'What is going on?', escapes: none };
const born: Question = { kind: 'date', label: 'When were you born?', escapes: none };
const hours: Question = { kind: 'number', label: 'How many hours?', escapes: none };
const phone: Question = { kind: 'telephone', label: 'Your number', escapes: none };

/** A journey without a fault, with parts of it replaced: written as JSON would bring it, without types to help. */
function journey({ questions = {}, steps = {}, ...rest }: { readonly questions?: Journey['questions']; readonly steps?: { readonly [name: string]: Step } } & Partial<Omit<Journey, 'questions' | 'steps'>> = {}): Journey {
  return {
    id: 'care', version: 1, lang: 'en', title: 'Care',
    questions: { whom, hard, story, ...questions },
    steps: {
      whom: { asks: ['whom'], next: 'hard' }, hard: { asks: ['hard'], next: 'more' }, more: { asks: ['story'], each: 'hard', title: '{option}', next: 'check' }, check: { says: 'answers', title: 'Check', next: 'sent' },
      ...steps,
    },
    endings: { sent }, ...rest,
  };
}

const step = (given: object): Step => given as Step;

const faulty: readonly (readonly [what: string, journey: Journey, says: RegExp])[] = [
  ['an id with a space', journey({ id: 'my care' }), /id "my care".*small letters, figures and hyphens/],
  ['a version below one', journey({ version: 0 }), /version 0.*whole number from 1/],
  ['a question with a hyphen', journey({ questions: { 'my-name': story } }), /question "my-name".*letters and figures only/],
  ['a question without words', journey({ questions: { story: { ...story, label: ' ' } } }), /"story" asks nothing.*label/],
  ['a question asked nowhere', journey({ questions: { born } }), /Nobody is asked "born": write it into the asks/],
  ['a question asked twice', journey({ steps: { hard: { asks: ['hard', 'whom'], next: 'more' } } }), /"whom" is asked in "whom" and again in "hard": ask it once/],
  ['a question that is not there', journey({ steps: { whom: step({ asks: ['whom', 'constructor'], next: 'hard' }) } }), /asks "constructor", which is no question/],
  ['no answers to choose from', journey({ questions: { whom: { ...whom, options: {} } } }), /"whom" has no answers to choose from/],
  ['an answer with a space', journey({ questions: { whom: { ...whom, options: { 'some body': 'Somebody' } } } }), /answer "some body".*letters, figures and hyphens/],
  ['an answer that objects put first', journey({ questions: { whom: { ...whom, options: { me: 'Me', 1: 'One' } } } }), /answer "1".*such as "n1"/],
  ['a text that takes nothing', journey({ questions: { story: { ...story, max: 0 } } }), /"story" takes no character.*max of 1 or more/],
  ['a number that cannot be', journey({ questions: { whom: { ...hours, lowest: 3, highest: 2 } } }), /No number fits "whom"/],
  ['a day that cannot be', journey({ questions: { whom: { ...born, earliest: '2026-01-02', latest: '2026-01-01' } } }), /No day fits "whom"/],
  ['escapes switched off without a reason', journey({ questions: { whom: { ...whom, escapes: { none: ' ' } } } }), /Nobody may leave "whom".*write the reason/],
  ['escapes that are empty', journey({ questions: { whom: { ...whom, escapes: [] } as unknown as Question } }), /escapes of "whom" are empty/],
  ['a reveal by no question', journey({ questions: { story: { ...story, revealedBy: { question: 'who', is: 'me' } } } }), /revealed by "who", which is no question/],
  ['a reveal by a text', journey({ questions: { whom: { ...whom, revealedBy: { question: 'story', is: 'me' } } } }), /no answers to choose from: write a question of the kind choice/],
  ['a reveal by an answer that is not there', journey({ questions: { story: { ...story, revealedBy: { question: 'whom', is: 'you' } } } }), /the answer "you", which "whom" does not have/],
  ['a reveal from another page', journey({ questions: { story: { ...story, revealedBy: { question: 'whom', is: 'me' } } } }), /does not stand before it on the same page/],
  ['a reveal from further down', journey({ questions: { born: { ...born, revealedBy: { question: 'whom', is: 'me' } } }, steps: { whom: { asks: ['born', 'whom'], next: 'hard' } } }), /does not stand before it on the same page.*"whom" first/],
  ['a date after no date', journey({ questions: { whom: { ...born, after: 'story' } } }), /to be after "story", which is no date/],
  ['a date after a later one', journey({ questions: { whom: { ...born, after: 'born' }, born }, steps: { hard: { asks: ['hard', 'born'], next: 'more' } } }), /"born", which is asked later/],
  ['another-way that leads nowhere', journey({ questions: { whom: { ...whom, escapes: ['another-way'] } } }), /led nowhere from "whom": write anotherWay/],
  ['a step in capitals', journey({ steps: { Check: { says: 'answers', title: 'Check', next: 'sent' } } }), /step "Check".*begin with a small letter/],
  ['a step named as an ending', journey({ steps: { sent: { says: 'answers', title: 'Check', next: 'sent' } } }), /"sent" is a step and an ending/],
  ['a step named carry-on', journey({ steps: { 'carry-on': { says: 'answers', title: 'Check', next: 'sent' } } }), /called "carry-on".*another name/],
  ['a page that asks nothing', journey({ steps: { whom: step({ asks: [], next: 'hard' }) } }), /"whom" asks nothing/],
  ['a page that says nothing', journey({ steps: { check: step({ says: 'information', title: 'Good to know', body: [], next: 'sent' }) } }), /"check" says nothing/],
  ['an interruption without a way back', journey({ steps: { check: { says: 'interruption', title: 'Is this right?', body: ['…'], next: 'sent' } } }), /leads nobody back.*change/],
  ['an interruption that leads forward', journey({ steps: { whom: { says: 'interruption', title: 'Is this right?', body: ['…'], change: 'hard', next: 'hard' } } }), /not asked before it: write an earlier question in change/],
  ['each and list at once', journey({ steps: { more: { asks: ['story'], each: 'hard', list: { title: 'P', another: 'A', entry: 'P {number}' }, next: 'check' } } }), /"more" has each and list/],
  ['each of one answer', journey({ steps: { more: { asks: ['story'], each: 'whom', next: 'check' } } }), /"whom", of which there is only one/],
  ['each of a later question', journey({ steps: { whom: { asks: ['whom'], each: 'hard', next: 'hard' } } }), /"hard", which is asked later: put the step/],
  ['a list without room', journey({ steps: { more: { asks: ['story'], list: { title: 'P', another: 'A', entry: 'P {number}', max: 0 }, next: 'check' } } }), /list of "more" takes no entry/],
  ['a task that is not there', journey({ steps: { check: { says: 'answers', title: 'Check', task: 'end', next: 'sent' } } }), /belongs to "end", which is no task/],
  ['a route to nowhere', journey({ steps: { whom: { asks: ['whom'], next: 'toString' } } }), /leads to "toString", which is no step and no ending/],
  ['a route to itself', journey({ steps: { whom: { asks: ['whom'], next: 'whom' } } }), /leads to itself/],
  ['a route back', journey({ steps: { hard: { asks: ['hard'], next: 'whom' } } }), /leads back to "whom".*list for what is asked again/],
  ['a route without an otherwise', journey({ steps: { whom: step({ asks: ['whom'], next: [{ when: { question: 'whom', is: 'me' }, go: 'hard' }] }) } }), /leave somebody standing.*otherwise/],
  ['routes behind the otherwise', journey({ steps: { whom: step({ asks: ['whom'], next: [{ otherwise: 'hard' }, { when: { question: 'whom', is: 'me' }, go: 'hard' }] }) } }), /hide one another.*nowhere else/],
  ['carry-on where nobody came from anywhere', journey({ steps: { whom: { asks: ['whom'], next: 'carry-on' } } }), /only the step of anotherWay can lead/],
  ['a condition on no question', journey({ steps: { whom: { asks: ['whom'], next: [{ when: { question: 'who', is: 'me' }, go: 'hard' }, { otherwise: 'hard' }] } } }), /depends on "who", which is no question/],
  ['a condition of another kind', journey({ steps: { whom: { asks: ['whom'], next: [{ when: { not: { question: 'whom', below: 3 } }, go: 'hard' }, { otherwise: 'hard' }] } } }), /tests "whom" as a number, and it is a choice/],
  ['a condition on an answer that is not there', journey({ steps: { whom: { asks: ['whom'], next: [{ when: { any: [{ question: 'whom', oneOf: ['me', 'you'] }] }, go: 'hard' }, { otherwise: 'hard' }] } } }), /waits for the answer "you"/],
  ['a condition on a later question', journey({ steps: { whom: { asks: ['whom'], next: [{ when: { all: [{ question: 'hard', includes: 'eating' }] }, go: 'hard' }, { otherwise: 'hard' }] } } }), /depends on "hard", which is asked later/],
  ['a condition on what is asked more than once', journey({ steps: { more: { asks: ['story'], each: 'hard', next: [{ when: { question: 'story', state: 'given' }, go: 'check' }, { otherwise: 'check' }] } } }), /"story", which is asked more than once/],
  ['a count of no list', journey({ steps: { whom: { asks: ['whom'], next: [{ when: { count: 'hard', atLeast: 1 }, go: 'hard' }, { otherwise: 'hard' }] } } }), /counts "hard", which is no list/],
  ['a check about one question', journey({ checks: [{ about: ['whom', 'whom'], holds: { question: 'whom', is: 'me' }, message: 'Change it.' }] }), /fewer than two questions/],
  ['a check that depends on others', journey({ checks: [{ about: ['whom', 'hard'], holds: { question: 'story', state: 'given' }, message: 'Change it.' }] }), /write "story" into its about/],
  ['a check about what is asked more than once', journey({ checks: [{ about: ['whom', 'story'], holds: { question: 'whom', is: 'me' }, message: 'Change it.' }] }), /"story", which is asked more than once: write questions/],
  ['a check without words', journey({ checks: [{ about: ['whom', 'hard'], holds: { question: 'whom', is: 'me' }, message: '' }] }), /says nothing: write in its message/],
  ['no way to an ending', journey({ steps: { check: { says: 'answers', title: 'Check', next: 'away' } } }), /No route leads to an ending/],
  ['anotherWay to no step', journey({ anotherWay: { step: 'tell', reach: ['whom'] } }), /anotherWay leads to "tell", which is no step/],
  ['anotherWay at the beginning', journey({ anotherWay: { step: 'whom', reach: ['whom'] } }), /"whom" comes first and is only for/],
  ['a route to the step of anotherWay', journey({ anotherWay: { step: 'hard', reach: ['whom'] } }), /where only another-way leads/],
  ['reaching people by a date', journey({ questions: { whom: born }, anotherWay: { step: 'check', reach: ['whom'] } }), /by which nobody can be reached/],
  ['reaching people by what is asked more than once', journey({ anotherWay: { step: 'check', reach: ['story'] } }), /reaches people by "story", which is asked more than once/],
];

describe('journeyFaults', () => {
  it('finds nothing in a journey that can be walked', () => {
    expect(journeyFaults(journey())).toEqual([]);
    const reach = journey({ questions: { whom: { ...whom, escapes: ['another-way'] }, phone }, steps: { tell: { asks: ['phone'], next: [{ when: { question: 'phone', state: 'given' }, go: 'end' }, { otherwise: 'carry-on' }] }, end: { says: 'answers', title: 'Check', next: 'sent' } }, anotherWay: { step: 'tell', reach: ['phone'] } });
    expect(journeyFaults(reach)).toEqual([]);
  });
  it.each(faulty)('tells a developer of %s, and what to write instead', (_what, faultyJourney, says) => {
    expect(journeyFaults(faultyJourney).filter((fault) => says.test(fault))).toHaveLength(1);
  });
  it('finds nothing in random journeys that can be walked', () => {
    fc.assert(fc.property(anyJourney(), (random) => {
      expect(journeyFaults(random)).toEqual([]);
    }));
  });
  it('reads 10,000 questions and 50,000 routes', () => {
    const names = Array.from({ length: 10_000 }, (_, number) => `q${number}`);
    const steps = names.map((name, place): readonly [string, Step] => [`s${place}`, { asks: [name], next: [...Array.from({ length: 4 }, () => ({ when: { question: name, state: 'given' as const }, go: names[place + 1] === undefined ? 'sent' : `s${place + 1}` })), { otherwise: names[place + 1] === undefined ? 'sent' : `s${place + 1}` }] }]);
    const large = { ...journey(), questions: Object.fromEntries(names.map((name) => [name, story])), steps: Object.fromEntries(steps) };
    expect(journeyFaults(large)).toEqual([]);
  });
});

describe('defineJourney', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('does not start a journey with a fault while a developer is looking', () => {
    const { steps: _steps, ...rest } = journey();
    expect(() => defineJourney({ ...rest, questions: { whom }, steps: { whom: { asks: ['whom'], next: 'whom' } }, endings: { sent } } as never)).toThrow(/"care" cannot be walked as it is written.*leads to itself/);
  });
  it('lets people on in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(() => defineJourney(journey({ version: 0 }) as never)).not.toThrow();
  });
});
