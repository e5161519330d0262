import type { Translation } from '@kind-by-design/plain-language/words';
import type { fieldProblemEnglish } from './field-problem.words';

export const fieldProblemWelsh = {
  review: 'draft',
  twoAnswers: '{plain}: rhoesoch ddau ateb, mewn dwy ffenestr. Dewiswch yr un i’w gadw',
  twoAnswersAgain: '{plain}: mae dau ateb yma o hyd. Dewiswch yr un sy’n iawn',
  twoAnswersHelp: 'Rydyn ni wedi cadw’r ddau. Fydd yr un nad ydych chi’n ei ddewis ddim yn cael ei anfon.',
  checkAgain: 'Dyw’r atebion hyn ddim yn cyd-fynd eto. {message}',
  checkHelp: 'Gallwch newid y naill ateb neu’r llall. Os nad ydych chi’n gwybod un ohonyn nhw, gadewch ef.',
  third: 'Neu dywedwch wrth rywun yn lle hynny, yn eich geiriau eich hun.',
} as const satisfies Translation<typeof fieldProblemEnglish, 'cy'>;
