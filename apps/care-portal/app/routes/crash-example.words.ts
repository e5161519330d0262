import type { Words } from '@kind-by-design/plain-language/words';

export const crashExample = {
  title: 'A part that can stop working',
  lead: 'For tests only. The part below stops working when its button is pressed, and works again after “Try again”.',
  note: 'A note',
  break: 'Stop this part',
  always: 'Stop this part for good',
  outside: 'Something written outside that part',
} as const satisfies Words;
