import type { Translation } from '@kind-by-design/plain-language';
import type { serviceProblem as english } from './service-problem.words';

export const serviceProblem = {
  review: 'draft',
  next: 'Beth allwch chi ei wneud',
  person: 'Siarad â rhywun',
  more: 'Mwy o ffyrdd o gysylltu â ni',
  reference: 'Os byddwch chi’n siarad â ni am hyn, gallwch roi’r cyfeirnod hwn i ni:',
  sending: 'Wrthi’n ei anfon eto…',
} as const satisfies Translation<typeof english, 'cy'>;
