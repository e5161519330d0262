import type { Translation } from '@kind-by-design/plain-language/words';
import type { endlessWait as english } from './endless-wait.words';

export const endlessWait = {
  review: 'draft',
  help: 'Dywedir wrth y sawl sy’n aros am faint, a gall adael',
  found: 'Mae rhywbeth yn llwytho yma, heb air am ba hyd na pham, a heb ffordd allan',
  ask: 'Edrychwch a yw’r dudalen yn dweud faint o amser mae hyn yn ei gymryd, ac a oes ffordd allan',
  harm: 'Nid oes neb yn gwybod a ddylid aros, a gall y sawl sy’n gadael golli’r hyn a wnaeth.',
  mend: 'Dywedwch beth sy’n digwydd a thua faint o amser mae’n ei gymryd. Rhowch ffordd allan, a dywedwch pan fydd yn cymryd gormod o amser.',
} as const satisfies Translation<typeof english, 'cy'>;
