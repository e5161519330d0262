import type { Words } from '@kind-by-design/plain-language';

export const talkToAPerson = {
  open: 'Talk to a person',
  context: 'Tell them you were on the page “{context}”. Then you do not have to start again.',
  all: 'All the ways to reach us',
} as const satisfies Words;
