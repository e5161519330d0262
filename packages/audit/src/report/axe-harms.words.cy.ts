import type { Translation } from '@kind-by-design/plain-language/words';
import type { axeHarms as english } from './axe-harms.words';

export const axeHarms = {
  review: 'draft',
  'aria-allowed-attr': 'Mae darllenydd sgrin yn cael pethau nad ydynt yn perthyn i’w gilydd, ac mae’n dweud rhywbeth dryslyd, neu ddim byd.',
  'aria-dialog-name': 'Mae ffenestr yn agor, ac ni ddywedir wrth y sawl nad yw’n ei gweld beth yw hi.',
  'aria-prohibited-attr': 'Nid yw geiriau ar gyfer pobl sy’n gwrando byth yn cael eu darllen iddynt.',
  'aria-required-attr': 'Ni ddywedir wrth y sawl sy’n gwrando a yw hwn ymlaen neu i ffwrdd, ar agor neu ar gau.',
  'aria-required-children': 'Mae rhestr neu ddewislen yn cael ei henwi, ond ni ellir clywed dim sydd ynddi.',
  'aria-required-parent': 'Mae rhan o restr neu ddewislen yn cael ei darllen ar ei phen ei hun, ac nid oes neb yn clywed i ble mae’n perthyn.',
  'aria-valid-attr-value': 'Mae darllenydd sgrin yn cael ei anfon at rywbeth nad yw yno, ac mae’n aros yn dawel.',
  'duplicate-id-aria': 'Mae gan ddwy ran yr un enw yn y cod, felly gall y geiriau anghywir gael eu darllen.',
  'empty-heading': 'Mae’r sawl sy’n mynd o bennawd i bennawd â’r glust yn cwrdd ag un sy’n dweud dim.',
  'frame-title': 'Ni ddywedir wrth y sawl nad yw’n gweld y dudalen beth sydd yn y ffrâm hon.',
  'heading-order': 'Mae’r sawl sy’n mynd drwy’r dudalen yn ôl ei phenawdau yn meddwl bod rhan ar goll.',
  'label-content-name-mismatch': 'Mae’r sawl sy’n siarad â’r cyfrifiadur yn dweud y geiriau a welir yma, ac nid oes dim yn digwydd.',
  'landmark-one-main': 'Mae’r sawl sy’n gwrando yn gorfod chwilio am ble mae’r dudalen yn dechrau go iawn.',
  list: 'Ni ddywedir wrth y sawl sy’n gwrando faint o bethau sydd yn y rhestr hon.',
  listitem: 'Ni ddywedir wrth y sawl sy’n gwrando bod hwn yn perthyn i restr.',
  'nested-interactive': 'Mae dau reolydd un y tu mewn i’r llall, a dim ond un ohonynt y gall rhai pobl ei gyrraedd.',
  'page-has-heading-one': 'Ni ddywedir wrth y sawl sy’n gwrando am beth mae’r dudalen hon.',
  region: 'Gall y sawl sy’n mynd o ran i ran â’r glust golli hwn.',
  'svg-img-alt': 'Ni ddywedir wrth y sawl nad yw’n gweld y llun beth sydd ynddo.',
  'td-headers-attr': 'Nid yw’r sawl sy’n gwrando ar y tabl yn clywed i ba res a cholofn mae ffigur yn perthyn.',
  'th-has-data-cells': 'Nid yw’r sawl sy’n gwrando ar y tabl yn clywed i ba res a cholofn mae ffigur yn perthyn.',
} as const satisfies Translation<typeof english, 'cy'>;
