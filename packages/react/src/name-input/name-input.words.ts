import type { Words } from '@kind-by-design/plain-language';

export const nameInput = {
  whole: 'Name',
  wholeHint: 'The way you write it: one name or many.',
  theirHint: 'The way they write it: one name or many.',
  called: 'What should we call you?',
  theirCalled: 'What should we call them?',
  calledHint: 'If it is not the name above. For example, a nickname, or “Mrs Example”.',
  said: 'How is it said?',
  saidHint: 'Write it the way it sounds, such as “shiv-awn” for Siobhán.',
} as const satisfies Words;
