import type { Translation } from '@kind-by-design/plain-language/words';
import type { asking as english } from './asking.words.ts';

export const asking = {
  review: 'draft',
  title: 'Gofyn i ni eich ffonio',
  changeTitle: 'Newid yr hyn a ofynnoch',
  lead: 'Dywedwch ychydig wrthon ni, a byddwn ni’n eich ffonio. Does dim rhaid i chi ddod o hyd i’r geiriau iawn: byddwn ni’n siarad amdano gyda’n gilydd.',
  changeLead: 'Dyma’r hyn a anfonoch. Newidiwch beth bynnag a fynnwch, yna anfonwch ef eto.',
  nobodySees: 'Does neb yn gweld hwn nes i chi ei anfon. Os byddwch chi’n stopio ar y ffordd, bydd yr hyn a ysgrifennoch chi wedi mynd ar ôl 24 awr, neu ar unwaith pan bwyswch “Gadael y dudalen hon nawr”.',
  danger: 'Os oes rhywun mewn perygl nawr, peidiwch ag aros amdanon ni:',

  already: 'Rydych chi eisoes wedi gofyn i ni eich ffonio. Eich cyfeirnod yw {reference}.',
  alreadySee: 'Gweld yr hyn a ofynnoch, ei newid neu ei atal',
  otherWords: 'Mae cais o’r dudalen hon gennym ni eisoes, gyda geiriau eraill ynddo. Mae’r hyn a ysgrifennoch chi nawr isod, ac nid yw wedi’i anfon eto.',

  morning: '{day}, yn y bore (9am tan hanner dydd)',
  afternoon: '{day}, yn y prynhawn (hanner dydd tan 5pm)',

  forWhom: 'Ar gyfer pwy mae hwn?',
  forMe: 'Ar fy nghyfer i',
  forOther: 'Ar gyfer rhywun arall',
  otherWho: 'Ar gyfer pwy mae hwn, a sut rydych chi’n adnabod eich gilydd?',
  otherWhoHint: 'Er enghraifft, “fy mam” neu “rwy’n galw i weld fy nghymydog”. Does dim rhaid i chi roi enw.',
  otherKnows: 'Ydyn nhw’n gwybod eich bod chi’n gofyn?',
  knowsYes: 'Ydyn',
  knowsNo: 'Nac ydyn',
  knowsNoHint: 'Mae hynny’n iawn. Byddwn ni’n eich ffonio chi, nid nhw.',
  knowsUnsure: 'Dydw i ddim yn siŵr',

  about: 'Am beth mae hwn?',
  aboutHint: 'Yn eich geiriau eich hun, cymaint neu gyn lleied ag y mynnwch. Gallwch ei adael hefyd, a dweud wrthon ni pan fyddwn ni’n ffonio.',
  aboutWhy: 'Dim ond y sawl sy’n eich ffonio a’u tîm sy’n darllen hwn. Byddan nhw’n ei ddarllen gyntaf, er mwyn i chi beidio â gorfod dechrau eto.',

  needs: 'Beth sydd ei angen arnoch chi gennym ni?',
  needsHint: 'Er mwyn i’r alwad weithio i chi. Dewiswch bopeth sy’n gweddu.',
  needsLanguage: 'Siarad mewn iaith arall',
  needsLanguageHint: 'Bydd cyfieithydd yn ymuno â’r alwad. Ni fydd yn costio dim i chi.',
  whichLanguage: 'Pa iaith?',
  needsBsl: 'Iaith Arwyddion Prydain (BSL)',
  needsBslHint: 'Byddwn ni’n eich galw drwy fideo, gyda dehonglydd BSL.',
  needsInterpreter: 'Math arall o ddehonglydd',
  needsInterpreterHint: 'Er enghraifft, gwefuslefarydd neu ddehonglydd i bobl fyddarddall.',
  needsOther: 'Rhywbeth arall',
  whatElse: 'Beth fyddai’n helpu?',
  whatElseHint: 'Er enghraifft, mwy o amser, neu gael rhywun rydych chi’n ymddiried ynddo gyda chi.',
  or: 'neu',
  needsNone: 'Dim byd yn arbennig',

  promise: 'Bydd rhywun o’n tîm ({team}) yn eich ffonio erbyn 5pm {day}. Os dewiswch chi amseroedd hwyrach, byddan nhw’n ffonio ar un o’r rheini.',
  readWhen: 'Fyddwn ni ddim yn darllen hwn ar unwaith. Byddwn ni’n ei ddarllen o ddydd Llun i ddydd Gwener, 9am i 5pm.',
} as const satisfies Translation<typeof english, 'cy'>;
