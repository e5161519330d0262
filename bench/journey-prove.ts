// How long a proof takes: reading a journey as a whole, and looking along every way through it.
import type { AnyCondition, Journey, Question, Step } from '@kind-by-design/journey';
import { proveJourney } from '@kind-by-design/journey/prove';
import { quantile } from './statistics.ts';

export interface ProofTime {
  readonly questions: number;
  readonly routes: number;
  /** Milliseconds to read it as a whole: every target, every order, every test. */
  readonly structure: number;
  /** Milliseconds until it is proved. */
  readonly proof: number;
  readonly states: number;
}

export interface ProofFigures {
  readonly thousand: ProofTime;
  readonly tenThousand: ProofTime;
  /** A journey as long as one that people walk: sixteen steps, with `each`, a list, ages, ways apart. */
  readonly sixteen: ProofTime;
}

const ending = { title: 'We have it', next: ['We read it.'], byWhen: 'By {day}', ask: 'Ring us', ifTheDatePasses: 'Ring us' } as const;
const endings: Journey['endings'] = { sent: { ...ending, ends: 'sent', ifItGetsWorse: 'Ring us' }, other: { ...ending, ends: 'elsewhere', ifWeAreWrong: 'Ring us', elsewhere: [{ href: '/help', text: 'Help' }] } };
const reach = { ring: { kind: 'telephone', label: 'Your number', escapes: ['declined'] } } satisfies Journey['questions'];
const anotherWay = { step: 'reach', reach: ['ring'] } satisfies Journey['anotherWay'];
const ask: Step = { asks: ['ring'], next: 'carry-on' };

/** A journey with one question a step and five routes each: four look at it, each leads to one of the steps ahead. */
function longJourney(length: number): Journey {
  const questions: Record<string, Question> = {};
  const steps: Record<string, Step> = {};
  for (let at = 0; at < length; at += 1) {
    questions[`q${at}`] = { kind: 'choice', label: `Question ${at}?`, options: { a: 'A', b: 'B', c: 'C', d: 'D', e: 'E' } };
    const ahead = (by: number) => (at + by < length ? `s${at + by}` : 'sent');
    const when = (is: string, by: number) => ({ when: { question: `q${at}`, is }, go: ahead(by) });
    steps[`s${at}`] = { asks: [`q${at}`], next: [when('a', 1), when('b', 2), when('c', 3), when('d', 4), { otherwise: ahead(1) }] };
  }
  return { id: 'long', version: 1, lang: 'en', title: 'Long', questions: { ...questions, ...reach }, steps: { ...steps, reach: ask }, endings: { sent: endings['sent'] ?? { ...ending, ends: 'sent', ifItGetsWorse: 'Ring us' } }, anotherWay };
}

/** Sixteen steps in the manner of an assessment: who it is for, what is hard and how often, who helps, how old, where, what is needed. */
function assessment(): Journey {
  const options = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));
  const text = (label: string): Question => ({ kind: 'text', label, long: true });
  const questions: Record<string, Question> = {
    forWhom: { kind: 'choice', label: 'Who is this for?', options: options(['me', 'care', 'work']) },
    who: { kind: 'name', label: 'Who is it?' }, know: { kind: 'choice', label: 'Do they know?', options: options(['yes', 'notYet', 'notSure', 'risk']) },
    attorney: { kind: 'choice', label: 'Do you act for them?', options: options(['attorney', 'deputy', 'no']) }, which: { kind: 'choice', label: 'Which kind?', options: options(['health', 'money']), revealedBy: { question: 'attorney', is: 'attorney' } },
    safe: { kind: 'choice', label: 'Is it safe to contact you?', options: options(['yes', 'no']) }, story: text('What is going on?'),
    hard: { kind: 'choices', label: 'What is hard?', options: { ...options(['eating', 'washing', 'toilet', 'dressing', 'moving', 'home', 'people', 'work', 'out', 'caring']), none: { label: 'None of these', exclusive: true } } },
    often: { kind: 'choice', label: 'How often?', options: options(['daily', 'weekly', 'less']) }, what: text('What happens?'),
    helper: { kind: 'name', label: 'Who helps?' }, matters: text('What matters most?'), name: { kind: 'name', label: 'Your name', own: true },
    born: { kind: 'date', label: 'When were you born?', birthday: true, notInFuture: true }, where: { kind: 'address', label: 'Where do you live?' },
    needs: { kind: 'choices', label: 'What do you need from us?', options: options(['large', 'easy', 'interpreter', 'bsl']) }, language: { kind: 'text', label: 'Which language?', revealedBy: { question: 'needs', is: 'interpreter' } },
    money: { kind: 'choice', label: 'Are you worried about money?', options: options(['yes', 'no']) },
  };
  const is = (question: string, value: string): AnyCondition => ({ question, is: value });
  const steps: Record<string, Step> = {
    forWhom: { asks: ['forWhom'], next: [{ when: is('forWhom', 'me'), go: 'safe' }, { otherwise: 'who' }] },
    who: { asks: ['who', 'know'], title: 'About them', next: 'attorney' }, attorney: { asks: ['attorney', 'which'], title: 'Acting for them', next: [{ when: is('know', 'risk'), go: 'careful' }, { otherwise: 'safe' }] },
    careful: { says: 'information', title: 'We take care', body: ['We ask nobody.'], next: 'safe' }, safe: { asks: ['safe'], next: 'story' }, story: { asks: ['story'], next: 'hard' },
    hard: { asks: ['hard'], next: [{ when: { question: 'hard', includes: 'none' }, go: 'matters' }, { otherwise: 'each' }] }, each: { asks: ['often', 'what'], title: '{option}', each: 'hard', next: 'help' },
    help: { asks: ['helper'], list: { title: 'Who helps', another: 'Somebody else?', entry: 'Person {number}', first: 'Anybody?' }, next: 'matters' }, matters: { asks: ['matters'], next: 'name' },
    name: { asks: ['name'], next: 'born' }, born: { asks: ['born'], next: [{ when: { all: [{ question: 'born', ageBelow: 18 }, is('forWhom', 'me')] }, go: 'other' }, { otherwise: 'where' }] },
    where: { asks: ['where'], next: 'needs' }, needs: { asks: ['needs', 'language'], title: 'What you need', next: 'money' }, money: { asks: ['money'], next: [{ when: is('money', 'yes'), go: 'shares' }, { otherwise: 'check' }] },
    shares: { says: 'sharing', title: 'Help with money', body: ['There is help.'], next: 'check' }, check: { says: 'answers', title: 'Check', next: 'sent' }, reach: ask,
  };
  return { id: 'assessment', version: 1, lang: 'en', title: 'Assessment', questions: { ...questions, ...reach }, steps, endings, anotherWay };
}

function timed(rounds: number, work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return quantile(times, 0.5);
}

function measure(journey: Journey, rounds: number): ProofTime {
  const proof = proveJourney(journey);
  if (proof.outcome !== 'proved') throw new Error(`The journey to be measured is not proved: ${JSON.stringify(proof).slice(0, 500)}`);
  // A copy each time: what was made ready for one is not made ready for the next. With one state there is no search.
  const structure = timed(rounds, () => void proveJourney({ ...journey }, { budget: 1 }));
  const whole = timed(rounds, () => void proveJourney({ ...journey }));
  const routes = Object.values(journey.steps).reduce((sum, { next }) => sum + (typeof next === 'string' ? 1 : next.length), 0);
  return { questions: Object.keys(journey.questions).length, routes, structure, proof: whole, states: proof.looked?.states ?? 0 };
}

/** Measures the prover: two long journeys, and one as people walk it. */
export function measureProofs(rounds: number): ProofFigures {
  return { thousand: measure(longJourney(1000), rounds), tenThousand: measure(longJourney(10_000), rounds), sixteen: measure(assessment(), rounds) };
}
