import type { Translation } from '@kind-by-design/plain-language';
import type { select as english } from './select.words';

export const select = {
  review: 'draft',
  choose: 'Dewiswch o’r rhestr',
} as const satisfies Translation<typeof english, 'cy'>;
