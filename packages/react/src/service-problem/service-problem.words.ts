import type { Words } from '@kind-by-design/plain-language';

export const serviceProblem = {
  next: 'What you can do',
  person: 'Talk to a person',
  more: 'More ways to reach us',
  reference: 'If you talk to us about this, you can give us this reference:',
  sending: 'Sending it again…',
} as const satisfies Words;
