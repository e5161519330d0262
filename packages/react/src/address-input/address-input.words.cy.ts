import type { Translation } from '@kind-by-design/plain-language';
import type { addressInput as english } from './address-input.words';

export const addressInput = {
  review: 'draft',
  fixed: 'Mae gen i gyfeiriad',
  none: 'Dim cyfeiriad sefydlog',
  noneHint: 'Gallwch ysgrifennu isod ble rydych chi’n aml.',
  safe: 'Rydw i’n aros yn rhywle diogel na alla i ei enwi',
  safeHint: 'Fyddwn ni ddim yn gofyn ble mae e. Gadewch y blwch isod yn wag.',
  theirFixed: 'Mae ganddyn nhw gyfeiriad',
  theirNoneHint: 'Gallwch ysgrifennu isod ble maen nhw’n aml.',
  theirSafe: 'Maen nhw’n aros yn rhywle diogel na ellir ei enwi',

  find: 'Cod post, neu linell gyntaf y cyfeiriad',
  findHint: 'Gallwch hefyd ysgrifennu’r cyfeiriad isod.',
  findButton: 'Dod o hyd i gyfeiriad',
  found: {
    zero: 'Ddaethon ni ddim o hyd i gyfeiriad.',
    one: 'Daethon ni o hyd i {count} cyfeiriad.',
    two: 'Daethon ni o hyd i {count} gyfeiriad.',
    few: 'Daethon ni o hyd i {count} chyfeiriad.',
    many: 'Daethon ni o hyd i {count} chyfeiriad.',
    other: 'Daethon ni o hyd i {count} cyfeiriad.',
  },
  which: 'Pa un yw e?',
  noneOfThese: 'Dim un o’r rhain: byddaf yn ei ysgrifennu isod',
  choose: 'Dewiswch o’r rhestr, neu ysgrifennwch ef isod',
  foundNothing: 'Ddaethon ni ddim o hyd i gyfeiriad ar gyfer “{find}”. Edrychwch arno eto, neu ysgrifennwch y cyfeiriad isod.',
  nothingToFind: 'Ysgrifennwch god post neu’r llinell gyntaf, yna dewiswch “Dod o hyd i gyfeiriad”.',
  cannotFind: 'Allwn ni ddim chwilio am gyfeiriadau ar hyn o bryd. Ysgrifennwch ef yma, sut bynnag y mynnwch.',

  write: 'Cyfeiriad',
  orWrite: 'Neu ysgrifennwch y cyfeiriad yma',
  writeHint: 'Mewn unrhyw ffordd, ar gynifer o linellau ag sydd eu hangen.',
} as const satisfies Translation<typeof english, 'cy'>;
