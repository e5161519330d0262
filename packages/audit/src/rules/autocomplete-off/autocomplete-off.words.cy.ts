import type { Translation } from '@kind-by-design/plain-language/words';
import type { autocompleteOff as english } from './autocomplete-off.words';

export const autocompleteOff = {
  review: 'draft',
  help: 'Caiff y porwr lenwi’r hyn y mae’n ei wybod am rywun',
  found: 'Mae llenwi gan y porwr wedi’i ddiffodd ar gyfer rhywbeth y mae’n ei wybod am y person',
  ask: 'Edrychwch a yw hyn yn gofyn am rywbeth y mae’r porwr yn ei wybod am y person sy’n ei lenwi',
  harm: 'Mae pobl sy’n ei chael yn anodd cofio, sillafu neu deipio yn gorfod ysgrifennu eu henw, eu cyfeiriad neu eu cyfrinair dro ar ôl tro.',
  mend: 'Tynnwch autocomplete="off". Dywedwch yn ei le beth sy’n cael ei ofyn, er enghraifft autocomplete="email".',
} as const satisfies Translation<typeof english, 'cy'>;
