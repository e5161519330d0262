import { defineJourney, type Condition, type Routes } from '@kind-by-design/journey';
import { endings } from './endings.ts';
import { lifeQuestions } from './questions-life.ts';
import { reachQuestions } from './questions-reach.ts';
import { themQuestions, whoQuestions } from './questions-who.ts';
import { youQuestions } from './questions-you.ts';

const questions = { ...whoQuestions, ...reachQuestions, ...themQuestions, ...lifeQuestions, ...youQuestions };

type When = Condition<typeof questions>;

/** Would rather talk: asked how to reach them and for a name, nothing more. */
const talks = { question: 'talk', is: 'reachMe' } as const satisfies When;
const iAmUnder18 = { question: 'myAge', is: 'under' } as const satisfies When;
const theyAreUnder18 = { question: 'theirAge', is: 'under' } as const satisfies When;
const under18 = { any: [iAmUnder18, theyAreUnder18] } as const satisfies When;
const forSomebodyElse = { question: 'forWhom', oneOf: ['care', 'work'] } as const satisfies When;
/** Said "I would rather tell someone" before it was clear that another team helps: then that team gets in touch. */
const saidRatherTell = { any: [{ question: 'forWhom', state: 'another-way' }, { question: 'myAge', state: 'another-way' }] } as const satisfies When;

/** Once we know how to reach the person. */
const onward = [
  { when: { any: [talks, under18] }, go: 'name' },
  { when: forSomebodyElse, go: 'them' },
  { otherwise: 'story' },
] as const satisfies Routes<string, When>;

/**
 * Asking for a care and support assessment, for oneself or for somebody else. Names of steps are neutral: they are part
 * of addresses, and those stay in the list of pages a browser has visited.
 */
export const journey = defineJourney({
  id: 'care',
  version: 1,
  lang: 'en',
  title: 'Ask for help with daily life',
  questions,
  tasks: {
    who: 'Who this is for, and how to reach you',
    now: 'How things are',
    details: 'Details',
    send: 'Check and send',
  },
  steps: {
    who: { task: 'who', asks: ['forWhom'], next: [{ when: { question: 'forWhom', is: 'work' }, go: 'theirage' }, { otherwise: 'age' }] },
    age: {
      task: 'who',
      asks: ['myAge'],
      next: [
        { when: { all: [iAmUnder18, saidRatherTell] }, go: 'safe' },
        { when: { all: [iAmUnder18, { question: 'forWhom', is: 'care' }] }, go: 'youngCarer' },
        { when: iAmUnder18, go: 'young' },
        { when: { question: 'forWhom', is: 'care' }, go: 'theirage' },
        { otherwise: 'safe' },
      ],
    },
    theirage: {
      task: 'who',
      asks: ['theirAge'],
      next: [{ when: { all: [theyAreUnder18, saidRatherTell] }, go: 'safe' }, { when: theyAreUnder18, go: 'child' }, { otherwise: 'safe' }],
    },
    talk: {
      asks: ['talk'],
      lead: 'That is fine. You can ring us on 01632 960 001, Monday to Friday, 9am to 5pm, and tell somebody instead. Or we get in touch with you. Everything you wrote is kept.',
      next: [
        { when: { all: [talks, { question: 'safeMessage', state: 'not-asked' }] }, go: 'safe' },
        { when: { all: [talks, { question: 'name', state: 'not-asked' }] }, go: 'name' },
        { when: talks, go: 'sharing' },
        { otherwise: 'carry-on' },
      ],
    },
    safe: {
      task: 'who',
      title: 'What is safe for you',
      lead: 'Somebody else may answer your phone, or see your messages. Tell us what is safe, before anything else, and we keep to it.',
      asks: ['safeMessage', 'safeWord', 'unsafeTimes'],
      next: 'reach',
    },
    reach: {
      task: 'who',
      asks: ['reachBy'],
      next: [
        { when: { question: 'reachBy', oneOf: ['call', 'text', 'relay', 'bsl'] }, go: 'number' },
        { when: { question: 'reachBy', is: 'email' }, go: 'email' },
        { when: { question: 'reachBy', is: 'letter' }, go: 'letter' },
        ...onward,
      ],
    },
    number: { task: 'who', asks: ['telephone'], next: onward },
    email: { task: 'who', asks: ['email'], next: onward },
    letter: { task: 'who', asks: ['letterTo'], next: onward },
    them: { task: 'who', title: 'The person you write for', asks: ['theirName', 'howKnown'], next: 'know' },
    know: { task: 'who', asks: ['knows'], next: [{ when: { question: 'knows', is: 'risk' }, go: 'before' }, { otherwise: 'standing' }] },
    before: {
      task: 'who',
      says: 'information',
      title: 'What we do then',
      body: [
        'We say nothing to them, and nothing to anybody around them, before we have spoken with you.',
        'Somebody who is used to such situations reads this first and talks with you about what is safe: whom we speak to, when, and where.',
        'We can only keep it from everybody if nobody is in danger. If we think somebody is, we tell you first what we do, unless that itself would put somebody at risk.',
        'If somebody is in danger now, call 999. To talk with somebody about it today, day or night, ring 01632 960 002.',
      ],
      next: 'standing',
    },
    standing: { task: 'who', title: 'Who decides', asks: ['standing', 'attorneyFor', 'deputyFor'], next: 'story' },
    story: { task: 'now', asks: ['story'], next: 'daily' },
    daily: { task: 'now', asks: ['hard', 'hardElse'], title: 'What is hard at the moment', next: 'more' },
    more: { task: 'now', title: '{option}', asks: ['howOften', 'whatHappens'], each: 'hard', next: 'help' },
    help: {
      task: 'now',
      title: 'Who helps at the moment',
      asks: ['helperWho', 'helperWhat'],
      list: { title: 'Who helps at the moment', first: 'Does anybody help at the moment?', another: 'Does somebody else help?', entry: 'Person {number}', max: 12 },
      next: 'matters',
    },
    matters: { task: 'now', asks: ['matters'], next: 'name' },
    name: {
      task: 'details',
      asks: ['name'],
      next: [{ when: { any: [talks, under18] }, go: 'sharing' }, { when: forSomebodyElse, go: 'theirbirth' }, { otherwise: 'birth' }],
    },
    birth: { task: 'details', asks: ['birth'], next: [{ when: { all: [{ question: 'myAge', is: 'adult' }, { question: 'birth', ageBelow: 18 }] }, go: 'birthcheck' }, { otherwise: 'home' }] },
    birthcheck: {
      task: 'details',
      says: 'interruption',
      title: 'Is this right?',
      body: ['You said that you are 18 or over. The date of birth says that you are younger.', 'A slip is easily made. If the date is right, you can go on: we bring in the team for people under 18 ourselves.'],
      change: 'birth',
      next: 'home',
    },
    theirbirth: { task: 'details', asks: ['theirBirth'], next: [{ when: { all: [{ question: 'theirAge', is: 'adult' }, { question: 'theirBirth', ageBelow: 18 }] }, go: 'theircheck' }, { otherwise: 'theirhome' }] },
    theircheck: {
      task: 'details',
      says: 'interruption',
      title: 'Is this right?',
      body: ['You said that they are 18 or over. The date of birth says that they are younger.', 'A slip is easily made. If the date is right, you can go on: we bring in the team for people under 18 ourselves.'],
      change: 'theirBirth',
      next: 'theirhome',
    },
    home: { task: 'details', asks: ['home'], next: 'needs' },
    theirhome: { task: 'details', asks: ['theirHome'], next: 'needs' },
    needs: { task: 'details', title: 'What you need from us', asks: ['needs', 'whichLanguage', 'whatElse'], next: 'extra' },
    extra: { task: 'details', asks: ['money'], next: [{ when: { question: 'money', is: 'yes' }, go: 'extrahelp' }, { otherwise: 'sharing' }] },
    extrahelp: {
      task: 'details',
      says: 'information',
      title: 'Help with money',
      body: [
        'Our money advice team looks with you at what you could claim, at bills and at debts. It costs nothing: ring 01632 960 003, Monday to Friday, 9am to 5pm.',
        'Citizens Advice helps as well, and tells nobody what you say.',
        'If there is no money for food or heating today, ring us on 01632 960 001, or 01632 960 002 in the evening and at the weekend.',
        'None of this changes what you ask us here. We also talk about it when we are in touch.',
      ],
      next: 'sharing',
    },
    sharing: {
      task: 'send',
      says: 'sharing',
      title: 'What we share, with whom and why',
      body: [
        'The adult social care team reads what you send. Every time one of them opens it, that is written down.',
        'If another service is needed, such as a nurse or the housing team, we ask you first, and they get only what they need.',
        'Without asking, we share only where somebody is in danger or a court says so. We tell you, unless that would put somebody at risk.',
        'You can ask to see what we hold, to have it put right, or to have it taken away.',
      ],
      next: 'check',
    },
    check: {
      task: 'send',
      says: 'answers',
      title: 'Look at what you told us',
      next: [{ when: talks, go: 'talkSent' }, { when: under18, go: 'childrenSent' }, { otherwise: 'sent' }],
    },
  },
  endings,
  anotherWay: { step: 'talk', reach: ['reachBy'] },
});
