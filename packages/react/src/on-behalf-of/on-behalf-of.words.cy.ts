import type { Translation } from '@kind-by-design/plain-language';
import type { onBehalfOf as english } from './on-behalf-of.words';

export const onBehalfOf = {
  review: 'draft',
  legend: 'I chi, neu i rywun arall',

  forWhom: 'Ar gyfer pwy mae hwn?',
  forWhomPlain: 'Ar gyfer pwy mae hwn',
  forWhomThing: 'ar gyfer pwy mae hwn',
  me: 'Fi fy hun',
  carer: 'Rhywun rydw i’n gofalu amdanyn nhw',
  carerHint: 'Aelod o’r teulu, ffrind neu gymydog.',
  worker: 'Rhywun rydw i’n gweithio gyda nhw',
  workerHint: 'Er enghraifft, fel nyrs, gweithiwr cymorth neu eiriolwr.',

  other: 'Os yw ar gyfer rhywun arall',

  theirName: 'Beth yw eu henw?',
  theirNameHint: 'Gadewch hwn yn wag os nad yw’n ddiogel eu henwi.',
  theirNamePlain: 'Eu henw',
  theirNameThing: 'eu henw',

  howYouKnow: 'Sut rydych chi’n adnabod eich gilydd?',
  howYouKnowHint: 'Er enghraifft, “fy mam yw hi” neu “fi yw ei weithiwr cymorth”.',
  howYouKnowPlain: 'Sut rydych chi’n adnabod eich gilydd',
  howYouKnowThing: 'sut rydych chi’n adnabod eich gilydd',

  doTheyKnow: 'Ydyn nhw’n gwybod eich bod chi’n gofyn?',
  doTheyKnowPlain: 'A ydyn nhw’n gwybod eich bod chi’n gofyn',
  doTheyKnowWhether: 'a ydyn nhw’n gwybod eich bod chi’n gofyn',
  know: 'Maen nhw’n gwybod',
  notYet: 'Ddim eto',
  notYetHint: 'Mae hynny’n iawn. Gallwch fynd ymlaen.',
  mayNotDecide: 'Dydw i ddim yn siŵr a allan nhw benderfynu am hyn',
  mayNotDecideHint: 'Does dim rhaid i chi wybod. Byddwn ni’n ei drafod gyda chi.',
  risk: 'Gallai dweud wrthyn nhw roi rhywun mewn perygl',
  riskHint: 'Byddwn ni’n siarad â chi cyn i ni gysylltu â nhw.',

  attorney: 'Ai chi yw eu hatwrnai neu eu dirprwy?',
  attorneyHint: 'Mae hyn yn golygu bod atwrneiaeth wedi’i llofnodi, neu lys, yn gadael i chi benderfynu rhai pethau drostyn nhw. Nid yw llawer o bobl, ac mae hynny’n iawn.',
  attorneyPlain: 'Ai chi yw eu hatwrnai neu eu dirprwy',
  attorneyWhether: 'ai chi yw eu hatwrnai neu eu dirprwy',
  no: 'Nage',
  yes: 'Ie',
  unsure: 'Dydw i ddim yn siŵr',

  attorneyKind: 'Pa fath?',
  attorneyKindHint: 'Dewiswch bopeth sy’n gweddu.',
  attorneyKindPlain: 'Pa fath o atwrnai neu ddirprwy ydych chi',
  attorneyKindThing: 'ba fath o atwrnai neu ddirprwy ydych chi',
  lpaHealth: 'Atwrneiaeth arhosol ar gyfer iechyd a lles',
  lpaProperty: 'Atwrneiaeth arhosol ar gyfer eiddo ac arian',
  deputyHealth: 'Dirprwy ar gyfer iechyd a lles, wedi’i ddewis gan y llys',
  deputyProperty: 'Dirprwy ar gyfer eiddo ac arian, wedi’i ddewis gan y llys',
  enduring: 'Atwrneiaeth barhaus',
  enduringHint: 'Wedi’i llofnodi cyn mis Hydref 2007.',
  unsureKind: 'Dydw i ddim yn siŵr pa un',
} as const satisfies Translation<typeof english, 'cy'>;
