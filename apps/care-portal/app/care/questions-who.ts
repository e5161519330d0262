import type { Questions } from '@kind-by-design/journey';

/** Who this is for, and only as much about age as the way depends on. */
export const whoQuestions = {
  forWhom: {
    kind: 'choice',
    label: 'Who is this for?',
    called: { plain: 'Who this is for', thing: 'who this is for' },
    hint: 'You can ask for yourself, or for somebody you look after or work with.',
    required: true,
    options: {
      me: 'Me',
      care: { label: 'Somebody I care for', hint: 'For example a partner, a parent, a neighbour or a friend.' },
      work: { label: 'Somebody I work with', hint: 'For example as a nurse, a support worker or a housing officer.' },
    },
  },
  myAge: {
    kind: 'choice',
    label: 'Are you 18 or over?',
    called: { plain: 'Are you 18 or over', whether: 'if you are 18 or over' },
    why: 'Another team helps people under 18. We ask only so that you do not have to say everything twice.',
    required: true,
    escapes: ['declined', 'another-way'],
    options: { adult: 'Yes', under: 'No, I am under 18' },
  },
  theirAge: {
    kind: 'choice',
    label: 'Are they 18 or over?',
    called: { plain: 'Are they 18 or over', whether: 'if they are 18 or over' },
    why: 'Another team helps people under 18. We ask only so that nobody has to say everything twice.',
    required: true,
    options: { adult: 'Yes', under: 'No, they are under 18' },
  },
  talk: {
    kind: 'choice',
    label: 'How shall we talk?',
    called: { plain: 'How we talk', thing: 'how we shall talk' },
    hint: 'You do not have to write anything down.',
    escapes: { none: 'The page itself is the way on for who cannot answer a question: leaving it empty carries on.' },
    options: {
      reachMe: { label: 'Get in touch with me', hint: 'We ask how to reach you, and you can send us what there is so far. You tell us the rest when we talk.' },
      ringYou: { label: 'I ring you', hint: 'You can keep what you wrote, or close this page.' },
      goOn: { label: 'I carry on here', hint: 'The question stays open. We ask you about it when we talk.' },
    },
  },
} as const satisfies Questions;

/** Somebody who asks for somebody else: who that is, whether they know, who decides. */
export const themQuestions = {
  theirName: {
    kind: 'name',
    label: 'What is their name?',
    called: { plain: 'Their name', thing: 'their name' },
    hint: 'The name they like to be called by is enough.',
    more: false,
  },
  howKnown: {
    kind: 'text',
    label: 'How do you know each other?',
    called: { plain: 'How you know each other', thing: 'how you know each other' },
    hint: 'For example, “she is my mum” or “I am his district nurse”.',
  },
  knows: {
    kind: 'choice',
    label: 'Do they know that you are asking?',
    called: { plain: 'Do they know', whether: 'if they know that you are asking' },
    why: 'You can go on whatever you answer. It tells us whom we may speak to, and how carefully.',
    options: {
      yes: 'They know',
      notYet: { label: 'Not yet', hint: 'We speak with you first. We say nothing to them before you have had the chance.' },
      deciding: { label: 'I am not sure they can decide about this', hint: 'We start with what they want, and find out together what they can decide.' },
      risk: { label: 'Telling them could put someone at risk', hint: 'We say nothing to them before we have spoken with you.' },
    },
  },
  standing: {
    kind: 'choice',
    label: 'Has anybody given you the right to decide for them?',
    called: { plain: 'The right to decide for them', whether: 'if you have the right to decide for them' },
    why: 'Some people are named in a paper or by a court. Most are not, and can ask all the same.',
    options: {
      no: 'No',
      attorney: { label: 'Yes, they did', hint: 'You are their attorney, in a lasting or enduring power of attorney.' },
      deputy: { label: 'Yes, a court did', hint: 'You are their deputy, named by the Court of Protection.' },
    },
  },
  attorneyFor: {
    kind: 'choices',
    label: 'What may you decide as their attorney?',
    called: { plain: 'What you may decide as their attorney', thing: 'what you may decide as their attorney' },
    revealedBy: { question: 'standing', is: 'attorney' },
    options: { health: 'Health and care', money: 'Property and money', enduring: 'Property and money, in an older enduring power of attorney' },
  },
  deputyFor: {
    kind: 'choices',
    label: 'What may you decide as their deputy?',
    called: { plain: 'What you may decide as their deputy', thing: 'what you may decide as their deputy' },
    revealedBy: { question: 'standing', is: 'deputy' },
    options: { health: 'Health and care', money: 'Property and money' },
  },
} as const satisfies Questions;
