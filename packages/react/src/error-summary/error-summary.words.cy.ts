import type { Translation } from '@kind-by-design/plain-language';
import type { errorSummary as english } from './error-summary.words';

export const errorSummary = {
  review: 'draft',
  title: {
    zero: 'Nid oes dim i’w gywiro',
    one: 'Mae {count} peth i’w gywiro',
    two: 'Mae {count} beth i’w cywiro',
    few: 'Mae {count} pheth i’w cywiro',
    many: 'Mae {count} pheth i’w cywiro',
    other: 'Mae {count} peth i’w cywiro',
  },
  kept: 'Mae popeth a ysgrifennoch chi yn dal yma.',
  titlePrefix: 'Gwall: ',
} as const satisfies Translation<typeof english, 'cy'>;
