import type { Translation } from '@kind-by-design/plain-language/words';
import type { noHelp as english } from './no-help.words';

export const noHelp = {
  review: 'draft',
  help: 'Gall rhywun sy’n cael ei atal gan dudalen gyrraedd rhywun',
  found: 'Mae’r dudalen hon yn atal rhywun (“{said}”) heb ddangos unrhyw ffordd o gyrraedd neb',
  ask: 'Edrychwch a yw “{said}” yn atal rhywun yma, ac a ellir cyrraedd rhywun o’r dudalen hon',
  harm: 'Mae rhywun a ddaeth am ofal yn cael ei atal, a’i adael ar ei ben ei hun.',
  mend: 'Dywedwch pwy all helpu, a sut: rhif ffôn, cyfeiriad e-bost neu bost, neu ddolen i dudalen gysylltiadau. Cynigiwch fwy na’r ffôn.',
} as const satisfies Translation<typeof english, 'cy'>;
