import type { Translation } from '@kind-by-design/plain-language/words';
import type { sensitiveNoOptout as english } from './sensitive-no-optout.words';

export const sensitiveNoOptout = {
  review: 'draft',
  help: 'Caiff rhywun gadw iddynt eu hunain yr hyn sy’n breifat',
  found: 'Mae “{question}” yn gwestiwn preifat, ac nid oes ffordd o beidio â dweud',
  ask: 'Edrychwch a gaiff rhywun adael “{question}” heb ei ateb',
  harm: 'Gorfodir pobl i ddweud wrth wasanaeth pwy ydynt cyn gwybod a yw’n ddiogel. Mae rhai yn gadael yn lle hynny.',
  mend: 'Ychwanegwch “Mae’n well gen i beidio â dweud”, neu dywedwch fod y cwestiwn yn ddewisol. Dywedwch pam rydych yn gofyn.',
} as const satisfies Translation<typeof english, 'cy'>;
