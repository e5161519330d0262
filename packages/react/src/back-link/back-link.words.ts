import type { Words } from '@kind-by-design/plain-language';

export const backLink = {
  back: 'Back',
} as const satisfies Words;
