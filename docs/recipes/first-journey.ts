import { defineJourney } from '@kind-by-design/journey';

export const journey = defineJourney({
  id: 'meals',
  title: 'Ask for meals at home',
  questions: {
    forWhom: { kind: 'choice', label: 'Are the meals for you?', options: { me: 'Yes', other: 'No, for somebody else' }, required: true },
    who: { kind: 'text', label: 'Who are they for?', hint: 'For example “my dad”.' },
    days: { kind: 'number', label: 'On how many days a week?', lowest: 1, highest: 7 },
    name: { kind: 'name', label: 'What is your name?', own: true },
    phone: { kind: 'telephone', label: 'Which number can we ring?', own: true, required: true, escapes: { none: 'Without it nobody could ring.' } },
  },
  steps: {
    meals: { asks: ['forWhom'], next: [{ when: { question: 'forWhom', is: 'other' }, go: 'person' }, { otherwise: 'days' }] },
    person: { asks: ['who'], next: 'days' },
    days: { asks: ['days'], next: 'you' },
    talk: { says: 'information', title: 'Then let us talk', body: ['Leave us your number, and we ring you today.'], next: 'you' },
    you: { asks: ['name', 'phone'], title: 'How to reach you', next: 'check' },
    check: { says: 'answers', title: 'Check your answers', next: 'sent' },
  },
  anotherWay: { step: 'talk', reach: ['phone'] },
  endings: {
    sent: {
      ends: 'sent', title: 'We have your request', next: ['We read it.', 'We ring you to agree on a day.'], byWhen: '5pm on the next working day',
      ask: 'Call the meals team on 01632 960 100.', ifTheDatePasses: 'Call us. You do not have to tell us again.', ifItGetsWorse: 'Call us, or 999 in danger.',
    },
  },
});
