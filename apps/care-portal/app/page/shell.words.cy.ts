import type { Translation } from '@kind-by-design/plain-language/words';
import type { shell as english } from './shell.words.ts';

export const shell = {
  review: 'draft',
  service: 'Siaradwch â ni',
  organisation: 'Cyngor Swydd Enghraifft',
  title: '{page} – Swydd Enghraifft',
  errorTitle: 'Gwall: {page} – Swydd Enghraifft',
  contact: 'Yr holl ffyrdd o gysylltu â ni',
  information: 'Yr hyn rydyn ni’n ei gadw amdanoch chi',
  leave: 'Gadael yn gyflym',
  example: 'Gwasanaeth enghreifftiol yw hwn. Mae’r cyngor, ei bobl a’i rifau wedi’u dyfeisio.',
  draft: 'Drafft yw’r Gymraeg ar y tudalennau hyn: nid oes siaradwr Cymraeg wedi’i gwirio eto.',
} as const satisfies Translation<typeof english, 'cy'>;
