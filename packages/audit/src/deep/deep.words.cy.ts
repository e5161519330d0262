import type { Translation } from '@kind-by-design/plain-language/words';
import type { deep as english } from './deep.words';

export const deep = {
  review: 'draft',
  simplerWhy: 'Mae gair bob dydd yn haws ei ddarllen, yn fwyaf oll i rywun sydd wedi blino neu sy’n darllen mewn ail iaith.',
  simplerTry: 'Dywedwch {better}, os yw’n golygu’r un peth yma.',
  leaveOut: 'Gadewch “{actual}” allan: mae’r frawddeg yn dweud yr un peth hebddo.',
  inconsiderateWhy: 'Mae “{actual}” yn brifo neu’n cau allan rai o’r bobl y mae’n sôn amdanynt.',
  inconsiderateTry: 'Dywedwch {better}, neu’r hyn y mae’r person ei hun yn ei ddweud.',
  withoutTry: 'Dywedwch yr hyn yr ydych yn ei olygu heb y gair hwn.',
  belittlingWhy: 'Mae “{actual}” yn dweud wrth bwy bynnag sy’n ei chael yn anodd na ddylai fod.',
  readingAgeWhy: 'Mae’n darllen fel testun i bobl {years} oed (mae pum mesur yn dweud {low} i {high}). Mae llawer o oedolion yn darllen fel rhywun {target} oed, a phobl flinedig fel rhywun iau.',
  readingAgeTry: 'Dywedwch un peth ym mhob brawddeg, a thynnwch eiriau hir. Dim ond cyfrif y mae’r mesurau: darllenwch ef yn uchel i rywun.',
  or: 'neu',
} as const satisfies Translation<typeof english, 'cy'>;
