import type { Translation } from '@kind-by-design/plain-language';
import type { dateInput as english } from './date-input.words';

export const dateInput = {
  review: 'draft',
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  roughly: 'Dydw i ddim yn gwybod yr union ddyddiad',
  rough: 'Dywedwch yn fras pryd, fel “gwanwyn 2019” neu “pan oeddwn i’n 12 oed”',
} as const satisfies Translation<typeof english, 'cy'>;
