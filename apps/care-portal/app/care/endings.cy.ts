import type { JourneyTranslation } from '@kind-by-design/journey';
import type { journey } from './journey.ts';

const ifItGetsWorse = 'Os oes rhywun mewn perygl, ffoniwch 999. Os oes angen help meddygol arnoch heddiw, ffoniwch 111. Os na all aros amdanon ni, ffoniwch 01632 960 002, ddydd a nos.';
const ifTheDatePasses = 'Yna nid ydyn ni wedi cadw ein gair, a ni ddylai gywiro hynny. Ffoniwch ni ar 01632 960 001 a rhowch eich cyfeirnod. Does dim rhaid i chi ddweud popeth eto.';
const ask = 'Y tîm gofal cymdeithasol i oedolion, ar 01632 960 001';

const children = 'Y tîm plant a theuluoedd, ar 01632 960 004';
const ifWeAreWrong = 'Os nad yw hyn yn iawn, ewch yn ôl a newid eich ateb, neu ffoniwch ni ar 01632 960 001. Fyddwn ni ddim yn eich anfon o un lle i’r llall: byddwn ni’n ffonio’r tîm arall gyda chi.';
const nothingSent = 'Chafodd dim ei anfon, ac nid oes neb wedi gweld eich atebion.';
const answersSoon = 'Byddan nhw’n ateb o ddydd Llun i ddydd Gwener, 9am i 5pm. Os nad oes neb yn ateb, gadewch rif, a byddan nhw’n ffonio’n ôl ar y diwrnod gwaith nesaf.';
const noAnswer = 'Ffoniwch ni ar 01632 960 001, a byddwn ni’n cael gwybod drosoch chi pam na ffoniodd neb.';
const childrenLink = 'Ffonio’r tîm plant a theuluoedd ar 01632 960 004';
const everyWay = 'Yr holl ffyrdd o gysylltu â ni';
const childline = 'Ffonio Childline ar 0800 1111: am ddim, ddydd a nos, am unrhyw beth';
const byWhen = '5pm {day}';

/** The endings in Welsh. Draft: a speaker of Welsh has not read them yet. */
export const endingsWelsh = {
  sent: {
    title: 'Mae’r hyn a ddywedoch gennym ni',
    next: [
      'Bydd rhywun o’n tîm yn darllen eich geiriau eich hun gyntaf.',
      'Byddan nhw’n cysylltu â chi yn y ffordd a ddewisoch, ac yn cadw at yr hyn a ddywedoch sy’n ddiogel.',
      'Byddwch chi’n siarad am beth fyddai’n helpu. Y sgwrs honno yw’r asesiad: nid yw’n costio dim, a gallwch gael rhywun gyda chi.',
      'Wedyn byddwch chi’n cael yn ysgrifenedig yr hyn y cytunon ni arno, beth fydd yn digwydd a phryd, a sut i ddweud os ydych chi’n ei weld yn wahanol. Ni fydd dim yn cael ei benderfynu hebddoch chi.',
    ],
    byWhen,
    ask,
    ifTheDatePasses,
    ifItGetsWorse,
  },
  talkSent: {
    title: 'Mae eich cais i siarad gennym ni',
    next: [
      'Bydd rhywun o’n tîm yn darllen yr hyn sydd yno hyd yn hyn.',
      'Byddan nhw’n cysylltu â chi yn y ffordd a ddewisoch, ac yn cadw at yr hyn a ddywedoch sy’n ddiogel.',
      'Byddwch chi’n dweud y gweddill wrthyn nhw, yn eich amser eich hun. Does dim rhaid i chi ysgrifennu dim mwy.',
    ],
    byWhen,
    ask,
    ifTheDatePasses,
    ifItGetsWorse,
  },
  childrenSent: {
    title: 'Mae eich cais i siarad gennym ni',
    next: [
      'Byddwn ni’n ei basio i’r tîm plant a theuluoedd ar yr un diwrnod gwaith. Does dim rhaid i chi ysgrifennu atyn nhw.',
      'Bydd rhywun oddi yno’n cysylltu â chi yn y ffordd a ddewisoch, ac yn cadw at yr hyn a ddywedoch sy’n ddiogel.',
      'Byddwch chi’n dweud y gweddill wrthyn nhw, yn eich amser eich hun.',
    ],
    byWhen,
    ask: children,
    ifTheDatePasses,
    ifItGetsWorse,
  },
  young: {
    title: 'Mae tîm arall yno i chi',
    next: [
      'Mae’r tîm plant a theuluoedd yn helpu pobl o dan 18 oed gyda’r union beth hwn.',
      'Gallwch eu ffonio eich hun, neu ofyn i rywun rydych chi’n ymddiried ynddo ffonio. Does dim rhaid i chi roi eich enw ar y dechrau.',
      nothingSent,
    ],
    byWhen: answersSoon,
    ask: children,
    ifTheDatePasses: noAnswer,
    ifWeAreWrong,
    elsewhere: [childrenLink, childline, everyWay],
  },
  youngCarer: {
    title: 'Mae tîm ar gyfer pobl ifanc sy’n gofalu am rywun',
    next: [
      'Bydd y tîm gofalwyr ifanc yn gofyn sut rydych chi, nid dim ond sut mae’r person rydych chi’n gofalu amdano. Gallwch ddweud wrthyn nhw beth sy’n ormod.',
      'Gall y person rydych chi’n gofalu amdano gael help hefyd: ffoniwch ni ar 01632 960 001, neu gofynnwch i’r tîm gofalwyr ifanc ein ffonio drosoch chi.',
      nothingSent,
    ],
    byWhen: answersSoon,
    ask: 'Y tîm gofalwyr ifanc, ar 01632 960 005',
    ifTheDatePasses: noAnswer,
    ifWeAreWrong,
    elsewhere: ['Ffonio’r tîm gofalwyr ifanc ar 01632 960 005', childline, everyWay],
  },
  child: {
    title: 'Mae tîm arall yn helpu plant a’u teuluoedd',
    next: [
      'Mae’r tîm plant a theuluoedd yn edrych ar beth sydd ei angen ar blentyn, ac ar beth sydd ei angen ar bwy bynnag sy’n gofalu amdano.',
      'Os ydych chi’n gofalu am blentyn ag anabledd, gallwch ofyn iddyn nhw am asesiad i chi eich hun.',
      nothingSent,
    ],
    byWhen: answersSoon,
    ask: children,
    ifTheDatePasses: noAnswer,
    ifWeAreWrong,
    elsewhere: [childrenLink, everyWay],
  },
} as const satisfies JourneyTranslation<typeof journey>['endings'];
