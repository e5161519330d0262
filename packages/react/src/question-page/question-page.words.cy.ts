import type { Translation } from '@kind-by-design/plain-language';
import type { questionPage as english } from './question-page.words';

export const questionPage = {
  review: 'draft',
  nobodySees: 'Does neb yn gweld hyn nes i chi ei anfon.',
  next: 'Beth fydd yn digwydd nesaf',
  carryOn: 'Parhau',
  carryingOn: 'Wrthi’n cadw eich ateb…',
  send: 'Anfon',
  sending: 'Wrthi’n anfon…',
  save: 'Cadw a dod yn ôl nes ymlaen',
  saving: 'Wrthi’n cadw’r hyn a ysgrifennoch…',
} as const satisfies Translation<typeof english, 'cy'>;
