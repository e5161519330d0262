import type { Translation } from '@kind-by-design/plain-language';
import type { languageSwitch as english } from './language-switch.words';

export const languageSwitch = {
  review: 'draft',
  label: 'Iaith',
} as const satisfies Translation<typeof english, 'cy'>;
