import type { Translation } from '@kind-by-design/plain-language';
import type { contactOptions as english } from './contact-options.words';

export const contactOptions = {
  review: 'draft',
  hours: 'Oriau agor',
  cost: 'Cost',
  wait: 'Faint o amser mae’n ei gymryd',
  languages: 'Ieithoedd',
  answeredBy: 'Pwy sy’n ateb',
} as const satisfies Translation<typeof english, 'cy'>;
