import type { Questions } from '@kind-by-design/journey';

/** What is going on, in the person's own words first; then what is hard, and who helps. */
export const lifeQuestions = {
  story: {
    kind: 'text',
    long: true,
    label: 'What is going on?',
    called: { plain: 'What is going on', thing: 'what is going on' },
    hint: 'In your own words, as much or as little as you like. One word is enough. You can write in any language.',
    why: 'Whoever talks with you reads this first, so that nobody has to start again. Only they and their team see it.',
  },
  // Its answers are part of the addresses of pages, and addresses stay in the list of pages a browser has visited.
  hard: {
    kind: 'choices',
    label: 'What is hard at the moment?',
    called: { plain: 'What is hard at the moment', thing: 'what is hard at the moment' },
    hint: 'Choose all that fit, for you or for the person you write for. A bad day counts.',
    why: 'It helps us bring the right people. Nothing is taken away because of what you choose.',
    options: {
      d1: 'Eating and drinking well',
      d2: 'Washing',
      d3: 'Getting to the toilet',
      d4: 'Dressing',
      d5: 'Moving about at home safely',
      d6: 'Keeping the home',
      d7: 'Seeing people who matter',
      d8: 'Work, learning or volunteering',
      d9: 'Getting out and about',
      d10: 'Caring for a child',
      d11: 'Something else',
      none: { label: 'None of these', exclusive: true },
    },
  },
  hardElse: {
    kind: 'text',
    label: 'What else is hard?',
    called: { plain: 'What else is hard', thing: 'what else is hard' },
    revealedBy: { question: 'hard', is: 'd11' },
  },
  howOften: {
    kind: 'choice',
    label: 'How often is it hard?',
    called: { plain: 'How often', thing: 'how often it is hard' },
    options: { always: 'All the time', days: 'Most days', some: 'Some days', seldom: 'Now and then', changing: 'It changes a lot' },
  },
  whatHappens: {
    kind: 'text',
    long: true,
    label: 'What happens?',
    called: { plain: 'What happens', thing: 'what happens' },
    hint: 'Only if you want to tell us now. You can leave it.',
  },
  helperWho: {
    kind: 'text',
    label: 'Who helps?',
    called: { plain: 'Who helps', thing: 'who helps' },
    hint: 'For example, “my daughter”, “a neighbour” or “carers in the morning”. A first name is enough.',
  },
  helperWhat: {
    kind: 'text',
    label: 'What do they do?',
    called: { plain: 'What they do', thing: 'what they do' },
    hint: 'And if they could do with help themselves, say that too.',
  },
  matters: {
    kind: 'text',
    long: true,
    label: 'What matters most?',
    called: { plain: 'What matters most', thing: 'what matters most' },
    hint: 'To you, or to the person you write for. For example, “to stay in my own home”, “to see my friends” or “to be in the garden”.',
    why: 'Help should fit a life, not the other way round. We look at this again with you before anything is decided.',
  },
} as const satisfies Questions;
