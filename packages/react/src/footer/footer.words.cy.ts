import type { Translation } from '@kind-by-design/plain-language';
import type { footer as english } from './footer.words';

export const footer = {
  review: 'draft',
  person: 'I siarad â rhywun:',
  links: 'Am y gwasanaeth hwn',
} as const satisfies Translation<typeof english, 'cy'>;
