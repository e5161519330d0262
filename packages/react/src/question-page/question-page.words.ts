import type { Words } from '@kind-by-design/plain-language';

export const questionPage = {
  nobodySees: 'Nobody sees this until you send it.',
  next: 'What happens next',
  carryOn: 'Continue',
  carryingOn: 'Saving your answer…',
  send: 'Send',
  sending: 'Sending…',
  save: 'Save and come back later',
  saving: 'Saving what you wrote…',
} as const satisfies Words;
