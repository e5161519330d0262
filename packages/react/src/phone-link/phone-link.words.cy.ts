import type { Translation } from '@kind-by-design/plain-language';
import type { phoneLink as english } from './phone-link.words';

export const phoneLink = {
  review: 'draft',
  extension: 'estyniad {extension}',
} as const satisfies Translation<typeof english, 'cy'>;
