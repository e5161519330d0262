import type { Translation } from '@kind-by-design/plain-language/words';
import type { csvEnglish } from './csv.words';

export const csvWelsh = {
  review: 'draft',
  part: 'Rhan',
  question: 'Cwestiwn',
  state: 'Beth ddigwyddodd iddo',
  answer: 'Ateb',
  voice: 'Geiriau pwy',
  given: 'Atebwyd',
  self: 'Y person',
  carer: 'Rhywun sy’n gofalu am y person',
  parent: 'Rhiant y person',
  attorney: 'Atwrnai’r person',
  deputy: 'Dirprwy’r person',
  advocate: 'Eiriolwr y person',
  worker: 'Rhywun sy’n gweithio gyda’r person',
  other: 'Rhywun arall',
} as const satisfies Translation<typeof csvEnglish, 'cy'>;
