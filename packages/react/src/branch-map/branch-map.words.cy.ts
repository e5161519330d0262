import type { Translation } from '@kind-by-design/plain-language';
import type { branchMap as english } from './branch-map.words';

export const branchMap = {
  review: 'draft',
  region: 'Darlun o’r daith, i’w sgrolio',
  drawn: '{title}: wedi’i dynnu’n ddarlun. Mae’r un peth isod mewn geiriau.',
  key: 'Diwedd yw ffrâm drwchus. Mae ffrâm ddwbl yn dangos yr atebion hyd yn hyn. Mae ffrâm doredig yn gofyn a yw rhywbeth yn iawn.',
  inWords: 'Yr un peth mewn geiriau',
  asks: 'Yn gofyn',
  leads: 'Yn arwain at',
} as const satisfies Translation<typeof english, 'cy'>;
