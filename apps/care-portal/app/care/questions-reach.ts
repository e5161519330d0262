import type { Questions } from '@kind-by-design/journey';

/** Whether and how it is safe to reach whoever writes: before any other detail. */
export const reachQuestions = {
  safeMessage: {
    kind: 'choice',
    label: 'Is it safe for us to leave you a message?',
    called: { plain: 'Leaving you a message', whether: 'if it is safe to leave you a message' },
    hint: 'We may want to leave one if you do not answer. If you do not know, we leave none.',
    escapes: ['unsure', 'declined'],
    options: { yes: 'Yes', no: 'No, speak only to me' },
  },
  safeWord: {
    kind: 'text',
    label: 'A word we say first, so that you know it is us',
    called: { plain: 'The word we say first', thing: 'the word we say first' },
    hint: 'Choose any word that tells others nothing, such as the name of a flower. You can leave it.',
    escapes: ['unsure', 'declined'],
  },
  unsafeTimes: {
    kind: 'text',
    label: 'When is it not safe to contact you?',
    called: { plain: 'When it is not safe to contact you', thing: 'when it is not safe to contact you' },
    hint: 'For example, “after 6 in the evening” or “when my brother is here”.',
    escapes: ['unsure', 'declined'],
  },
  reachBy: {
    kind: 'choice',
    label: 'How should we reach you?',
    called: { plain: 'How to reach you', thing: 'how we should reach you' },
    why: 'We use this way only, to answer you. Whoever contacts you sees what you said is safe first.',
    required: true,
    // Whoever would rather tell someone has been asked this very thing.
    escapes: ['unsure', 'declined'],
    options: {
      call: 'Phone call',
      text: 'Text message',
      relay: { label: 'Text relay (Relay UK)', hint: 'If you do not hear or speak on the phone.' },
      bsl: { label: 'Video call in British Sign Language (BSL)', hint: 'An interpreter joins the call. It costs you nothing.' },
      email: 'Email',
      letter: 'Letter',
      visit: { label: 'I come to you', hint: 'No telephone and no address needed: 1 Example Street, Exampleton, Monday to Thursday, 9am to 5pm.' },
    },
  },
  telephone: {
    kind: 'telephone',
    label: 'Which number should we use?',
    called: { plain: 'Your phone number', thing: 'your phone number' },
    hint: 'It does not have to be yours. If there is no number, go back and choose another way to be reached.',
    required: true,
    own: true,
    escapes: ['declined'],
  },
  email: {
    kind: 'email',
    label: 'Which email address should we use?',
    called: { plain: 'Your email address', thing: 'your email address' },
    hint: 'One that only you read is safest.',
    required: true,
    own: true,
    escapes: ['declined'],
  },
  letterTo: {
    kind: 'text',
    label: 'Where should the letter go?',
    called: { plain: 'Where the letter goes', thing: 'where the letter should go' },
    hint: 'With the name to put on it. It can go to somebody you trust.',
    required: true,
    long: true,
    max: 500,
    escapes: ['unsure', 'declined'],
  },
} as const satisfies Questions;
