import type { Translation } from '@kind-by-design/plain-language/words';
import type { confirmshaming as english } from './confirmshaming.words';

export const confirmshaming = {
  review: 'draft',
  help: 'Mae dweud na mor hawdd â dweud ie',
  found: 'Mae “{words}” yn codi cywilydd ar y person am ddweud na',
  ask: 'Edrychwch a yw “{words}” yn gwneud i rywun deimlo’n ddrwg am ddweud na',
  harm: 'Gwneir i bobl ddweud rhywbeth cas amdanynt eu hunain, dim ond er mwyn dweud na. Mae llawer yn ildio yn lle hynny.',
  mend: 'Enwch y dewis ei hun: “Dim negeseuon atgoffa”, “Nid nawr”.',
} as const satisfies Translation<typeof english, 'cy'>;
