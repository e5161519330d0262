import type { Translation } from '@kind-by-design/plain-language';
import type { whatWeShare as english } from './what-we-share.words';

export const whatWeShare = {
  review: 'draft',
  title: 'Beth rydyn ni’n ei rannu amdanoch chi',
  intro: 'Nid cwestiwn yw hwn. Mae’r gyfraith yn gadael i ni rannu hyn, ac mae gennych chi hawliau drosto.',
  what: 'Beth rydyn ni’n ei rannu',
  notShared: 'Beth nad ydyn ni’n ei rannu',
  withWhom: 'Gyda phwy rydyn ni’n ei rannu',
  why: 'Pam',
  howLong: 'Am ba hyd y mae’n cael ei gadw',
  rights: 'Eich hawliau',
  see: 'Ei weld',
  putRight: 'Cael ei gywiro',
  object: 'Gofyn i ni beidio â’i rannu',
  complain: 'Cwyno',
  ask: 'Pwy i’w holi',
} as const satisfies Translation<typeof english, 'cy'>;
