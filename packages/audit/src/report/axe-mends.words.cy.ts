import type { Translation } from '@kind-by-design/plain-language/words';
import type { axeMends as english } from './axe-mends.words';

export const axeMends = {
  review: 'draft',
  'aria-allowed-attr': 'Tynnwch y briodwedd ARIA na all yr elfen hon ei chael, neu defnyddiwch yr elfen y mae’n perthyn iddi.',
  'aria-dialog-name': 'Rhowch enw i’r ffenestr: gadewch i aria-labelledby arwain at ei phennawd.',
  'aria-prohibited-attr': 'Rhowch y geiriau yn y dudalen ei hun. Nid yw aria-label ar yr elfen hon yn cael ei ddarllen.',
  'aria-required-attr': 'Ychwanegwch y briodwedd sydd ei hangen ar y rôl hon, neu defnyddiwch yr elfen HTML sydd â hi ohoni’i hun.',
  'aria-required-children': 'Rhowch yn y rhestr neu’r ddewislen y rhannau y mae ei rôl yn gofyn amdanynt, neu defnyddiwch yr elfen HTML yn lle hynny.',
  'aria-required-parent': 'Rhowch y rhan hon yn y rhestr neu’r ddewislen y mae’n perthyn iddi, neu defnyddiwch yr elfen HTML yn lle hynny.',
  'aria-valid-attr-value': 'Gadewch i’r briodwedd enwi id sydd ar y dudalen.',
  'duplicate-id-aria': 'Rhowch ei id ei hun i bob rhan.',
  'empty-heading': 'Ysgrifennwch eiriau yn y pennawd, neu peidiwch â’i wneud yn bennawd.',
  'frame-title': 'Rhowch deitl i’r ffrâm sy’n dweud beth sydd ynddi.',
  'heading-order': 'Gadewch i benawdau fynd i lawr un lefel ar y tro.',
  'label-content-name-mismatch': 'Gadewch i’r enw yn y cod ddechrau â’r geiriau a welir, neu tynnwch yr aria-label.',
  'landmark-one-main': 'Rhowch gynnwys y dudalen mewn un elfen main.',
  list: 'Peidiwch â rhoi dim ond li mewn ul ac ol.',
  listitem: 'Rhowch yr li mewn ul neu ol.',
  'nested-interactive': 'Rhowch y ddau reolydd wrth ochr ei gilydd.',
  'page-has-heading-one': 'Rhowch un h1 i’r dudalen sy’n dweud am beth mae hi.',
  region: 'Rhowch y rhan hon mewn main, header, nav, aside neu footer.',
  'svg-img-alt': 'Rhowch title y tu mewn i’r llun, neu aria-label, sy’n dweud beth sydd ynddo.',
  'td-headers-attr': 'Gadewch i bob priodwedd headers enwi celloedd pennawd o’r un tabl.',
  'th-has-data-cells': 'Gadewch i bob cell pennawd gael celloedd y mae’n ben arnynt.',
} as const satisfies Translation<typeof english, 'cy'>;
