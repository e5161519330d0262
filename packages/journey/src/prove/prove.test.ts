import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check, Ending, Journey, Step } from '../definition/definition';
import type { Question } from '../definition/questions';
import { anyJourney } from '../for-tests/random-journeys.test.helper';
import { proveJourney, replay, type Proof, type ProofOptions, type Walk } from './prove';
import { bruteForce } from './brute-force.test.helper';
import { searchPaths } from './search';

const moment = { now: new Date('2026-11-22T12:00:00Z') };
const today = '2026-11-22' as const;
const prove = (journey: unknown, options: ProofOptions = {}): Proof => proveJourney(journey as Journey, { moment, ...options });

const sent: Ending = { ends: 'sent', title: 'We have your request', next: ['We read it.'], byWhen: 'Within 3 working days', ask: 'The contact centre', ifTheDatePasses: 'Ring us', ifItGetsWorse: 'Ring us' };
const other: Ending = { ...sent, ends: 'elsewhere', title: 'Other help', ifWeAreWrong: 'Ring us', elsewhere: [{ href: '/', text: 'Help' }] };

const questions = {
  forWhom: { kind: 'choice', label: 'Who is this for?', required: true, options: { me: 'Me', someone: 'Someone I care for' } },
  theirName: { kind: 'name', label: 'What is their name?', revealedBy: { question: 'forWhom', is: 'someone' } },
  hard: { kind: 'choices', label: 'What is hard?', options: { washing: 'Washing', eating: 'Eating', none: { label: 'None of these', exclusive: true } } },
  often: { kind: 'text', label: 'How often?' },
  born: { kind: 'date', label: 'When were you born?', birthday: true, notInFuture: true },
  helper: { kind: 'name', label: 'Who helps?' },
  ring: { kind: 'telephone', label: 'Your telephone number', required: true, escapes: ['declined'] },
} satisfies { [name: string]: Question };
const steps = {
  whom: { asks: ['forWhom', 'theirName'], title: 'First of all', next: 'hard' },
  hard: { asks: ['hard'], next: 'each' },
  each: { asks: ['often'], each: 'hard', title: 'How often: {option}', next: 'birth' },
  birth: { asks: ['born'], next: [{ when: { question: 'born', ageBelow: 18 }, go: 'young' }, { otherwise: 'helpers' }] },
  young: { says: 'interruption', title: 'Is this right?', body: ['You told us you are under 18.'], change: 'born', next: 'other' },
  helpers: { asks: ['helper'], list: { title: 'People who help you', another: 'Is there somebody else?', entry: 'Person {number}', first: 'Is there anybody?' }, next: [{ when: { count: 'helpers', atLeast: 3 }, go: 'many' }, { otherwise: 'check' }] },
  many: { says: 'information', title: 'You have a circle', body: ['Good.'], next: 'check' },
  check: { says: 'answers', title: 'Check your answers', next: 'sent' },
  ringMe: { asks: ['ring'], title: 'How to reach you', next: 'carry-on' },
} satisfies { [name: string]: Step };
const care: Journey = { id: 'care', version: 1, lang: 'en', title: 'Care', questions, steps, endings: { sent, other }, anotherWay: { step: 'ringMe', reach: ['ring'] } };

const withSteps = (change: { readonly [name: string]: Step }, more: Partial<Journey> = {}): Journey => ({ ...care, ...more, steps: { ...steps, ...change } });
const withQuestions = (change: { readonly [name: string]: Question }, more: Partial<Journey> = {}): Journey => ({ ...care, ...more, questions: { ...questions, ...change } });

/** The first counterexample of a property, replayed on the way: every page of it has to be the one the journey came to. */
function refuted(journey: Journey, property: Walk['property'], options?: ProofOptions): Walk & { readonly end: ReturnType<typeof replay> } {
  const proof = prove(journey, options);
  if (proof.outcome !== 'refuted') throw new Error(`It says ${JSON.stringify(proof)}`);
  for (const walk of proof.counterexamples) expect([walk.told, replay(journey, walk, moment).followed]).toEqual([walk.told, true]);
  const walk = proof.counterexamples.find((each) => each.property === property);
  if (walk === undefined) throw new Error(`It says only ${proof.counterexamples.map(({ told }) => told).join('\n')}`);
  return { ...walk, end: replay(journey, walk, moment) };
}

describe('what a proof tells', () => {
  const told = (journey: Journey): string => {
    const proof = prove(journey);
    return proof.outcome === 'proved' ? proof.witnesses.map((walk) => walk.told).join('\n') : (proof.outcome === 'refuted' ? proof.counterexamples.map((walk) => walk.told) : proof.reasons).join('\n');
  };
  const stuck = withQuestions({ born: { kind: 'number', label: 'How many?', lowest: 2, highest: 1, required: true, escapes: { none: 'x' } } });

  it('is in the language of the journey, for those who design it', () => {
    expect(told(stuck)).toContain('There “How many?” cannot be answered, whatever is typed');
    expect(told({ ...stuck, lang: 'cy-GB' })).toContain('Yno does dim modd ateb “How many?”, beth bynnag sy’n cael ei deipio');
    expect(told({ ...care, lang: 'cy' })).toContain('Mae rhywun sydd yn ateb “Me” i “Who is this for?” a hefyd yn');
  });
  it('has no English of ours in it for a journey in Welsh', () => {
    const name = (journey: Journey): Journey => JSON.parse(JSON.stringify({ ...journey, lang: 'cy' }), (key: string, value: unknown) => (typeof value === 'string' && ['label', 'title', 'entry', 'another', 'first', 'message'].includes(key) ? 'Enw' : value)) as Journey;
    const bad = [care, stuck, withSteps({ hard: { ...steps.hard, next: 'nowhere' }, helpers: { ...steps.helpers, next: 'whom' }, check: { ...steps.check, next: 'carry-on' } }), { ...care, anotherWay: { step: 'gone', reach: ['gone'] } as const }, withSteps({ birth: { ...steps.birth, next: [{ when: { question: 'born', ageBelow: 0 }, go: 'young' }, { otherwise: 'helpers' }] } })];
    for (const journey of bad) expect(told(name(journey))).not.toMatch(/\b(the|there|from|leads|somebody|nobody|everybody|question|page|ending|answers|no such)\b/i);
  });
});

describe('proveJourney, of a journey without a dead end', () => {
  it('proves it, and says what it looked at', () => {
    const proof = prove(care);
    expect(proof).toMatchObject({ outcome: 'proved', looked: { steps: 9, endings: 2 } });
  });
  it('brings witnesses that the running journey walks: to each page, to each ending', () => {
    const proof = prove(care);
    const witnesses = proof.outcome === 'proved' ? proof.witnesses : [];
    expect(new Set(witnesses.map(({ property }) => property))).toEqual(new Set(['an-ending-in-reach', 'always-a-next-page', 'every-question-passable', 'nothing-asked-twice', 'nothing-unreachable', 'another-way-reaches-a-person']));
    for (const walk of witnesses) {
      const { followed, at, problems } = replay(care, walk, moment);
      expect([walk.told, followed, problems, endsWhere(proof, walk, at, false)]).toEqual([walk.told, true, undefined, true]);
    }
  });
});

describe('proveJourney, of a journey that leaves somebody standing', () => {
  it('tells of a route that leads to no step, and what somebody answers to come there', () => {
    const walk = refuted(withSteps({ birth: { ...steps.birth, next: [{ when: { question: 'born', ageBelow: 18 }, go: 'yuong' }, { otherwise: 'helpers' }] } }), 'always-a-next-page');
    expect(walk.told).toContain('to “When were you born?”');
    expect(walk.told).toContain('leads to “yuong”, and there is no such step or ending');
    expect(walk.walked.at(-1)?.page.step).toBe('birth');
  });
  it('tells of routes without an otherwise', () => {
    const next = [{ when: { question: 'born', ageBelow: 18 }, go: 'young' }] as unknown as 'young';
    expect(refuted(withSteps({ birth: { ...steps.birth, next } }), 'always-a-next-page').told).toContain('There is no next page'.slice(9, 20));
  });
  it('tells of a way that goes round: an interruption that comes again and again', () => {
    const walk = refuted(withSteps({ young: { ...steps.young, next: 'birth' } }), 'an-ending-in-reach');
    expect(walk.told).toContain('comes to the page “Is this right?”');
    expect(walk.told).toContain('leads back to “When were you born?”');
  });
  it('tells of pages, endings and questions that nobody comes to, and why', () => {
    const journey = withSteps({ birth: { ...steps.birth, next: 'helpers' } });
    const proof = prove(journey);
    const told = proof.outcome === 'refuted' ? proof.counterexamples.map((each) => each.told) : [];
    expect(told).toEqual([
      'No answer leads to the page “Is this right?”: no route names it.',
      'No answer leads to the ending “Other help”: it is named only on pages that nobody comes to (“Is this right?”).',
    ]);
  });
  it('tells of a route that nothing takes', () => {
    const next = [{ when: { question: 'born', ageBelow: 18 }, go: 'young' }, { when: { all: [{ question: 'born', ageBelow: 10 }] }, go: 'helpers' }, { otherwise: 'helpers' }] as const;
    expect(refuted(withSteps({ birth: { ...steps.birth, next } }), 'nothing-unreachable').told).toContain('surely less than 10 years ago');
  });
  it('tells of a question that can neither be answered nor left', () => {
    const hours: Question = { kind: 'number', label: 'How many hours?', required: true, lowest: 3.2, highest: 3.8, escapes: { none: 'We need it.' } };
    const walk = refuted(withSteps({ birth: { asks: ['born', 'hours'], title: 'You', next: steps.birth.next as never } }, { questions: { ...questions, hours } }), 'every-question-passable');
    expect(walk.about).toBe('hours');
    expect(walk.end.at).toEqual({ page: { step: 'birth' } });
    expect(Object.keys(walk.end.problems ?? {})).toEqual(['hours']);
  });
  it.each<[string, Question]>([
    ['no options', { kind: 'choice', label: 'Q?', options: {}, required: true, escapes: { none: 'x' } }],
    ['a first day after the last one', { kind: 'date', label: 'Q?', rough: false, earliest: '2026-05-02', latest: '2026-05-01', required: true, escapes: { none: 'x' } }],
    ['only days to come that are not in the future', { kind: 'date', label: 'Q?', rough: false, earliest: '2027-01-01', notInFuture: true, required: true, escapes: { none: 'x' } }],
    ['no room for one letter', { kind: 'text', label: 'Q?', max: 0, required: true, escapes: { none: 'x' } }],
  ])('finds a question that has %s, but only where it can’t be left', (_why, question) => {
    expect(refuted(withQuestions({ helper: question }), 'every-question-passable').about).toBe('helper');
    expect(prove(withQuestions({ helper: { ...question, required: false } })).outcome).toBe('proved');
    expect(prove(withQuestions({ helper: { ...question, escapes: ['unsure'] } })).outcome).toBe('proved');
  });
  it('finds a day that has to be after one that may be to come, and may not be in the future itself', () => {
    const begins = { kind: 'date', label: 'When does it begin?', rough: false } satisfies Question;
    const ends: Question = { kind: 'date', label: 'When did it end?', rough: false, notInFuture: true, after: 'begins', required: true, escapes: { none: 'x' } };
    const journey = (first: Question) => withSteps({ birth: { asks: ['born'], next: 'begin' }, begin: { asks: ['begins'], next: 'end' }, end: { asks: ['ends'], next: [{ when: { question: 'born', ageBelow: 18 }, go: 'young' }, { otherwise: 'helpers' }] }, ...Object.fromEntries(Object.entries(steps).slice(4)) }, { questions: { ...questions, begins: first, ends } });
    const ordered = (made: Journey): Journey => ({ ...made, steps: Object.fromEntries(['whom', 'hard', 'each', 'birth', 'begin', 'end', 'young', 'helpers', 'many', 'check', 'ringMe'].map((name) => [name, made.steps[name]])) as Journey['steps'] });
    const walk = refuted(ordered(journey(begins)), 'every-question-passable');
    expect(walk.about).toBe('ends');
    expect(walk.told).toContain('to “When does it begin?”');
    expect(walk.end.at).toEqual({ page: { step: 'end' } });
    expect(prove(ordered(journey({ ...begins, notInFuture: true }))).outcome).toBe('proved');
  });
  it('finds a check that nobody can meet after what they answered before, and lets one that can be left', () => {
    const number = (label: string, more: object): Question => ({ kind: 'number', label, lowest: 0, highest: 40, ...more });
    const checks: readonly Check[] = [{ about: ['nights', 'days'], holds: { any: [{ question: 'nights', below: 10 }, { question: 'days', atLeast: 50 }] }, message: 'So many nights and so few days do not go together.' }];
    const journey = (days: Question): Journey => ({ ...care, questions: { ...questions, nights: number('How many nights?', {}), days }, checks, steps: { whom: steps.whom, nights: { asks: ['nights'], next: 'days' }, days: { asks: ['days'], next: 'hard' }, ...Object.fromEntries(Object.entries(steps).slice(1)), } });
    const made = (days: Question): Journey => ({ ...journey(days), steps: { ...journey(days).steps, whom: { ...steps.whom, next: 'nights' } } });
    const walk = refuted(made(number('How many days?', { required: true, escapes: { none: 'x' } })), 'every-question-passable');
    expect(walk.told).toMatch(/answers “\d+” to “How many nights\?”.*comes to the page “How many days\?”.*“So many nights/);
    expect(walk.end.at).toEqual({ page: { step: 'days' } });
    expect(walk.end.problems).toBeDefined();
    expect(prove(made(number('How many days?', {}))).outcome).toBe('proved');
  });
  it('finds a question that is asked twice on one way, but not on two', () => {
    const twice = withSteps({ young: steps.young, many: { asks: ['forWhom'], title: 'Again', next: 'check' } });
    const walk = refuted(twice, 'nothing-asked-twice');
    expect(walk.told).toContain('“Who is this for?” is asked, which was asked before');
    const apart = withSteps({ whom: { asks: ['forWhom'], next: [{ when: { question: 'forWhom', is: 'me' }, go: 'hard' }, { otherwise: 'theirs' }] }, theirs: { asks: ['hard', 'theirName'], title: 'Theirs', next: 'birth' } } as never, { questions: { ...questions, theirName: { kind: 'name', label: 'Name' } } });
    const ordered = { ...apart, steps: Object.fromEntries(['whom', 'theirs', 'hard', 'each', 'birth', 'young', 'helpers', 'many', 'check', 'ringMe'].map((name) => [name, apart.steps[name]])) as Journey['steps'] };
    expect(prove(ordered).outcome).toBe('proved');
  });
  it('finds somebody who would rather tell someone, and whom nobody asks how to reach them', () => {
    const walk = refuted({ ...care, anotherWay: { step: 'ringMe', reach: ['helper'] } }, 'another-way-reaches-a-person');
    expect(walk.told).toContain('would rather tell someone');
    expect(walk.end.at).toMatchObject({ ending: walk.about });
    const { anotherWay: _none, ...silent } = withSteps({ helpers: { ...steps.helpers, next: [{ when: { count: 'helpers', atLeast: 3 }, go: 'many' }, { otherwise: 'ringMe' }] as never } });
    expect(refuted({ ...silent, steps: Object.fromEntries(Object.entries(silent.steps).filter(([name]) => name !== 'ringMe')) }, 'another-way-reaches-a-person').told).toContain('no `anotherWay`');
  });
  it('finds “carry on” where nobody was led aside', () => {
    expect(refuted(withSteps({ check: { ...steps.check, next: 'ringMe' } }), 'always-a-next-page').told).toContain('nowhere to carry on to');
  });
});

describe('proveJourney, of a good journey broken at any one place', () => {
  const told = (journey: Journey, about: string) => {
    const proof = prove(journey);
    const walks = proof.outcome === 'refuted' ? proof.counterexamples : [];
    return walks.filter((walk) => walk.about === about && replay(journey, walk, moment).followed).map(({ property }) => property);
  };
  const names = Object.keys(steps) as (keyof typeof steps)[];
  const asked = Object.keys(questions) as (keyof typeof questions)[];

  it.each(names)('names the page “%s” where it leads nowhere, back, or has no otherwise', (name) => {
    const redirect = (next: unknown) => withSteps({ [name]: { ...steps[name], next } as Step });
    expect(told(redirect('nowhere'), `${name} → nowhere (1)`)).toContain('always-a-next-page');
    expect(told(redirect([]), name)).toContain('always-a-next-page');
    // The step of another-way never leads back: there it carries on.
    expect(told(redirect('whom'), `${name} → whom (1)`)).toEqual(['an-ending-in-reach']);
  });
  it.each(asked)('names the question “%s” where nobody can answer or leave it', (name) => {
    const { revealedBy }: Question = questions[name];
    const impossible: Question = { kind: 'number', label: 'How many?', lowest: 2, highest: 1, required: true, escapes: { none: 'x' }, revealedBy };
    expect(told(withQuestions({ [name]: impossible }), name)).toContain('every-question-passable');
    expect(told(withQuestions({ [name]: { ...impossible, escapes: ['declined'] } }), name)).not.toContain('every-question-passable');
  });
  it.each(names)('names the page “%s” where nothing leads there any more', (name) => {
    const around = (next: unknown): unknown => (typeof next === 'string' ? (next === name ? 'sent' : next) : (next as { go?: string; otherwise?: string }[]).map((route) => ({ ...route, ...(route.go === name && { go: 'sent' }), ...(route.otherwise === name && { otherwise: 'sent' }) })));
    const journey: Journey = { ...care, steps: Object.fromEntries(Object.entries(steps).map(([each, step]) => [each, { ...step, next: around(step.next) }])) as unknown as Journey['steps'] };
    const away = name === 'ringMe' ? withQuestions(Object.fromEntries(Object.entries(questions).map(([each, question]) => [each, { ...question, escapes: ['declined'] }])) as { [name: string]: Question }) : journey;
    // Nothing leads to the first page: it is where everybody is.
    expect([...new Set(told(away, name))]).toEqual(name === 'whom' ? [] : ['nothing-unreachable']);
  });
});

describe('proveJourney, where it cannot know', () => {
  it('says at which page the budget ran out, and after how many states', () => {
    expect(prove(care, { budget: 5 })).toEqual({ outcome: 'not-proved', reasons: [expect.stringMatching(/looked at 5 states.*“How to reach you”/)] });
  });
  it('leaves a question with a rule in code, where it can be left', () => {
    expect(prove(care, { opaque: ['helper', 'ring'] }).outcome).toBe('proved');
  });
  it('names the rule in code that nobody can pass for certain', () => {
    const strict = withQuestions({ helper: { ...questions.helper, required: true, escapes: { none: 'x' } } });
    expect(prove(strict, { opaque: ['helper'] })).toEqual({ outcome: 'not-proved', reasons: [expect.stringContaining('Whether “Who helps?” can be answered is up to a rule in code')] });
    expect(prove(strict).outcome).toBe('proved');
  });
  it('says what hangs on what a rule in code takes', () => {
    const proof = prove(care, { opaque: ['born'] });
    expect(proof).toMatchObject({ outcome: 'not-proved' });
    expect(proof.outcome === 'not-proved' && proof.reasons[0]).toContain('“When were you born?”');
  });
});

describe('proveJourney, of anything at all', () => {
  it('never throws: what is no journey is said to be none', () => {
    fc.assert(fc.property(fc.anything(), (value) => {
      expect(prove(value).outcome).toBe('refuted');
    }));
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('questions', 'steps', 'endings', 'checks', 'anotherWay'), fc.dictionary(fc.string(), fc.jsonValue())), (value) => {
      expect(prove(value).outcome).toBe('refuted');
    }));
  });
  it('never throws for a journey of which one part is something else', () => {
    const paths: (readonly string[])[] = [];
    const visit = (at: unknown, path: readonly string[]): void => {
      if (typeof at !== 'object' || at === null) return;
      for (const [key, part] of Object.entries(at)) {
        paths.push([...path, key]);
        visit(part, [...path, key]);
      }
    };
    visit(care, []);
    fc.assert(fc.property(fc.constantFrom(...paths), fc.oneof(fc.jsonValue(), fc.constantFrom('carry-on', 'sent', 'hard', 'constructor', -1, 1e300)), (path, value) => {
      const copy = structuredClone(care) as unknown as Record<string, unknown>;
      let at: Record<string, unknown> = copy;
      for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
      at[path.at(-1) ?? ''] = value;
      expect(['proved', 'refuted', 'not-proved']).toContain(prove(copy, { budget: 2000 }).outcome);
    }), { numRuns: 400 });
  });
});

/** Whether a walk comes to where its story says. */
function endsWhere({ outcome }: Proof, { property, about, walked }: Walk, at: ReturnType<typeof replay>['at'], problems: boolean): boolean {
  if (walked.length === 0 && outcome === 'refuted') return true;
  const [page, ending] = ['page' in at ? at.page.step : undefined, 'ending' in at ? at.ending : undefined];
  if (outcome === 'proved') return property === 'nothing-unreachable' ? page === about : property === 'an-ending-in-reach' ? ending === about : true;
  if (property === 'every-question-passable') return problems && page === walked.at(-1)?.page.step;
  return property !== 'another-way-reaches-a-person' || ending === about;
}

describe('proveJourney and somebody who tries everything', () => {
  const small = anyJourney({ mostSteps: 3 });
  it('come to the same pages, endings and places where nobody gets on', () => {
    let compared = 0;
    fc.assert(fc.property(small, (journey) => {
      const tried = bruteForce(journey, moment, 400);
      if (tried === undefined) return;
      compared += 1;
      const found = searchPaths(journey, { today, budget: 200_000, opaque: new Set(), trusting: true });
      expect(new Set(found.steps.keys())).toEqual(tried.steps);
      expect(new Set(found.endings.keys())).toEqual(tried.endings);
      expect(new Set(found.questions)).toEqual(tried.questions);
      expect(new Set(found.found.filter(({ property }) => property === 'every-question-passable').map(({ state }) => state.step.name))).toEqual(tried.stuck);
      expect(new Set(found.found.filter(({ property }) => property === 'another-way-reaches-a-person').map(({ about }) => about))).toEqual(tried.unreachedPeople);
      const refutable = tried.stuck.size > 0 || tried.unreachedPeople.size > 0 || [...Object.keys(journey.steps), ...Object.keys(journey.endings)].some((name) => !tried.steps.has(name) && !tried.endings.has(name));
      expect(!refutable || prove(journey).outcome === 'refuted').toBe(true);
    }), { numRuns: 80 });
    expect(compared).toBeGreaterThan(20);
  });
  it('replay every walk that is told, each to the place it tells of', () => {
    fc.assert(fc.property(anyJourney(), (journey) => {
      const proof = prove(journey, { budget: 20_000 });
      const walks = proof.outcome === 'refuted' ? proof.counterexamples : proof.outcome === 'proved' ? proof.witnesses : [];
      for (const walk of walks) {
        const { followed, at, problems } = replay(journey, walk, moment);
        expect([walk, followed]).toEqual([walk, true]);
        expect([walk, endsWhere(proof, walk, at, problems !== undefined)]).toEqual([walk, true]);
      }
    }), { numRuns: 200 });
  });
});
