import type { Words } from '@kind-by-design/plain-language';

export const notEligible = {
  elsewhere: 'What else there is',
  next: 'What you can do next',
  byWhen: 'By when',
  ask: 'Whom to ask',
  ifTheDatePasses: 'If that day passes',
  ifWeAreWrong: 'If we have this wrong',
  person: 'Talk to a person',
} as const satisfies Words;
