import type { Translation } from '@kind-by-design/plain-language/words';
import type { askedTwice as english } from './asked-twice.words';

export const askedTwice = {
  review: 'draft',
  help: 'Mae rhywun yn dweud peth unwaith',
  found: 'Mae “{label}” yn gofyn am rywbeth eto',
  ask: 'Mae “{label}” yn gofyn am rywbeth a roddwyd eiliad yn ôl: edrychwch a oes angen ei ofyn eto',
  harm: 'Mae teipio’r un peth ddwywaith yn anodd i bobl â dwylo poenus neu gof gwael.',
  mend: 'Gofynnwch unwaith. Dangoswch yr hyn a ysgrifennwyd, a gadewch iddo gael ei newid.',
} as const satisfies Translation<typeof english, 'cy'>;
