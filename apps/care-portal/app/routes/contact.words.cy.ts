import type { Translation } from '@kind-by-design/plain-language/words';
import type { contact as english } from './contact.words.ts';

export const contact = {
  review: 'draft',
  title: 'Yr holl ffyrdd o gysylltu â ni',
  lead: 'Dewiswch y ffordd sy’n gyfleus i chi. Yr un tîm fydd yno, pa un bynnag a ddewiswch.',
} as const satisfies Translation<typeof english, 'cy'>;
