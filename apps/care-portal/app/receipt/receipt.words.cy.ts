import type { Translation } from '@kind-by-design/plain-language/words';
import type { receipt as english } from './receipt.words.ts';

export const receipt = {
  review: 'draft',
  title: 'Eich cais',
  have: 'Mae eich cais gennym ni',
  changed: 'Rydyn ni wedi newid eich cais',
  stopped: 'Mae eich cais wedi’i atal',

  read: 'Bydd rhywun o’n tîm yn darllen yr hyn a ysgrifennoch chi.',
  call: 'Byddan nhw’n eich ffonio ar {number}.',
  textMessage: 'Byddan nhw’n anfon neges destun i {number}.',
  textRelay: 'Byddan nhw’n eich ffonio drwy gyfnewid testun, ar {number}.',
  word: 'Yn gyntaf byddan nhw’n dweud y gair a ddewisoch, er mwyn i chi wybod mai ni sydd yno.',
  message: 'Os na fyddwch chi’n ateb, byddan nhw’n gadael neges ac yn ceisio eto.',
  noMessage: 'Os na fyddwch chi’n ateb, fyddan nhw ddim yn gadael neges. Byddan nhw’n ceisio eto.',
  together: 'Byddwch chi’n siarad am beth fyddai’n helpu. Ni fydd dim yn cael ei benderfynu hebddoch chi.',

  byWhen: '5pm {day}',
  who: 'Rhywun o’n tîm: {team}. Byddan nhw’n dweud eu henw wrthoch chi.',
  ifNot: 'Yna nid ydyn ni wedi cadw ein gair, a ni ddylai gywiro hynny. Ffoniwch ni, neu anfonwch neges aton ni, a rhowch eich cyfeirnod. Does dim rhaid i chi ddweud popeth eto.',
  changeOrStop: 'Gallwch ei newid neu ei atal yma, yn y porwr hwn, tan {when}. Ar ôl hynny, ffoniwch ni.',
  change: 'Newid yr hyn a ofynnais',
  stop: 'Atal fy nghais',
  sent: 'Yr hyn a anfonoch',

  stoppedNext: 'Fydd neb yn eich ffonio am hyn. Does dim rhaid i chi roi rheswm.',
  stoppedKept: 'Byddwn ni’n cadw’r hyn a ysgrifennoch chi, er mwyn i chi beidio â gorfod dechrau eto os gofynnwch chi rywbryd eto.',
  stoppedAgain: 'Os newidiwch eich meddwl, gallwch ofyn eto gyda’r un geiriau.',
  again: 'Gofyn eto',
  reference: 'Eich cyfeirnod',
  endedTitle: 'Ni allwn ddangos eich cais yma bellach',
  endedDetail: 'Byddwn ni’n ei ddangos am 24 awr, yn y porwr a ddefnyddioch, fel na fydd neb arall yn ei ddarllen. Os anfonoch chi ef, mae gennym ni, a byddwn ni’n eich ffonio fel y dywedon ni. I holi amdano, rhowch eich cyfeirnod i ni.',
  other: 'Os oes rhywbeth o’i le nawr, neu os nad eich dymuniad chi oedd atal hyn, siaradwch â ni:',
} as const satisfies Translation<typeof english, 'cy'>;
