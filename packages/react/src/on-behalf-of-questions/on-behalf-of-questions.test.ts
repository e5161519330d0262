import { defineJourney, type Questions } from '@kind-by-design/journey';
import { expect, test } from 'vitest';
import { communicationNeeds } from '../communication-needs/communication-needs.words.cy';
import { communicationNeedsQuestions } from '../communication-needs-questions/communication-needs-questions';
import { onBehalfOf } from '../on-behalf-of/on-behalf-of.words.cy';
import { safeContact } from '../safe-contact/safe-contact.words.cy';
import { safeContactQuestions } from '../safe-contact-questions/safe-contact-questions';
import { onBehalfOfQuestions } from './on-behalf-of-questions';

const ending = { ends: 'sent', title: 'We have it', next: ['We ring you.'], byWhen: '{day}', ask: 'Ring us.', ifTheDatePasses: 'Ring us.', ifItGetsWorse: 'Ring us.' } as const;

/** For the types alone: what would not compile. */
const journeys = () => [
  defineJourney({
    id: 'example',
    title: 'Example',
    questions: { ...onBehalfOfQuestions(), ...safeContactQuestions(), ...communicationNeedsQuestions() },
    steps: {
      who: { asks: ['forWhom'], next: [{ when: { question: 'forWhom', oneOf: ['carer', 'worker'] }, go: 'them' }, { otherwise: 'safe' }] },
      them: { asks: ['theirName', 'howYouKnow', 'doTheyKnow'], next: [{ when: { question: 'doTheyKnow', is: 'risk' }, go: 'safe' }, { otherwise: 'power' }] },
      power: { asks: ['attorney', 'attorneyKind'], next: 'safe' },
      safe: { asks: ['safeMessage', 'safeWord', 'unsafeTimes'], next: [{ when: { question: 'interpreter', includes: 'bsl' }, go: 'sent' }, { otherwise: 'sent' }] },
    },
    endings: { sent: ending },
  }),
  defineJourney({
    id: 'example',
    title: 'Example',
    questions: onBehalfOfQuestions(),
    steps: {
      who: {
        asks: ['forWhom'],
        // @ts-expect-error Nobody can answer "somebody": the answer has another name.
        next: [{ when: { question: 'forWhom', is: 'somebody' }, go: 'sent' }, { otherwise: 'sent' }],
      },
    },
    endings: { sent: ending },
  }),
];

test('a journey knows the answers by name', () => {
  expect(journeys).toBeTypeOf('function');
  const me: keyof ReturnType<typeof onBehalfOfQuestions>['forWhom']['options'] = 'me';
  expect(Object.keys(onBehalfOfQuestions().forWhom.options)).toEqual([me, 'carer', 'worker']);
});

const every = (words: 'en' | 'cy'): Questions => (words === 'en'
  ? { ...onBehalfOfQuestions(), ...safeContactQuestions(), ...communicationNeedsQuestions() }
  : { ...onBehalfOfQuestions(onBehalfOf), ...safeContactQuestions(safeContact), ...communicationNeedsQuestions(communicationNeeds) });

const sentences = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : []);

test('the same questions in Welsh have the same names and answers, and no English sentence left in them', () => {
  const [english, welsh] = [every('en'), every('cy')];
  const names = (questions: Questions) => Object.entries(questions).map(([name, question]) => [name, question.kind, 'options' in question ? Object.keys(question.options) : []]);
  expect(names(welsh)).toEqual(names(english));
  const inEnglish = new Set(sentences(english).filter((line) => line.includes(' ')));
  expect(sentences(welsh).filter((line) => inEnglish.has(line))).toEqual([]);
});

test('nobody is asked whether somebody can decide: not being sure is an answer, and none of it is required', () => {
  const { doTheyKnow, forWhom, ...others } = onBehalfOfQuestions();
  expect(forWhom.required).toBe(true);
  expect(Object.keys(doTheyKnow.options)).toContain('mayNotDecide');
  for (const question of Object.values({ doTheyKnow, ...others, ...communicationNeedsQuestions() })) expect(question).not.toHaveProperty('required');
});

test('where an answer says “I am not sure”, the same is not offered again as a way out', () => {
  for (const question of Object.values(every('en'))) {
    if (!('options' in question) || !('unsure' in question.options)) continue;
    expect(question.escapes).toEqual(['declined', 'another-way']);
  }
});
