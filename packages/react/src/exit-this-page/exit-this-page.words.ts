import type { Words } from '@kind-by-design/plain-language';

export const exitThisPage = {
  leave: 'Leave this page now',
  shortcut: 'Or press the Shift key 3 times.',
  pressesLeft: { one: 'Press Shift {count} more time to leave.', other: 'Press Shift {count} more times to leave.' },
  stopped: 'You are still here. To leave, press Shift 3 times.',
  leaving: 'Leaving this page',
  slow: 'If this takes long, close this window.',
} as const satisfies Words;
