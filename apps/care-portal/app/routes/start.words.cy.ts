import type { Translation } from '@kind-by-design/plain-language/words';
import type { start as english } from './start.words.ts';

export const start = {
  review: 'draft',
  title: 'Siaradwch â ni',
  heading: 'Siaradwch â ni am help gyda bywyd bob dydd',
  lead: 'Ydy pethau’n mynd yn anoddach gartref, i chi neu i rywun rydych chi’n ei adnabod? Dywedwch ychydig wrthon ni, a byddwn ni’n eich ffonio. Wedyn byddwn ni’n siarad am beth fyddai’n helpu.',
  start: 'Gofyn i ni eich ffonio',
  orTell: 'Neu dywedwch fwy wrthon ni nawr',
  orTellWhy: 'Gallwch hefyd ddweud wrthon ni nawr beth sy’n digwydd, yn eich geiriau eich hun, a gofyn am asesiad gofal a chymorth. Gallwch adael pob cwestiwn, a dod yn ôl ato nes ymlaen.',
  tell: 'Gofyn am help gyda bywyd bob dydd',
  comeBack: 'Mae gen i god: dod yn ôl at yr hyn a ddechreuais',
  need: 'Beth sydd ei angen i ni eich ffonio',
  needNumber: 'Rhif ffôn y gallwn ni ei ffonio neu anfon neges destun iddo. Does dim rhaid mai eich rhif chi yw e.',
  needTime: 'Tua 5 munud. Gallwch stopio unrhyw bryd.',
  needNothing: 'Dim byd arall. Does dim rhaid i chi wybod pa help sydd ar gael, na chael unrhyw bapurau wrth law.',
  when: 'Pryd byddwn ni’n ei ddarllen',
  whenRead: 'Fyddwn ni ddim yn ei ddarllen ar unwaith. Byddwn ni’n ei ddarllen o ddydd Llun i ddydd Gwener, 9am i 5pm.',
  whenRing: 'Os gofynnwch chi i ni nawr, bydd rhywun yn eich ffonio erbyn 5pm {day}.',
  privacy: 'Pwy sy’n gweld yr hyn a ysgrifennwch',
  privacySend: 'Does neb yn ei weld nes i chi ei anfon. Wedyn dim ond y tîm sy’n eich ffonio fydd yn ei ddarllen.',
  privacyVisit: 'Os byddwch chi’n stopio ar y ffordd, bydd yr hyn a ysgrifennoch chi wedi mynd ar ôl 24 awr. Mae “Gadael y dudalen hon nawr”, ar frig pob tudalen lle byddwch chi’n ysgrifennu, yn ei dynnu ar unwaith.',
  privacyMore: 'Yr hyn rydyn ni’n ei gadw amdanoch chi',
  others: 'Ffyrdd eraill o gysylltu â ni',
} as const satisfies Translation<typeof english, 'cy'>;
