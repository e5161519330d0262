import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** Figures, with what people put between them. */
const runOfFigures = /[+\d][\d\s().\-–/]{5,}/g;

/**
 * Whether there is a number in what was written that could be rung, however it was written: spaces, brackets, +44, an
 * extension, a text relay prefix, words around it. Not whether somebody answers it.
 */
export function canBeRung(written: string): boolean {
  const withoutRelay = written.normalize('NFKC').replace(/^\s*1800[12][\s-]*/, '');
  return (withoutRelay.match(runOfFigures) ?? []).some(isWhole);
}

function isWhole(figures: string): boolean {
  const number = parsePhoneNumberFromString(figures, 'GB');
  // Without its area code a number of this country counts as possible; from elsewhere nobody can ring it.
  return number !== undefined && number.isPossible() && (number.countryCallingCode !== '44' || number.nationalNumber.length >= 9);
}
