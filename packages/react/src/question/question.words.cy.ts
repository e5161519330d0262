import type { Translation } from '@kind-by-design/plain-language';
import type { question as english } from './question.words';

export const question = {
  review: 'draft',
  cannot: 'Os na allwch chi ateb hyn',
  unsure: 'Dydw i ddim yn siŵr',
  declined: 'Byddai’n well gen i beidio â dweud',
  anotherWay: 'Byddai’n well gen i ddweud wrth rywun',
  anotherWayHint: 'Nesaf byddwn ni’n dangos sut i gael gafael ar rywun. Bydd yr hyn rydych chi wedi’i ysgrifennu yn aros.',
  answered: 'Rydw i wedi ateb uchod',
  twoAnswers: 'Pa un o’ch dau ateb ddylen ni ei gadw?',
  twoAnswersWhy: 'Rydych chi wedi ateb hyn ddwywaith, efallai mewn dwy ffenestr. Mae’r ddau ateb yn ddiogel: dewiswch un.',
  mine: 'Yr ateb yn y ffenestr hon, fel y mae uchod',
  other: 'Yr ateb a roddoch chi o’r blaen, neu mewn ffenestr arall',
  nothing: 'Does dim byd wedi’i ysgrifennu yno',
} as const satisfies Translation<typeof english, 'cy'>;
