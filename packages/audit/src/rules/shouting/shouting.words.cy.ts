import type { Translation } from '@kind-by-design/plain-language/words';
import type { shouting as english } from './shouting.words';

export const shouting = {
  review: 'draft',
  help: 'Nid oes neb yn cael ei weiddi arno',
  found: 'Mae “{said}” yn gweiddi: priflythrennau neu ebychnod',
  ask: 'Edrychwch a yw “{said}” yn swnio fel gweiddi lle mae’n sefyll',
  harm: 'Mae’n swnio’n ddig neu’n frawychus, ac mae priflythrennau’n araf i’w darllen.',
  mend: 'Ysgrifennwch ef fel brawddeg, gyda phriflythyren ar ei dechrau ac atalnod llawn ar ei diwedd. Dangoswch bwys drwy ei le ar y dudalen.',
} as const satisfies Translation<typeof english, 'cy'>;
