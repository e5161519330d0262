import type { Translation } from '@kind-by-design/plain-language';
import type { safeContact as english } from './safe-contact.words';

export const safeContact = {
  review: 'draft',
  legend: 'Beth sy’n ddiogel i chi',
  intro: 'Gallai rhywun arall ateb eich ffôn, neu weld eich negeseuon. Dywedwch wrthon ni beth sy’n ddiogel, a byddwn ni’n cadw at hynny.',
  message: 'Ydy hi’n ddiogel i ni adael neges i chi?',
  messagePlain: 'Gadael neges i chi',
  messageWhether: 'a yw’n ddiogel i ni adael neges i chi',
  messageHint: 'Efallai y byddwn ni am adael neges os na fyddwch chi’n ateb.',
  yes: 'Ydy',
  no: 'Nac ydy, siaradwch â fi yn unig',
  unsure: 'Dydw i ddim yn siŵr',
  unsureHint: 'Felly fyddwn ni ddim yn gadael neges.',
  word: 'Gair y byddwn ni’n ei ddweud yn gyntaf, er mwyn i chi wybod mai ni sydd yno',
  wordPlain: 'Y gair y byddwn ni’n ei ddweud yn gyntaf',
  wordHint: 'Dewiswch air nad yw’n dweud dim wrth bobl eraill, fel enw blodyn.',
  times: 'Adegau pan nad yw’n ddiogel cysylltu â chi',
  timesPlain: 'Adegau pan nad yw’n ddiogel',
  timesHint: 'Er enghraifft, “ar ôl 6 yr hwyr” neu “ar y penwythnos”.',
} as const satisfies Translation<typeof english, 'cy'>;
