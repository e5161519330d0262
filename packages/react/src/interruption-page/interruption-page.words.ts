import type { Words } from '@kind-by-design/plain-language';

export const interruptionPage = {
  change: 'Change this',
  right: 'It is right, go on',
} as const satisfies Words;
