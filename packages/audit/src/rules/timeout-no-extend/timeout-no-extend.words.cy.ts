import type { Translation } from '@kind-by-design/plain-language/words';
import type { timeoutNoExtend as english } from './timeout-no-extend.words';

export const timeoutNoExtend = {
  review: 'draft',
  help: 'Gall rhywun sydd angen mwy o amser ei gael',
  found: 'Mae amser yn dod i ben yma, ac nid oes ffordd o ofyn am fwy',
  ask: 'Edrychwch a yw amser yn dod i ben yma, ac a all rhywun ofyn am fwy cyn hynny',
  harm: 'Mae pwy bynnag sy’n darllen yn araf, yn ysgrifennu’n araf neu’n gorfod oedi am ychydig yn colli eu hatebion.',
  mend: 'Rhowch fotwm wrth ymyl y neges: “Mae angen mwy o amser arnaf”. Gwell fyth, cadwch yr atebion heb osod terfyn.',
} as const satisfies Translation<typeof english, 'cy'>;
