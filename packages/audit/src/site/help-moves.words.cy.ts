import type { Translation } from '@kind-by-design/plain-language/words';
import type { helpMovesWords as english } from './help-moves.words';

export const helpMovesWords = {
  review: 'draft',
  help: 'Mae help yn yr un lle ar bob tudalen',
  moved: 'Mae “{said}” {here} yma. Ar {count} o dudalennau eraill mae {usual}, fel ar {page}. Edrychwch a all fod yno yma hefyd',
  order: 'Daw “{said}” cyn “{other}” yma. Ar {count} o dudalennau eraill daw ar ei ôl, fel ar {page}. Edrychwch a all y drefn fod yr un fath',
  gone: 'Ni chafwyd hyd i ffordd at berson ar y dudalen hon. Mae un ar {count} o dudalennau eraill, fel {page}. Edrychwch a all rhywun sy’n sownd yma gael help',
  top: 'ar y brig',
  menu: 'yn y ddewislen',
  content: 'yn y testun',
  bottom: 'ar y gwaelod',
  contactsHelp: 'Mae gan dîm yr un rhif ar bob tudalen',
  differ: 'Y rhif ar gyfer “{line}” yma yw {number}, a {other} ar {page}. Gofynnwch pa un sy’n cael ei ateb, a chywirwch y llall',
} as const satisfies Translation<typeof english, 'cy'>;
