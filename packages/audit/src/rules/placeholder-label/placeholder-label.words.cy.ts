import type { Translation } from '@kind-by-design/plain-language/words';
import type { placeholderLabel as english } from './placeholder-label.words';

export const placeholderLabel = {
  review: 'draft',
  help: 'Mae maes yn cadw ei label wrth i rywun ysgrifennu',
  found: '“{placeholder}” yw’r unig label, ac mae’n diflannu pan fydd y person yn dechrau ysgrifennu',
  ask: 'Edrychwch a oes gan y maes hwn label sy’n aros',
  harm: 'Mae pobl yn anghofio hanner ffordd beth oedd y cwestiwn. Ni all llawer ddarllen y geiriau llwyd o gwbl.',
  mend: 'Rhowch label uwchben y maes, a’i glymu wrth y maes â “for”.',
} as const satisfies Translation<typeof english, 'cy'>;
