import type { Words } from '@kind-by-design/plain-language';

export const select = {
  choose: 'Choose from the list',
} as const satisfies Words;
