import type { Translation } from '@kind-by-design/plain-language/words';
import type { noWayBack as english } from './no-way-back.words';

export const noWayBack = {
  review: 'draft',
  help: 'Gall rhywun y gofynnir rhywbeth iddo fynd yn ôl',
  found: 'Mae’r dudalen hon yn gofyn rhywbeth yng nghanol taith, ac nid oes ffordd yn ôl',
  ask: 'Edrychwch a yw’r dudalen hon yng nghanol taith: os yw hi, nid oes ffordd yn ôl',
  harm: 'Nid yw’r sawl sy’n ofni gwneud camgymeriad yn meiddio mynd ymlaen, ac ni all fynd yn ôl.',
  mend: 'Ychwanegwch ddolen yn ôl i’r dudalen flaenorol, uwchben y cwestiwn, neu ffordd o gadw a dod yn ôl wedyn. Cadwch yr hyn a ysgrifennwyd.',
} as const satisfies Translation<typeof english, 'cy'>;
