import type { Translation } from '@kind-by-design/plain-language/words';
import type { staleContact as english } from './stale-contact.words';

export const staleContact = {
  review: 'draft',
  help: 'Mae rhifau a chyfeiriadau ar gyfer cael help yn wir heddiw',
  found: 'Mae “{found}” yn dangos bod y ffordd hon o gyrraedd rhywun wedi dyddio',
  ask: '“{found}”: edrychwch a yw’r ffordd hon o gyrraedd rhywun yn dal yn wir',
  harm: 'Mae pobl yn ffonio rhif nad oes neb yn ei ateb, ar ddiwrnod pan fydd angen rhywun arnynt.',
  mend: 'Ffoniwch ef, ysgrifennwch ato, a nodwch y dyddiad. Edrychwch arno eto bob blwyddyn.',
} as const satisfies Translation<typeof english, 'cy'>;
