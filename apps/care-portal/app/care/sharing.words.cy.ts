import type { Translation } from '@kind-by-design/plain-language/words';
import type { sharing as english } from './sharing.words.ts';

export const sharing = {
  review: 'draft',
  whatAnswers: 'Yr hyn rydych chi’n ei ysgrifennu a’i ddewis yma, unwaith i chi ei anfon',
  whatReach: 'Sut i gysylltu â chi, a’r hyn a ddywedoch sy’n ddiogel',
  notMoney: 'A ydych chi’n poeni am arian: mae hynny’n aros gyda ni, ac nid yw’n newid dim',
  notOpen: 'Yr hyn nad ydych chi wedi’i anfon',
  withTeam: 'Y tîm gofal cymdeithasol i oedolion sy’n ei ddarllen. Bob tro y bydd un ohonyn nhw’n ei agor, bydd hynny’n cael ei gofnodi.',
  withOthers: 'Gwasanaeth arall, fel nyrs neu’r tîm tai, os dywedoch chi ie yn gyntaf. Dim ond yr hyn sydd ei angen arnyn nhw y byddan nhw’n ei gael.',
  withDanger: 'Yr heddlu, meddyg neu’r tîm diogelu, os oes rhywun mewn perygl neu os yw llys yn dweud hynny. Byddwn ni’n dweud wrthoch chi, oni bai y byddai hynny’n rhoi rhywun mewn perygl.',
  why: 'Mae’r gyfraith yn dweud bod y cyngor yn edrych ar ba help sydd ei angen ar bobl (Deddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014). I wneud hynny mae angen i ni wybod yr hyn a ddywedwch wrthon ni.',
  howLong: 'Chwe blynedd ar ôl i ni eich helpu ddiwethaf. Wedyn bydd yn cael ei ddileu.',
  see: 'Gofynnwch i ni mewn unrhyw ffordd yr hoffech chi. Byddwch chi’n ei gael o fewn mis, ac nid yw’n costio dim.',
  putRight: 'Dywedwch wrthon ni beth sydd o’i le. Gallwch newid yr hyn a anfonoch eich hun, am 24 awr.',
  object: 'Dywedwch wrthon ni nad ydych chi am iddo gael ei rannu. Byddwn ni’n stopio, oni bai bod rhywun mewn perygl neu fod y gyfraith yn dweud bod rhaid i ni fynd ymlaen, ac yna byddwn ni’n dweud wrthoch chi pam.',
  complain: 'Ffoniwch ni ar 01632 960 001. Os na fyddwn ni’n ei gywiro, bydd Swyddfa’r Comisiynydd Gwybodaeth yn edrych arno: 0330 414 6421.',
  ask: 'Y tîm gwybodaeth, ar 01632 960 006',
} as const satisfies Translation<typeof english, 'cy'>;
