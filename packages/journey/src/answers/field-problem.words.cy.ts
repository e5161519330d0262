import type { Translation } from '@kind-by-design/plain-language/words';
import type { fieldProblemEnglish } from './field-problem.words';

export const fieldProblemWelsh = {
  review: 'draft',
  twoAnswers: '{plain}: rhoesoch ddau ateb. Dewiswch yr un i’w gadw',
  twoAnswersAgain: '{plain}: mae dau ateb yma o hyd. Dewiswch yr un sy’n iawn',
  twoAnswersHelp: 'Rydyn ni wedi cadw’r ddau. Fydd yr un nad ydych chi’n ei ddewis ddim yn cael ei anfon.',
  ruleWritten: '{plain}: allwn ni ddim derbyn hwn fel y mae. Edrychwch arno, a’i ysgrifennu eto',
  ruleWrittenAgain: '{plain}: dyw hwn ddim yn gweddu yma eto. Ysgrifennwch ef mewn ffordd arall',
  ruleWrittenHelp: 'Edrychwch a oes llythyren neu ffigur ar goll, neu yno ddwywaith.',
  ruleChosen: '{plain}: allwn ni ddim derbyn y dewis hwn yma. Dewiswch ateb arall',
  ruleChosenAgain: '{plain}: mae angen dewis arall yma',
  ruleChosenHelp: 'Os nad oes un yn hollol iawn, dewiswch yr agosaf.',
  checkAgain: 'Dyw’r atebion hyn ddim yn cyd-fynd eto. {message}',
  checkHelp: 'Gallwch newid y naill ateb neu’r llall. Os nad ydych chi’n gwybod un ohonyn nhw, gadewch ef.',
  third: 'Neu dywedwch wrth rywun yn lle hynny, yn eich geiriau eich hun.',
} as const satisfies Translation<typeof fieldProblemEnglish, 'cy'>;
