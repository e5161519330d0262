import type { Translation } from '@kind-by-design/plain-language';
import type { backLink as english } from './back-link.words';

export const backLink = {
  review: 'draft',
  back: 'Yn ôl',
} as const satisfies Translation<typeof english, 'cy'>;
