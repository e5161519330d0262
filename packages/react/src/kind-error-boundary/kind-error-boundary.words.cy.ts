import type { Translation } from '@kind-by-design/plain-language';
import type { kindErrorBoundary as english } from './kind-error-boundary.words';

export const kindErrorBoundary = {
  review: 'draft',
  kept: 'Rydyn ni wedi cadw’r hyn a ysgrifennoch chi yn y rhan hon. Bydd yn dod yn ôl pan fyddwch chi’n rhoi cynnig arall arni a’r rhan hon yn gweithio.',
  notKept: 'Dydyn ni byth yn cadw copi o gyfrinair na ffeil, felly bydd angen i chi roi’r rheini eto.',
  again: 'Fe wnaethon ni roi cynnig arall arni, ac mae’r rhan hon wedi stopio eto.',
} as const satisfies Translation<typeof english, 'cy'>;
