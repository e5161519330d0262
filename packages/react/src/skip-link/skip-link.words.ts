import type { Words } from '@kind-by-design/plain-language';

export const skipLink = {
  skip: 'Skip to the main part of the page',
} as const satisfies Words;
