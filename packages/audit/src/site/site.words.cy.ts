import type { Translation } from '@kind-by-design/plain-language/words';
import type { siteWords as english } from './site.words';

const files = 'Cafwyd hyd i {count} o ffeiliau nas agorwyd ({kinds}). Mae angen archwiliad eu hunain ar ddogfennau';
const robots = 'Mae robots.txt y safle yn gofyn am adael llonydd i {count} o gyfeiriadau, fel {examples}';
const ends = 'Ni ddilynwyd {count} o ddolenni a all allgofnodi, tynnu neu ddod â rhywbeth i ben, fel {examples}';
const mostPages = 'Mae {count} o dudalennau eraill yn hysbys. Dim ond {most} oedd i’w hagor (--max-pages), felly nid agorwyd y rhain, fel {examples}';
const tooDeep = 'Mae {count} o dudalennau ymhellach o’r dechrau nag a ofynnwyd (--max-depth), fel {examples}';
const notReached = 'Daeth yr archwiliad i ben cyn cyrraedd yma, a’r gweddill o {count} o dudalennau';
const elsewhere = 'Mae {count} o gyfeiriadau yn arwain i ffwrdd o’r safle, fel {examples}';
const manyQueries = 'Mae {count} o gyfeiriadau yn wahanol i eraill ar ôl eu “?” yn unig. Nid agorwyd nhw, fel {examples}';

export const siteWords = {
  review: 'draft',
  tooBusy: 'Gofynnodd y safle dro ar ôl tro am ddod yn ôl yn nes ymlaen. Archwiliwch ef ar adeg dawelach',
  notReached: { zero: notReached, one: 'Daeth yr archwiliad i ben cyn cyrraedd yma', two: notReached, few: notReached, many: notReached, other: notReached },
  file: { zero: files, one: 'Cafwyd hyd i un ffeil nas agorwyd ({kinds}). Mae angen archwiliad eu hunain ar ddogfennau', two: files, few: files, many: files, other: files },
  robots: { zero: robots, one: 'Mae robots.txt y safle yn gofyn am adael llonydd i un cyfeiriad: {examples}', two: robots, few: robots, many: robots, other: robots },
  ends: { zero: ends, one: 'Ni ddilynwyd un ddolen a all allgofnodi, tynnu neu ddod â rhywbeth i ben: {examples}', two: ends, few: ends, many: ends, other: ends },
  mostPages: { zero: mostPages, one: 'Mae un dudalen arall yn hysbys. Dim ond {most} oedd i’w hagor (--max-pages): {examples}', two: mostPages, few: mostPages, many: mostPages, other: mostPages },
  tooDeep: { zero: tooDeep, one: 'Mae un dudalen ymhellach o’r dechrau nag a ofynnwyd (--max-depth): {examples}', two: tooDeep, few: tooDeep, many: tooDeep, other: tooDeep },
  elsewhere: { zero: elsewhere, one: 'Mae un cyfeiriad yn arwain i ffwrdd o’r safle: {examples}', two: elsewhere, few: elsewhere, many: elsewhere, other: elsewhere },
  manyQueries: { zero: manyQueries, one: 'Mae un cyfeiriad yn wahanol i lawer o rai eraill ar ôl ei “?” yn unig. Nid agorwyd ef: {examples}', two: manyQueries, few: manyQueries, many: manyQueries, other: manyQueries },
} as const satisfies Translation<typeof english, 'cy'>;
