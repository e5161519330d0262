import type { Translation } from '@kind-by-design/plain-language';
import type { notEligible as english } from './not-eligible.words';

export const notEligible = {
  review: 'draft',
  elsewhere: 'Beth arall sydd ar gael',
  next: 'Beth allwch chi ei wneud nesaf',
  byWhen: 'Erbyn pryd',
  ask: 'Pwy i’w holi',
  ifTheDatePasses: 'Os bydd y diwrnod hwnnw’n mynd heibio',
  ifWeAreWrong: 'Os ydyn ni wedi camddeall',
  person: 'Siarad â rhywun',
} as const satisfies Translation<typeof english, 'cy'>;
