import type { Words } from '@kind-by-design/plain-language';

export const whatWeShare = {
  title: 'What we share about you',
  intro: 'This is not a question. The law lets us share this, and you have rights over it.',
  what: 'What we share',
  notShared: 'What we do not share',
  withWhom: 'Who we share it with',
  why: 'Why',
  howLong: 'How long it is kept',
  rights: 'Your rights',
  see: 'See it',
  putRight: 'Have it put right',
  object: 'Ask us not to share it',
  complain: 'Complain',
  ask: 'Who to ask',
} as const satisfies Words;
