import type { Translation } from '@kind-by-design/plain-language/words';
import type * as english from './axe-aliases.words';

export const label = {
  review: 'draft',
  help: 'Mae gan bob cwestiwn ei label',
  harm: 'Nid yw pwy bynnag na all weld y dudalen yn clywed beth i’w ysgrifennu yma. Mae pwy bynnag sy’n pwyso ar y geiriau yn methu’r blwch.',
  mend: 'Rhowch label uwchben y maes, a’i glymu wrth y maes â “for”.',
} as const satisfies Translation<typeof english.label, 'cy'>;

export const metaRefresh = {
  review: 'draft',
  help: 'Mae’r dudalen yn aros nes i rywun ei darllen',
  harm: 'Mae’r dudalen yn mynd cyn i bobl sy’n darllen yn arafach gyrraedd ei diwedd.',
  mend: 'Gadewch i’r person adael y dudalen eu hunain, drwy ddolen neu fotwm.',
} as const satisfies Translation<typeof english.metaRefresh, 'cy'>;

export const targetSize = {
  review: 'draft',
  help: 'Mae’r hyn sydd i’w bwyso yn ddigon mawr i unrhyw law',
  harm: 'Mae dwylo sy’n crynu, yn boenus neu’n fawr yn pwyso’r peth anghywir, neu ddim byd.',
  mend: 'Gwnewch ef o leiaf 24 picsel o led ac o uchder, neu gadewch gymaint â hynny o le o’i gwmpas.',
} as const satisfies Translation<typeof english.targetSize, 'cy'>;

export const autocompleteValid = {
  review: 'draft',
  help: 'Mae’r porwr yn deall beth mae maes yn gofyn amdano',
  harm: 'Ni all y porwr lenwi’r hyn y mae’n ei wybod. Mae pobl yn gorfod cofio a theipio’r cyfan.',
  mend: 'Defnyddiwch un o eiriau HTML ei hun yn “autocomplete”, er enghraifft “email” neu “postal-code”.',
} as const satisfies Translation<typeof english.autocompleteValid, 'cy'>;

export const buttonName = {
  review: 'draft',
  help: 'Mae pob botwm yn dweud beth mae’n ei wneud',
  harm: 'Mae pwy bynnag na all weld y dudalen yn clywed “botwm”, heb glywed beth mae’n ei wneud.',
  mend: 'Rhowch eiriau yn y botwm. Mae eu hangen ar lun ynddo hefyd, yn ei “alt”.',
} as const satisfies Translation<typeof english.buttonName, 'cy'>;

export const linkName = {
  review: 'draft',
  help: 'Mae pob dolen yn dweud i ble mae’n arwain',
  harm: 'Mae pwy bynnag na all weld y dudalen yn clywed “dolen”, heb glywed i ble mae’n arwain.',
  mend: 'Rhowch eiriau yn y ddolen. Mae eu hangen ar lun ynddi hefyd, yn ei “alt”.',
} as const satisfies Translation<typeof english.linkName, 'cy'>;

export const linkInTextBlock = {
  review: 'draft',
  help: 'Gellir gwahaniaethu rhwng dolen a’r geiriau o’i chwmpas',
  harm: 'Nid yw pwy bynnag nad yw’n gweld y lliw yn gweld bod hon yn ddolen.',
  mend: 'Tanlinellwch hi.',
} as const satisfies Translation<typeof english.linkInTextBlock, 'cy'>;

export const formFieldMultipleLabels = {
  review: 'draft',
  help: 'Mae gan gwestiwn un label',
  harm: 'Rhoddir dau enw i un maes, ac efallai mai dim ond un ohonynt y bydd pobl yn ei glywed.',
  mend: 'Cadwch un label. Clymwch beth bynnag arall a ddywedir ag “aria-describedby”.',
} as const satisfies Translation<typeof english.formFieldMultipleLabels, 'cy'>;

export const blink = {
  review: 'draft',
  help: 'Nid oes dim ar y dudalen yn symud ohono’i hun',
  harm: 'Mae geiriau sy’n symud yn tynnu’r llygad, ac ni all llawer eu darllen cyn iddynt fynd.',
  mend: 'Gadewch i’r geiriau sefyll yn llonydd. Ni chollir dim.',
} as const satisfies Translation<typeof english.blink, 'cy'>;

export const noAutoplayAudio = {
  review: 'draft',
  help: 'Nid oes sain yn dechrau ohoni ei hun',
  harm: 'Mae sain yn boddi’r llais sy’n darllen y dudalen, a gall godi ofn.',
  mend: 'Gadewch i’r person gychwyn y sain.',
} as const satisfies Translation<typeof english.noAutoplayAudio, 'cy'>;

export const videoCaption = {
  review: 'draft',
  help: 'Gellir darllen yr hyn a ddywedir mewn ffilm',
  harm: 'Mae pobl fyddar, a phobl nad ydynt yn gallu troi’r sain ymlaen, yn cael eu gadael allan.',
  mend: 'Ychwanegwch gapsiynau, a darllenwch drwyddynt eich hun.',
} as const satisfies Translation<typeof english.videoCaption, 'cy'>;

export const documentTitle = {
  review: 'draft',
  help: 'Mae gan y dudalen enw',
  harm: 'Ni all pwy bynnag sydd â llawer o dudalennau ar agor, neu sy’n gwrando, wybod beth yw’r dudalen hon.',
  mend: 'Rhowch deitl iddi sy’n dweud beth yw ei diben, ac yna enw’r gwasanaeth.',
} as const satisfies Translation<typeof english.documentTitle, 'cy'>;

export const htmlHasLang = {
  review: 'draft',
  help: 'Mae’r dudalen yn dweud ym mha iaith y mae',
  harm: 'Mae llais yn darllen y geiriau â seiniau iaith arall, ac nid oes neb yn eu deall.',
  mend: 'Ysgrifennwch yr iaith ar ddechrau’r cod, er enghraifft lang="cy" neu lang="en".',
} as const satisfies Translation<typeof english.htmlHasLang, 'cy'>;

export const scrollableRegionFocusable = {
  review: 'draft',
  help: 'Gellir sgrolio â bysellfwrdd yr hyn y gellir ei sgrolio',
  harm: 'Nid yw pwy bynnag sydd heb lygoden byth yn gweld y gweddill.',
  mend: 'Gadewch i fysellfwrdd ei gyrraedd: tabindex="0", gydag enw.',
} as const satisfies Translation<typeof english.scrollableRegionFocusable, 'cy'>;

export const colorContrast = {
  review: 'draft',
  help: 'Mae geiriau’n sefyll allan o’r hyn sydd y tu ôl iddynt',
  harm: 'Ni all pwy bynnag sy’n gweld yn llai da, neu sy’n sefyll yn yr haul, ddarllen y geiriau hyn.',
  mend: 'Gwnewch y geiriau’n dywyllach neu’r cefndir yn oleuach: 4.5 i 1 o leiaf.',
} as const satisfies Translation<typeof english.colorContrast, 'cy'>;

export const metaViewport = {
  review: 'draft',
  help: 'Gellir gwneud y dudalen yn fwy',
  harm: 'Ni all pwy bynnag sydd angen geiriau mwy eu cael.',
  mend: 'Tynnwch yr hyn sy’n gwahardd hynny o’r llinell sy’n gosod y “viewport”.',
} as const satisfies Translation<typeof english.metaViewport, 'cy'>;

export const imageAlt = {
  review: 'draft',
  help: 'Dywedir mewn geiriau hefyd yr hyn y mae llun yn ei ddweud',
  harm: 'Ni ddywedir wrth bwy bynnag na all weld y llun beth mae’n ei ddangos.',
  mend: 'Ysgrifennwch yn “alt” yr hyn y mae’n ei ddweud. Gadewch “alt” yn wag lle nad yw’n dweud dim.',
} as const satisfies Translation<typeof english.imageAlt, 'cy'>;

export const bypass = {
  review: 'draft',
  help: 'Gellir mynd heibio i’r ddewislen',
  harm: 'Mae pwy bynnag sy’n defnyddio bysellfwrdd yn gorfod mynd drwy bob dolen yn y ddewislen, ar bob tudalen.',
  mend: 'Rhowch ddolen ar y brig sy’n arwain at brif ran y dudalen.',
} as const satisfies Translation<typeof english.bypass, 'cy'>;

export const ariaHiddenFocus = {
  review: 'draft',
  help: 'Darllenir yn uchel yr hyn y mae bysellfwrdd yn ei gyrraedd',
  harm: 'Mae bysellfwrdd yn aros wrth rywbeth nad yw’n cael ei ddarllen yn uchel. Nid yw’r person yn gwybod ble maent.',
  mend: 'Dangoswch ef i bawb, neu symudwch ef o ffordd y bysellfwrdd hefyd.',
} as const satisfies Translation<typeof english.ariaHiddenFocus, 'cy'>;
