import type { Translation } from '@kind-by-design/plain-language';
import type { urgentHelp as english } from './urgent-help.words';

export const urgentHelp = {
  review: 'draft',
  heading: 'Os oes angen help arnoch chi nawr',
} as const satisfies Translation<typeof english, 'cy'>;
