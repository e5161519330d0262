import type { Questions } from '@kind-by-design/journey';

const money = 'Money is never a condition of being heard: what you answer changes nothing about this request.';

/** Names, days and places, late on the way: nobody needs them to begin. */
export const youQuestions = {
  name: {
    kind: 'name',
    label: 'What is your name?',
    called: { plain: 'Your name', thing: 'your name' },
    hint: 'Any name you like to be called by is enough.',
    why: 'We ask for you by this name, so that nobody else hears what it is about.',
    own: true,
    required: true,
    escapes: ['declined'],
  },
  birth: {
    kind: 'date',
    label: 'When were you born?',
    called: { plain: 'Your date of birth', thing: 'your date of birth' },
    hint: 'Rough is fine: “1952”, or “spring 1960”.',
    why: 'It tells us apart from others with your name, and lets us look for what we know already, so that you do not have to say it again.',
    birthday: true,
    notInFuture: true,
  },
  theirBirth: {
    kind: 'date',
    label: 'When were they born?',
    called: { plain: 'Their date of birth', thing: 'their date of birth' },
    hint: 'Rough is fine: “1952”, or “about 80 years ago”.',
    why: 'It tells them apart from others with their name.',
    notInFuture: true,
  },
  home: {
    kind: 'address',
    label: 'Where do you live now?',
    called: { plain: 'Where you live now', thing: 'where you live now' },
    why: 'Some help comes to where you are. We send nothing there, and nobody comes there, unless you said so.',
    own: true,
  },
  theirHome: {
    kind: 'address',
    label: 'Where do they live now?',
    called: { plain: 'Where they live now', thing: 'where they live now' },
    why: 'Some help comes to where they are. We send nothing there, and nobody comes there, before we have talked.',
  },
  needs: {
    kind: 'choices',
    label: 'What do you need from us?',
    called: { plain: 'What you need from us', thing: 'what you need from us' },
    hint: 'So that we can talk and write in a way that works, for you or for the person you write for. Choose all that fit.',
    options: {
      largePrint: 'Large print',
      easyRead: 'Easy read, with pictures',
      audio: 'Audio',
      braille: 'Braille',
      language: { label: 'Another language', hint: 'An interpreter joins us. It costs you nothing.' },
      bsl: 'British Sign Language (BSL)',
      interpreter: { label: 'Another kind of interpreter', hint: 'For example, a lip speaker or a deafblind interpreter.' },
      moreTime: 'More time, or breaks',
      somebody: 'Somebody I trust beside me',
      other: 'Something else',
      none: { label: 'Nothing in particular', exclusive: true },
    },
  },
  whichLanguage: {
    kind: 'text',
    label: 'Which language?',
    called: { plain: 'The language', thing: 'the language' },
    revealedBy: { question: 'needs', is: 'language' },
  },
  whatElse: {
    kind: 'text',
    label: 'What would help?',
    called: { plain: 'What would help', thing: 'what would help' },
    revealedBy: { question: 'needs', is: 'other' },
  },
  money: {
    kind: 'choice',
    label: 'Are there worries about money?',
    called: { plain: 'Worries about money', whether: 'if there are worries about money' },
    hint: 'About heating, food, rent, debts, or the cost of care.',
    why: money,
    options: { yes: { label: 'Yes', hint: 'The next page says who helps.' }, no: 'No' },
  },
} as const satisfies Questions;
