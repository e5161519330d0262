import type { Translation } from '@kind-by-design/plain-language/words';
import type { sayingEnglish } from './saying.words';

export const sayingWelsh = {
  review: 'draft',
  yourUnsure: 'Dydych chi ddim yn siŵr',
  yourDeclined: 'Byddai’n well gennych chi beidio â dweud',
  yourAnotherWay: 'Byddai’n well gennych chi ddweud wrth rywun',
  yourBlank: 'Fe wnaethoch chi adael hwn yn wag',
  theirUnsure: 'Dydyn nhw ddim yn siŵr',
  theirDeclined: 'Byddai’n well ganddyn nhw beidio â dweud',
  theirAnotherWay: 'Byddai’n well ganddyn nhw ddweud wrth rywun',
  theirBlank: 'Fe wnaethon nhw adael hwn yn wag',
  notYet: 'Heb ei ateb eto',

  callMe: 'Galwch fi’n {called}.',
  calledThat: 'Enw i’w ddefnyddio: {called}.',
  pronounced: 'Mae’n cael ei ddweud fel hyn: {said}.',
  noFixedAddress: 'Dim cyfeiriad sefydlog',
  safePlace: 'Yn aros mewn lle diogel na ellir ei enwi',
  inWords: '“{words}”',

  withEntry: '{label} ({entry})',
  noneAdded: 'Heb ychwanegu dim',
  added: {
    zero: '{count} wedi’u hychwanegu', one: '{count} wedi’i ychwanegu', two: '{count} wedi’u hychwanegu',
    few: '{count} wedi’u hychwanegu', many: '{count} wedi’u hychwanegu', other: '{count} wedi’u hychwanegu',
  },
} as const satisfies Translation<typeof sayingEnglish, 'cy'>;
