import type { Translation } from '@kind-by-design/plain-language';
import type { addAnother as english } from './add-another.words';

export const addAnother = {
  review: 'draft',
  change: 'Newid',
  remove: 'Tynnu',
  removing: 'Wrthi’n tynnu…',
  add: 'Ychwanegu un arall',
  adding: 'Un funud…',
  yes: 'Oes',
  no: 'Nac oes',
  full: 'Dyna gynifer ag y mae lle iddyn nhw ar y dudalen hon. Gallwch ddweud wrthon ni am unrhyw un neu unrhyw beth arall pan fyddwn ni’n siarad.',
} as const satisfies Translation<typeof english, 'cy'>;
