import type { Translation } from '@kind-by-design/plain-language/words';
import type { jargon as english } from './jargon.words';

export const jargon = {
  review: 'draft',
  help: 'Mae tudalen yn siarad â geiriau y mae pobl yn eu gwybod',
  found: 'Gair peiriant yw “{said}”, neu un nad oes neb ond ei wneuthurwyr yn ei wybod',
  ask: 'Edrychwch a yw’r bobl sy’n dod yma yn gwybod y geiriau “{said}”',
  harm: 'Ni all neb weithredu ar air nad yw’n ei wybod, ac mae llawer yn meddwl mai arnyn nhw y mae’r bai.',
  mend: 'Dywedwch beth ddigwyddodd a beth i’w wneud mewn geiriau bob dydd. Cadwch godau a manylion technegol yn eich cofnodion eich hun.',
} as const satisfies Translation<typeof english, 'cy'>;
