import type { Words } from '@kind-by-design/plain-language';

export const label = {
  optional: '(optional)',
} as const satisfies Words;
