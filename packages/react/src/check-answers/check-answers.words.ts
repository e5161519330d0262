import type { Words } from '@kind-by-design/plain-language';

export const checkAnswers = {
  change: 'Change',
  answer: 'Answer this',
  notYet: 'Not answered yet',
  open: 'Some answers are still to come. You can give them now, or say that you would rather not.',
  goOn: 'Go to the next question',
} as const satisfies Words;
