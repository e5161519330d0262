import { parsePhoneNumberFromString } from 'libphonenumber-js';

/**
 * Whether there is a number in what was written that could be rung, however it was written: spaces, brackets, +44, an
 * extension, a text relay prefix, words around it. Not whether somebody answers it.
 */
export function canBeRung(written: string): boolean {
  const withoutRelay = written.replace(/^\s*1800[12][\s-]*/, '');
  return parsePhoneNumberFromString(withoutRelay, { defaultCountry: 'GB', extract: true })?.isPossible() ?? false;
}
