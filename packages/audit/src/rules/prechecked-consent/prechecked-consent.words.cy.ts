import type { Translation } from '@kind-by-design/plain-language/words';
import type { precheckedConsent as english } from './prechecked-consent.words';

export const precheckedConsent = {
  review: 'draft',
  help: 'Nid oes neb yn cytuno cyn iddynt ddewis gwneud hynny',
  found: 'Mae “{label}” eisoes wedi’i ddewis dros y person',
  ask: 'Edrychwch ai’r person a ddewisodd “{label}”, ynteu a gafodd ei ddewis drostynt',
  harm: 'Mae cydsyniad yn cael ei gymryd, nid ei roi. Mae rhywun blinedig, neu rywun sy’n darllen yn araf, yn cytuno heb wybod.',
  mend: 'Gadewch ef yn wag. Gadewch i’r person ddewis, a dywedwch beth sy’n digwydd os nad ydynt yn dewis.',
} as const satisfies Translation<typeof english, 'cy'>;
