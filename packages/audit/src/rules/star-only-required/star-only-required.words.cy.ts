import type { Translation } from '@kind-by-design/plain-language/words';
import type { starOnlyRequired as english } from './star-only-required.words';

export const starOnlyRequired = {
  review: 'draft',
  help: 'Mae tudalen yn dweud mewn geiriau pa atebion sydd eu hangen',
  found: 'Mae seren wrth y cwestiwn, ac nid oes dim yn dweud beth mae’n ei olygu',
  ask: 'Edrychwch a yw’r dudalen yn dweud beth mae’r seren yn ei olygu',
  harm: 'Nid yw pawb yn gwybod beth mae seren yn ei olygu, ac ni all rhai ei gweld.',
  mend: 'Ysgrifennwch “(dewisol)” wrth yr hyn y gellir ei adael yn wag. Os yw’r sêr yn aros, dywedwch uwchben y cwestiwn cyntaf beth maent yn ei olygu.',
} as const satisfies Translation<typeof english, 'cy'>;
