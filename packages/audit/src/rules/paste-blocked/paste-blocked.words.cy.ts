import type { Translation } from '@kind-by-design/plain-language/words';
import type { pasteBlocked as english } from './paste-blocked.words';

export const pasteBlocked = {
  review: 'draft',
  help: 'Gellir gludo’r hyn a gopïodd rhywun',
  found: 'Mae gludo neu gopïo wedi’i rwystro yma',
  ask: 'Edrychwch a ellir gludo yma rywbeth a gopïwyd',
  harm: 'Mae pobl sy’n cadw cyfrineiriau a rhifau mewn lle diogel, neu nad ydynt yn gallu teipio’n dda, yn gorfod eu copïo fesul llythyren.',
  mend: 'Tynnwch yr hyn sy’n rhwystro gludo a chopïo. Tacluswch yr hyn a gludwyd, os oes angen, a’i gadw.',
} as const satisfies Translation<typeof english, 'cy'>;
