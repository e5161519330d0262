import type { Translation } from '@kind-by-design/plain-language/words';
import type { deadEnd as english } from './dead-end.words';

export const deadEnd = {
  review: 'draft',
  help: 'Mae gan bob tudalen ffordd ymlaen neu yn ôl',
  found: 'Nid oes dim yn yr hyn y mae’r dudalen yn ei ddweud (“{said}”) yn arwain ymlaen nac yn ôl, ac ni ellir cyrraedd neb ohoni',
  ask: 'Edrychwch a oes rhywbeth yn arwain ymlaen o “{said}”',
  harm: 'Nid oes dim ar ôl i’w wneud ond cau’r dudalen, ac mae llawer yn rhoi’r gorau iddi yma.',
  mend: 'Ychwanegwch un ffordd glir ymlaen: rhoi cynnig arall arni, mynd yn ôl, mynd i ddechrau’r gwasanaeth, neu siarad â rhywun.',
} as const satisfies Translation<typeof english, 'cy'>;
