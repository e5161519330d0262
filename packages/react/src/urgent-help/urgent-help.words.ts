import type { Words } from '@kind-by-design/plain-language';

export const urgentHelp = {
  heading: 'If you need help now',
} as const satisfies Words;
