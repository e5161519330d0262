import type { Translation } from '@kind-by-design/plain-language/words';
import type { codeOnly as english } from './code-only.words';

export const codeOnly = {
  review: 'draft',
  help: 'Mae tudalen wall yn dweud mewn geiriau beth ddigwyddodd',
  found: '“{said}” yw’r cyfan y mae’r dudalen hon yn ei ddweud am yr hyn a ddigwyddodd',
  ask: 'Edrychwch a yw’r dudalen hon yn dweud mwy na “{said}” am yr hyn a ddigwyddodd',
  harm: 'Nid yw rhif nac enw statws yn dweud dim wrth rywun, dim hyd yn oed a ddylid aros neu roi’r gorau iddi.',
  mend: 'Dywedwch beth ddigwyddodd, a gollwyd unrhyw beth, a beth i’w wneud nesaf. Gall cyfeirnod sefyll ar y diwedd, i’r sawl sy’n ffonio.',
} as const satisfies Translation<typeof english, 'cy'>;
