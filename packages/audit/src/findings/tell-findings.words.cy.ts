import type { Translation } from '@kind-by-design/plain-language/words';
import type { tellFindings as english } from './tell-findings.words';

export const tellFindings = {
  review: 'draft',
  found: {
    zero: 'Does dim byd yma a fyddai’n brifo rhywun ({count}).',
    one: 'Mae {count} peth yma a fyddai’n brifo rhywun.',
    two: 'Mae {count} beth yma a fyddai’n brifo rhywun.',
    few: 'Mae {count} pheth yma a fyddai’n brifo rhywun.',
    many: 'Mae {count} pheth yma a fyddai’n brifo rhywun.',
    other: 'Mae {count} o bethau yma a fyddai’n brifo rhywun.',
  },
  nothingFound: 'Roedd disgwyl rhywbeth angharedig yma, ac ni chafwyd hyd i ddim. Nid yw hynny’n golygu ei fod yn garedig: dim ond yr hyn y gall peiriant ei weld y mae rheol yn ei weld.',
  harm: 'Beth mae’n ei wneud: {harm}',
  mend: 'Sut i’w drwsio: {mend}',
  element: 'Ble: {html}',
  more: 'Mwy: {url}',
} as const satisfies Translation<typeof english, 'cy'>;
