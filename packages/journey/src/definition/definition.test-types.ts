// Judged by tsc alone: each line marked below is one a developer or translator could write, and must not be able to.
import { defineJourney, translated, type Ending, type JourneyTranslation } from './definition';

const sent = { ends: 'sent', title: 'We have it', next: ['We read it.'], byWhen: 'By {day}', ask: 'Ring us', ifTheDatePasses: 'Ring us', ifItGetsWorse: 'Ring 999' } as const;
const away = { ends: 'elsewhere', title: 'Others help', next: ['Ring them.'], byWhen: 'Today', ask: 'Ring us', ifTheDatePasses: 'Ring us', ifWeAreWrong: 'Tell us', elsewhere: [{ href: '/them', text: 'Them' }] } as const;
const questions = {
  whom: { kind: 'choice', label: 'Who is this for?', hint: 'Choose one', options: { me: 'Me', other: { label: 'Somebody else', hint: 'A friend, say' } } },
  hard: { kind: 'choices', label: 'What is hard?', options: { eating: 'Eating', none: { label: 'None of these', exclusive: true } } },
  hours: { kind: 'number', label: 'How many hours?' },
  born: { kind: 'date', label: 'When were you born?' },
  phone: { kind: 'telephone', label: 'Your number' },
} as const;
const end = { asks: ['phone'], next: 'sent' } as const;
const anotherWay = { step: 'tell', reach: ['phone'] } as const;
const basics = { id: 'care', title: 'Care', questions, endings: { sent, away }, anotherWay } as const;
const list = { title: 'People', another: 'Somebody else?', entry: 'Person {number}' } as const;

export const whole = defineJourney({
  ...basics,
  steps: {
    first: {
      asks: ['whom', 'hard', 'hours', 'born'],
      title: 'About you',
      next: [
        { when: { question: 'whom', is: 'me' }, go: 'people' },
        { when: { all: [{ question: 'hard', includes: 'eating' }, { not: { question: 'hours', below: 3 } }, { any: [{ question: 'born', ageBelow: 18 }, { question: 'phone', state: 'not-asked' }] }] }, go: 'away' },
        { otherwise: 'people' },
      ],
    },
    people: { asks: ['phone'], list, next: [{ when: { count: 'people', atLeast: 2 }, go: 'sent' }, { otherwise: 'sent' }] },
    tell: { says: 'information', title: 'Tell us', body: ['Ring us.'], next: 'carry-on' },
  },
});

// What the lines below are mistakes in.
defineJourney({ ...basics, steps: { first: { asks: ['whom'], next: 'tell' }, tell: end } });
defineJourney({ ...basics, steps: { first: { asks: ['whom'], next: [{ when: { question: 'whom', is: 'me' }, go: 'tell' }, { otherwise: 'tell' }] }, tell: end } });
defineJourney({ ...basics, steps: { first: { asks: ['hours'], each: 'hard', next: [{ when: { question: 'hours', is: 3 }, go: 'tell' }, { otherwise: 'sent' }] }, tell: end } });

// @ts-expect-error a route to a step that is not there
defineJourney({ ...basics, steps: { first: { asks: ['whom'], next: 'frist' }, tell: end } });
// @ts-expect-error one of the routes leads nowhere
defineJourney({ ...basics, steps: { first: { asks: ['whom'], next: [{ when: { question: 'whom', is: 'me' }, go: 'nowhere' }, { otherwise: 'tell' }] }, tell: end } });
// @ts-expect-error nobody says where to go otherwise
defineJourney({ ...basics, steps: { first: { asks: ['whom'], next: [{ when: { question: 'whom', is: 'me' }, go: 'tell' }] }, tell: end } });
// @ts-expect-error routes behind the otherwise
defineJourney({ ...basics, steps: { first: { asks: ['whom'], next: [{ otherwise: 'tell' }, { when: { question: 'whom', is: 'me' }, go: 'tell' }] }, tell: end } });
// @ts-expect-error no routes at all
defineJourney({ ...basics, steps: { first: { asks: ['whom'], next: [] }, tell: end } });
// @ts-expect-error no way on
defineJourney({ ...basics, steps: { first: { asks: ['whom'] }, tell: end } });
// @ts-expect-error a question that is not there
defineJourney({ ...basics, steps: { first: { asks: ['who'], next: 'tell' }, tell: end } });
// @ts-expect-error a page that asks nothing
defineJourney({ ...basics, steps: { first: { asks: [], next: 'tell' }, tell: end } });
// @ts-expect-error each of a question that is not there
defineJourney({ ...basics, steps: { first: { asks: ['whom'], each: 'harder', next: 'tell' }, tell: end } });
// @ts-expect-error an interruption that leads back to no question
defineJourney({ ...basics, steps: { first: { says: 'interruption', title: 'Is this right?', body: ['Look again.'], change: 'who', next: 'tell' }, tell: end } });
// @ts-expect-error a page that says nothing
defineJourney({ ...basics, steps: { first: { says: 'information', title: 'Good to know', body: [], next: 'tell' }, tell: end } });

// @ts-expect-error a condition on a question that is not there
defineJourney({ ...basics, steps: { first: { asks: ['whom'], next: [{ when: { question: 'who', is: 'me' }, go: 'tell' }, { otherwise: 'tell' }] }, tell: end } });
// @ts-expect-error an answer that the question does not have
defineJourney({ ...basics, steps: { first: { asks: ['whom'], next: [{ when: { question: 'whom', is: 'you' }, go: 'tell' }, { otherwise: 'tell' }] }, tell: end } });
// @ts-expect-error one of several answers that the question does not have
defineJourney({ ...basics, steps: { first: { asks: ['whom'], next: [{ when: { question: 'whom', oneOf: ['me', 'you'] }, go: 'tell' }, { otherwise: 'tell' }] }, tell: end } });
// @ts-expect-error a choice asked as choices
defineJourney({ ...basics, steps: { first: { asks: ['whom'], next: [{ when: { question: 'whom', includes: 'me' }, go: 'tell' }, { otherwise: 'tell' }] }, tell: end } });
// @ts-expect-error choices asked as a choice
defineJourney({ ...basics, steps: { first: { asks: ['hard'], next: [{ when: { question: 'hard', is: 'eating' }, go: 'tell' }, { otherwise: 'tell' }] }, tell: end } });
// @ts-expect-error a choice asked as a number
defineJourney({ ...basics, steps: { first: { asks: ['whom'], next: [{ when: { question: 'whom', below: 3 }, go: 'tell' }, { otherwise: 'tell' }] }, tell: end } });
// @ts-expect-error a number asked as a date
defineJourney({ ...basics, steps: { first: { asks: ['hours'], next: [{ when: { question: 'hours', ageBelow: 18 }, go: 'tell' }, { otherwise: 'tell' }] }, tell: end } });
// @ts-expect-error a date asked as a number
defineJourney({ ...basics, steps: { first: { asks: ['born'], next: [{ when: { question: 'born', atLeast: 18 }, go: 'tell' }, { otherwise: 'tell' }] }, tell: end } });
// @ts-expect-error a state nothing can be in
defineJourney({ ...basics, steps: { first: { asks: ['born'], next: [{ when: { question: 'born', state: 'skipped' }, go: 'tell' }, { otherwise: 'tell' }] }, tell: end } });
// @ts-expect-error the wrong kind, deep inside
defineJourney({ ...basics, steps: { first: { asks: ['whom'], next: [{ when: { any: [{ not: { all: [{ question: 'whom', below: 3 }] } }] }, go: 'tell' }, { otherwise: 'tell' }] }, tell: end } });
// @ts-expect-error nothing that has to hold
defineJourney({ ...basics, steps: { first: { asks: ['whom'], next: [{ when: { all: [] }, go: 'tell' }, { otherwise: 'tell' }] }, tell: end } });
// @ts-expect-error a count of a step that is not there
defineJourney({ ...basics, steps: { first: { asks: ['whom'], next: [{ when: { count: 'persons', atLeast: 2 }, go: 'tell' }, { otherwise: 'tell' }] }, tell: end } });

const steps = { first: { asks: ['whom', 'hard', 'hours', 'born'], title: 'You', next: 'tell' }, tell: end } as const;

defineJourney({ ...basics, steps, checks: [{ about: ['whom', 'hard'], holds: { question: 'whom', is: 'me' }, message: 'Change one.' }] });
defineJourney({ ...basics, steps, questions: { ...questions, phone: { kind: 'telephone', label: 'Your number', revealedBy: { question: 'whom', is: 'me' } }, born: { kind: 'date', label: 'When?', after: 'born' } } });

// @ts-expect-error a check about a question that is not there
defineJourney({ ...basics, steps, checks: [{ about: ['whom', 'who'], holds: { question: 'whom', is: 'me' }, message: 'Change one.' }] });
// @ts-expect-error a check between fewer than two answers
defineJourney({ ...basics, steps, checks: [{ about: ['whom'], holds: { question: 'whom', is: 'me' }, message: 'Change it.' }] });
// @ts-expect-error a check that does not say what would be right
defineJourney({ ...basics, steps, checks: [{ about: ['whom', 'hard'], holds: { question: 'whom', is: 'me' } }] });
// @ts-expect-error another way to a step that is not there
defineJourney({ ...basics, steps, anotherWay: { step: 'talk', reach: ['phone'] } });
// @ts-expect-error nobody is asked how to be reached
defineJourney({ ...basics, steps, anotherWay: { step: 'tell', reach: [] } });
// @ts-expect-error reached by a question that is not there
defineJourney({ ...basics, steps, anotherWay: { step: 'tell', reach: ['mobile'] } });
// @ts-expect-error revealed by a question that is not there
defineJourney({ ...basics, steps, questions: { ...questions, phone: { kind: 'telephone', label: 'Your number', revealedBy: { question: 'who', is: 'me' } } } });
// @ts-expect-error a date after a question that is not there
defineJourney({ ...basics, steps, questions: { ...questions, born: { kind: 'date', label: 'When?', after: 'birth' } } });
// @ts-expect-error escapes switched off without a reason
defineJourney({ ...basics, steps, questions: { ...questions, phone: { kind: 'telephone', label: 'Your number', escapes: [] } } });
// @ts-expect-error a choice without answers to choose from
defineJourney({ ...basics, steps, questions: { ...questions, whom: { kind: 'choice', label: 'Who?' } } });

const { next: _next, ...withoutNext } = sent;
const { byWhen: _byWhen, ...withoutWhen } = sent;
const { ask: _ask, ...withoutAsk } = sent;
const { ifTheDatePasses: _ifTheDatePasses, ...withoutDate } = sent;
const { ifItGetsWorse: _ifItGetsWorse, ...withoutWorse } = sent;
const { ifWeAreWrong: _ifWeAreWrong, ...withoutWrong } = away;
const { elsewhere: _elsewhere, ...withoutElsewhere } = away;

// @ts-expect-error an ending that does not say what happens next
export const noNext = withoutNext satisfies Ending;
// @ts-expect-error an ending that does not say by when
export const noWhen = withoutWhen satisfies Ending;
// @ts-expect-error an ending that does not say whom to ask
export const nobody = withoutAsk satisfies Ending;
// @ts-expect-error an ending that does not say what to do if the date passes
export const noDate = withoutDate satisfies Ending;
// @ts-expect-error something is sent, and nobody says what to do if things get worse
export const noWorse = withoutWorse satisfies Ending;
// @ts-expect-error somebody is sent elsewhere, and cannot say that our record is wrong
export const noWrong = withoutWrong satisfies Ending;
// @ts-expect-error somebody is sent elsewhere, and nobody says where
export const nowhereElse = withoutElsewhere satisfies Ending;
// @ts-expect-error nothing happens next
export const emptyNext = { ...sent, next: [] } as const satisfies Ending;
// @ts-expect-error an ending without what happens next, in a journey
defineJourney({ ...basics, steps, endings: { sent: withoutNext } });

const welshSent = { title: 'Mae gennym ni', next: ['Rydyn ni’n ei ddarllen.'], byWhen: 'Erbyn {day}', ask: 'Ffoniwch ni', ifTheDatePasses: 'Ffoniwch ni', ifItGetsWorse: 'Ffoniwch 999' } as const;
const welshAway = { title: 'Mae eraill yn helpu', next: ['Ffoniwch nhw.'], byWhen: 'Heddiw', ask: 'Ffoniwch ni', ifTheDatePasses: 'Ffoniwch ni', ifWeAreWrong: 'Dywedwch wrthon ni', elsewhere: ['Nhw'] } as const;
const welshQuestions = {
  whom: { label: 'I bwy mae hwn?', hint: 'Dewiswch un', options: { me: 'Fi', other: { label: 'Rhywun arall', hint: 'Ffrind, er enghraifft' } } },
  hard: { label: 'Beth sy’n anodd?', options: { eating: 'Bwyta', none: 'Dim un o’r rhain' } },
  hours: { label: 'Sawl awr?' },
  born: { label: 'Pryd cawsoch chi eich geni?' },
  phone: { label: 'Eich rhif' },
} as const;
type Welsh = JourneyTranslation<typeof whole>;

export const welsh = { review: 'draft', lang: 'cy', title: 'Gofal', questions: welshQuestions, steps: { first: { title: 'Amdanoch chi' } }, endings: { sent: welshSent, away: welshAway } } as const satisfies Welsh;

translated(whole, welsh).steps.people satisfies object;

const { phone: _phone, ...fourQuestions } = welshQuestions;
// @ts-expect-error a question is missing
export const missingQuestion = { ...welsh, questions: fourQuestions } as const satisfies Welsh;
// @ts-expect-error a hint is missing
export const missingHint = { ...welsh, questions: { ...welshQuestions, whom: { label: 'I bwy mae hwn?', options: welshQuestions.whom.options } } } as const satisfies Welsh;
// @ts-expect-error an answer is missing
export const missingAnswer = { ...welsh, questions: { ...welshQuestions, hard: { label: 'Beth sy’n anodd?', options: { eating: 'Bwyta' } } } } as const satisfies Welsh;
// @ts-expect-error the hint of an answer is missing
export const missingOptionHint = { ...welsh, questions: { ...welshQuestions, whom: { ...welshQuestions.whom, options: { me: 'Fi', other: 'Rhywun arall' } } } } as const satisfies Welsh;
// @ts-expect-error an ending is missing
export const missingEnding = { ...welsh, endings: { sent: welshSent } } as const satisfies Welsh;
// @ts-expect-error nobody says who reviewed it
export const unreviewed = { lang: 'cy', title: 'Gofal', questions: welshQuestions, steps: {}, endings: welsh.endings } as const satisfies Welsh;
// @ts-expect-error a step that is not there
export const noSuchStep = { ...welsh, steps: { frist: { title: 'Amdanoch chi' } } } as const satisfies Welsh;
