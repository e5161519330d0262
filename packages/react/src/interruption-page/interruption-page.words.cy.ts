import type { Translation } from '@kind-by-design/plain-language';
import type { interruptionPage as english } from './interruption-page.words';

export const interruptionPage = {
  review: 'draft',
  change: 'Newid hyn',
  right: 'Mae’n gywir, ymlaen',
} as const satisfies Translation<typeof english, 'cy'>;
