import type { Words } from '@kind-by-design/plain-language';

export const question = {
  cannot: 'If you cannot answer this',
  unsure: 'I am not sure',
  declined: 'I would rather not say',
  anotherWay: 'I would rather tell someone',
  anotherWayHint: 'Next we show you how to reach a person. What you have written stays.',
  answered: 'I have answered above',
  twoAnswers: 'Which of your two answers should we keep?',
  twoAnswersWhy: 'You have answered this twice, perhaps in two windows. Both answers are safe: choose one.',
  mine: 'The answer in this window, as it stands above',
  other: 'The answer you gave before, or in another window',
  nothing: 'Nothing is written there',
} as const satisfies Words;
