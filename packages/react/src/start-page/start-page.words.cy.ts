import type { Translation } from '@kind-by-design/plain-language';
import type { startPage as english } from './start-page.words';

export const startPage = {
  review: 'draft',
  youNeed: 'Beth sydd ei angen arnoch chi',
  nothing: 'Does dim angen i chi gael unrhyw beth yn barod. Os nad ydych chi’n gwybod rhywbeth, gallwch ddweud hynny.',
  howLong: 'Faint o amser mae’n ei gymryd',
  kept: 'Beth rydyn ni’n ei gadw, ac am ba hyd',
  seen: 'Does neb yn gweld yr hyn rydych chi’n ei ysgrifennu nes i chi ei anfon.',
  start: 'Dechrau nawr',
  comeBack: 'Mae gen i god: dod yn ôl at yr hyn a ddechreuais',
  otherWays: 'Ffyrdd eraill o wneud hyn',
  more: 'Mwy o ffyrdd o gysylltu â ni',
} as const satisfies Translation<typeof english, 'cy'>;
