import type { Translation } from '@kind-by-design/plain-language';
import type { callbackRequest as english } from './callback-request.words';

export const callbackRequest = {
  review: 'draft',
  name: 'Beth ddylen ni eich galw chi?',
  nameHint: 'Unrhyw enw rydych chi’n hoffi cael eich galw wrtho. Byddwn ni’n gofyn amdanoch chi wrth yr enw hwn.',
  way: 'Sut ddylen ni gysylltu â chi?',
  call: 'Galwad ffôn',
  textMessage: 'Neges destun',
  textRelay: 'Cyfnewid testun (Relay UK)',
  number: 'Eich rhif ffôn',
  numberHint: 'Dim ond i ateb y cais hwn y byddwn ni’n ei ddefnyddio.',
  times: 'Pryd fyddai’n gyfleus i chi?',
  timesHint: 'Cewch ddewis cynifer ag yr hoffech chi. Os na fyddwch chi’n dewis un, byddwn ni’n ceisio cysylltu ar unrhyw un o’r adegau hyn.',
  next: 'Beth fydd yn digwydd nesaf',
  send: 'Anfon fy nghais',
  sending: 'Wrthi’n anfon eich cais…',
} as const satisfies Translation<typeof english, 'cy'>;
