import type { Translation } from '@kind-by-design/plain-language/words';
import type { summaryNotLinked as english } from './summary-not-linked.words';

export const summaryNotLinked = {
  review: 'draft',
  help: 'Mae pob eitem mewn crynodeb gwallau yn arwain at ei maes',
  found: 'Nid yw eitemau’r crynodeb gwallau hwn yn arwain i unman',
  ask: 'Edrychwch a yw pob eitem yn y crynodeb gwallau hwn yn arwain at y man lle gellir ei chywiro',
  harm: 'Dywedir wrth rywun ar y brig beth sydd o’i le, ac mae’n rhaid chwilio amdano.',
  mend: 'Gwnewch bob eitem yn ddolen i’r maes y mae’n sôn amdano, gyda’r un geiriau â’r neges yno.',
} as const satisfies Translation<typeof english, 'cy'>;
