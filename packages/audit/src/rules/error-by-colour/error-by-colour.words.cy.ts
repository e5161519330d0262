import type { Translation } from '@kind-by-design/plain-language/words';
import type { errorByColour as english } from './error-by-colour.words';

export const errorByColour = {
  review: 'draft',
  help: 'Dywedir mewn geiriau beth aeth o’i le',
  found: 'Dim ond lliw sy’n dweud bod rhywbeth o’i le yma',
  ask: 'Edrychwch a oes geiriau, nid lliw yn unig, yn dweud beth sydd o’i le yma',
  harm: 'Mae pobl nad ydynt yn gweld lliw, neu nad ydynt yn gweld o gwbl, yn gorfod dyfalu beth sydd o’i le.',
  mend: 'Dywedwch mewn geiriau beth sydd o’i le, wrth ymyl y cwestiwn dan sylw.',
} as const satisfies Translation<typeof english, 'cy'>;
