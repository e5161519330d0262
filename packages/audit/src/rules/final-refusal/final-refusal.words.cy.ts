import type { Translation } from '@kind-by-design/plain-language/words';
import type { finalRefusal as english } from './final-refusal.words';

export const finalRefusal = {
  review: 'draft',
  help: 'Mae gwrthodiad yn rhoi rheswm a ffordd arall',
  found: 'Mae “{said}” yn gwrthod, heb reswm i weithredu arno na ffordd arall',
  ask: 'Edrychwch a yw “{said}” yn gwrthod heb reswm, neu heb ffordd arall',
  harm: 'Mae’r angen yno o hyd, ac mae’r person yn cael ei anfon i ffwrdd ag ef.',
  mend: 'Dywedwch pwy benderfynodd a pham, beth all y person ei wneud am hynny, a phwy arall all helpu.',
} as const satisfies Translation<typeof english, 'cy'>;
