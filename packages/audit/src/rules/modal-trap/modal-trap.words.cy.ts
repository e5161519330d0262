import type { Translation } from '@kind-by-design/plain-language/words';
import type { modalTrap as english } from './modal-trap.words';

export const modalTrap = {
  review: 'draft',
  help: 'Gellir gadael ffenestr sy’n agor',
  found: 'Nid oes dim yn y ffenestr hon i’w chau, i ddweud na, nac i fynd ymlaen',
  ask: 'Edrychwch a ellir gadael y ffenestr hon, drwy’r bysellfwrdd hefyd',
  harm: 'Mae’r dudalen gyfan wedi’i chau y tu ôl i ffenestr, ac ni all neb ddod allan ohoni heb golli’r hyn a wnaethant.',
  mend: 'Rhowch fotwm ynddi sy’n ei chau, a gadewch i fysell Escape ei chau hefyd.',
} as const satisfies Translation<typeof english, 'cy'>;
