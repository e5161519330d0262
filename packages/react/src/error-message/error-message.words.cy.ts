import type { Translation } from '@kind-by-design/plain-language';
import type { errorMessage as english } from './error-message.words';

export const errorMessage = {
  review: 'draft',
  prefix: 'Gwall:',
  person: 'Neu gofynnwch i rywun eich helpu:',
} as const satisfies Translation<typeof english, 'cy'>;
