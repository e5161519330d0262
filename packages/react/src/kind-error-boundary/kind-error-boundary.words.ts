import type { Words } from '@kind-by-design/plain-language';

export const kindErrorBoundary = {
  kept: 'We kept what you wrote in this part. It comes back when you try again and this part works.',
  notKept: 'We never keep a copy of a password or a file, so you will need to give those again.',
  again: 'We tried again, and this part stopped again.',
} as const satisfies Words;
