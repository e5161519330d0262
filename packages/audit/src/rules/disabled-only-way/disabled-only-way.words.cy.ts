import type { Translation } from '@kind-by-design/plain-language/words';
import type { disabledOnlyWay as english } from './disabled-only-way.words';

export const disabledOnlyWay = {
  review: 'draft',
  help: 'Gellir pwyso botwm sy’n arwain ymlaen',
  found: 'Mae’r botwm hwn wedi’i ddiffodd, nid oes dim arall yn arwain ymlaen, ac nid oes dim yn dweud beth sydd ar goll',
  ask: 'Edrychwch a yw’r dudalen yn dweud beth sydd ar goll cyn i’r botwm hwn weithio',
  harm: 'Mae pobl yn sownd o flaen botwm llwyd heb wybod pam. Ni all llawer ei weld na’i gyrraedd o gwbl.',
  mend: 'Gadewch i’r botwm weithio bob amser. Dywedwch beth sydd ar goll pan gaiff ei bwyso, wrth ymyl y cwestiwn dan sylw.',
} as const satisfies Translation<typeof english, 'cy'>;
