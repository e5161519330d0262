import type { Translation } from '@kind-by-design/plain-language';
import type { label as english } from './label.words';

export const label = {
  review: 'draft',
  optional: '(dewisol)',
} as const satisfies Translation<typeof english, 'cy'>;
