import type { Translation } from '@kind-by-design/plain-language/words';
import type { pdfOnly as english } from './pdf-only.words';

export const pdfOnly = {
  review: 'draft',
  help: 'Nid oes angen PDF ar neb i fynd ymlaen',
  found: 'PDF yw “{words}”, ac nid oes ffordd arall',
  ask: 'PDF yw “{words}”, ac ni welwyd ffordd arall ar y dudalen hon: edrychwch a oes un',
  harm: 'Ar ffôn, gyda darllenydd sgrin neu heb argraffydd, mae PDF yn aml yn ddiwedd y daith.',
  mend: 'Gwnewch dudalen ohono. Dywedwch sut i’w gael ar bapur, mewn print bras, neu gyda help gan berson.',
} as const satisfies Translation<typeof english, 'cy'>;
