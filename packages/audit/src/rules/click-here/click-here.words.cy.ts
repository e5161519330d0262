import type { Translation } from '@kind-by-design/plain-language/words';
import type { clickHere as english } from './click-here.words';

export const clickHere = {
  review: 'draft',
  help: 'Mae dolen yn dweud i ble mae’n arwain',
  found: 'Nid yw “{words}” yn dweud i ble mae’r ddolen yn arwain',
  ask: 'Edrychwch a yw’r geiriau o amgylch “{words}” yn dweud i ble mae’r ddolen yn arwain',
  harm: 'Ni all pobl sy’n clywed y dolenni y naill ar ôl y llall, neu sy’n chwilio am un ar frys, wahaniaethu rhyngddynt.',
  mend: 'Gadewch i’r ddolen ddweud beth sydd y tu ôl iddi: “Gofyn am help gartref”.',
} as const satisfies Translation<typeof english, 'cy'>;
