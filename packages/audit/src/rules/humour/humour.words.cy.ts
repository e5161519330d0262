import type { Translation } from '@kind-by-design/plain-language/words';
import type { humour as english } from './humour.words';

export const humour = {
  review: 'draft',
  help: 'Dywedir am drafferth heb jôc',
  found: 'Mae “{said}” yn gwneud yn fach o drafferth rhywun',
  ask: 'Edrychwch a yw “{said}” yn gwneud yn fach o drafferth rhywun',
  harm: 'Mae rhywun sy’n sownd neu’n ofnus yn darllen nad yw’n cael ei gymryd o ddifrif.',
  mend: 'Dywedwch yn bwyllog beth ddigwyddodd, a yw’r hyn a ysgrifennwyd yn ddiogel, a beth i’w wneud nesaf.',
} as const satisfies Translation<typeof english, 'cy'>;
