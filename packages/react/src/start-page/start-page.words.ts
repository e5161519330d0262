import type { Words } from '@kind-by-design/plain-language';

export const startPage = {
  youNeed: 'What you need',
  nothing: 'You do not need to have anything ready. If you do not know something, you can say so.',
  howLong: 'How long it takes',
  kept: 'What we keep, and for how long',
  seen: 'Nobody sees what you write until you send it.',
  start: 'Start now',
  comeBack: 'I have a code: come back to what I began',
  otherWays: 'Other ways to do this',
  more: 'More ways to reach us',
} as const satisfies Words;
