import type { Translation } from '@kind-by-design/plain-language/words';
import type { botOnly as english } from './bot-only.words';

export const botOnly = {
  review: 'draft',
  help: 'Mae gan sgwrs â pheiriant ffordd at berson',
  found: 'Mae’r sgwrs hon â pheiriant, ac nid oes ffordd at berson',
  ask: 'Edrychwch a oes ffordd at berson yn y sgwrs hon',
  harm: 'Gofynnir i beiriant am berson, ac nid yw’n deall.',
  mend: 'Rhowch ffordd at berson yn y sgwrs, yn y golwg bob amser: botwm, rhif a’i oriau, neu neges a gaiff ei hateb gan rywun.',
} as const satisfies Translation<typeof english, 'cy'>;
