import type { Translation } from '@kind-by-design/plain-language';
import type { skipLink as english } from './skip-link.words';

export const skipLink = {
  review: 'draft',
  skip: 'Neidio i brif ran y dudalen',
} as const satisfies Translation<typeof english, 'cy'>;
