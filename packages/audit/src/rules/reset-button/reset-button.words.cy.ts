import type { Translation } from '@kind-by-design/plain-language/words';
import type { resetButton as english } from './reset-button.words';

export const resetButton = {
  review: 'draft',
  help: 'Nid oes botwm yn gwagio’r hyn a ysgrifennodd rhywun',
  found: 'Mae’r botwm hwn yn gwagio’r ffurflen gyfan ar unwaith',
  ask: 'Edrychwch a yw’r botwm hwn yn gwagio’r hyn a ysgrifennwyd, ac a ellir dadwneud hynny',
  harm: 'Un llithriad gan law flinedig, ac mae’n rhaid dweud popeth eto.',
  mend: 'Tynnwch y botwm. Gall pwy bynnag sydd am ddechrau eto newid pob ateb.',
} as const satisfies Translation<typeof english, 'cy'>;
