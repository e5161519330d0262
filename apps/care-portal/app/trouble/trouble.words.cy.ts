import type { Translation } from '@kind-by-design/plain-language/words';
import type { trouble as english } from './trouble.words.ts';

export const trouble = {
  review: 'draft',
  wrote: 'Yr hyn a ysgrifennoch chi',
  wroteHint: 'Gallwch ei gopïo o’r fan hon. Os rhowch chi gynnig arall arni, bydd y cyfan yn cael ei anfon eto.',
  closedTitle: 'Ni allwch ofyn i ni yma ar hyn o bryd',
  closedDetail: 'Rydyn ni’n gwneud gwaith sydd wedi’i gynllunio ar y dudalen hon. Gallwch gysylltu â ni o hyd yn y ffyrdd eraill isod.',
} as const satisfies Translation<typeof english, 'cy'>;
