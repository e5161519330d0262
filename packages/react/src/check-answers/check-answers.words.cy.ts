import type { Translation } from '@kind-by-design/plain-language';
import type { checkAnswers as english } from './check-answers.words';

export const checkAnswers = {
  review: 'draft',
  change: 'Newid',
  answer: 'Ateb hyn',
  notYet: 'Heb ei ateb eto',
  open: 'Mae rhai atebion i ddod o hyd. Gallwch eu rhoi nawr, neu ddweud y byddai’n well gennych beidio.',
  goOn: 'Mynd at y cwestiwn nesaf',
} as const satisfies Translation<typeof english, 'cy'>;
