import type { Words } from '@kind-by-design/plain-language/words';

export const information = {
  title: 'What we keep about you',
  lead: 'In short: only what you send us, seen only by the people who help you.',
  reading: 'While you read',
  readingSaid: 'Nothing. If you choose a language, your browser remembers that for a day.',
  writing: 'While you write',
  writingSaid: 'When you press a button on a page where you write, we keep what you wrote, so that it is not lost. Nobody looks at it. It is gone after 24 hours, or at once when you press “Leave this page now”. Only if you ask for a code to come back with, we keep it under that code for 28 days, or until you delete it. Your browser holds a random number (a cookie) that tells us it is you coming back.',
  sending: 'When you send it',
  sendingSaid: 'The team that rings you reads it. Every time one of them opens it, that is written down. We use it to answer you, and for nothing else.',
  others: 'If you write about somebody else',
  othersSaid: 'Write only what we need to ring you. They can ask us what we hold about them. If telling them could put anybody in danger, say so when we talk.',
  rights: 'What you can ask of us',
  rightsSaid: 'You can ask to see what we hold about you, to have it put right, or to have it taken away. Ask us in any way you like: you do not need a form.',
  notClear: 'What we cannot take away',
  notClearSaid: '“Leave this page now” cannot clear the list of pages your browser has visited. If somebody looks at what you do on this device, use another one, or ring us.',
} as const satisfies Words;
