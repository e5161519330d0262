import type { Ending, Journey } from '@kind-by-design/journey';

const sent: Ending = { ends: 'sent', title: 'We have your request', next: ['We read it.'], byWhen: 'Within 3 working days', ask: 'Our team', ifTheDatePasses: 'Ring us.', ifItGetsWorse: 'Ring us.' };

/** A small journey with everything a map shows: branches, a page for each answer, a list, an interruption, a check, two endings. */
export const exampleJourney: Journey = {
  id: 'care',
  version: 1,
  lang: 'en',
  title: 'Ask for help with everyday life',
  questions: {
    forWhom: { kind: 'choice', label: 'Who is this for?', options: { me: 'Me', someone: 'Somebody I care for' } },
    theirName: { kind: 'name', label: 'What is their name?' },
    hard: { kind: 'choices', label: 'What is hard at the moment?', options: { washing: 'Washing', eating: 'Eating and drinking', none: { label: 'None of these', exclusive: true } } },
    often: { kind: 'text', label: 'What happens?' },
    born: { kind: 'date', label: 'When were you born?', birthday: true },
    helper: { kind: 'name', label: 'Who helps you now?' },
    ring: { kind: 'telephone', label: 'Your telephone number' },
  },
  steps: {
    whom: { asks: ['forWhom'], next: [{ when: { question: 'forWhom', is: 'someone' }, go: 'them' }, { otherwise: 'hard' }] },
    them: { asks: ['theirName'], next: 'hard' },
    hard: { asks: ['hard'], next: [{ when: { question: 'hard', includes: 'none' }, go: 'birth' }, { otherwise: 'often' }] },
    often: { asks: ['often'], each: 'hard', title: 'What happens then', next: 'birth' },
    birth: { asks: ['born'], title: 'About you', next: [{ when: { question: 'born', ageBelow: 18 }, go: 'young' }, { otherwise: 'helpers' }] },
    young: { says: 'interruption', title: 'Is this right?', body: ['You told us you are under 18.'], change: 'born', next: 'youngCarers' },
    helpers: { asks: ['helper'], list: { title: 'People who help you', another: 'Is there somebody else?', entry: 'Person {number}' }, next: 'check' },
    check: { says: 'answers', title: 'Check your answers', next: 'sent' },
    ringMe: { asks: ['ring'], next: 'carry-on' },
  },
  endings: { sent, youngCarers: { ...sent, ends: 'elsewhere', title: 'People who help young carers', ifWeAreWrong: 'Ring us.', elsewhere: [{ href: '/young', text: 'Young carers' }] } },
  anotherWay: { step: 'ringMe', reach: ['ring'] },
};

/** One page and one ending. */
export const smallJourney: Journey = {
  ...exampleJourney,
  title: 'Ask for a call',
  questions: { ring: { kind: 'telephone', label: 'Your telephone number' } },
  steps: { ring: { asks: ['ring'], next: 'sent' } },
  endings: { sent },
  anotherWay: undefined,
};
