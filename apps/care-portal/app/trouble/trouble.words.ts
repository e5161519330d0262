import type { Words } from '@kind-by-design/plain-language/words';

export const trouble = {
  wrote: 'What you wrote',
  wroteHint: 'You can copy it from here. If you try again, all of it is sent again.',
  closedTitle: 'You cannot ask us here at the moment',
  closedDetail: 'We are doing planned work on this page. You can still reach us in the other ways below.',
} as const satisfies Words;
