import type { Translation } from '@kind-by-design/plain-language/words';
import type { errorNoRemedy as english } from './error-no-remedy.words';

export const errorNoRemedy = {
  review: 'draft',
  help: 'Mae gwall yn dweud sut i’w gywiro',
  found: 'Mae “{said}” yn dweud bod rhywbeth o’i le, ond nid sut i’w gywiro',
  ask: 'Edrychwch a yw “{said}” yn dweud wrth rywun sut i’w gywiro',
  harm: 'Dywedir wrth rywun ei fod yn anghywir, ac mae’n rhaid dyfalu beth fyddai’n gywir.',
  mend: 'Dywedwch beth i’w wneud, yng ngeiriau’r cwestiwn: beth i’w ysgrifennu, ym mha ffurf, neu beth sy’n dod nesaf.',
} as const satisfies Translation<typeof english, 'cy'>;
