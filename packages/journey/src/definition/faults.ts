import { inDevelopment } from '@kind-by-design/plain-language/development';
import { checkFaults } from './condition-faults';
import type { Journey } from './definition';
import { knownOf } from './known';
import { questionFaults } from './question-faults';
import { stepFaults } from './step-faults';

/** The most that one error says: who reads it mends these first. */
const SAID = 10;

function headFaults({ id, version }: Journey): readonly string[] {
  const faults = /^[a-z][a-z0-9-]*$/.test(id) ? [] : [`The id "${id}" names stores and exports: begin with a small letter and write small letters, figures and hyphens.`];
  return Number.isSafeInteger(version) && version >= 1 ? faults : [...faults, `The version ${String(version)} cannot be counted on: write a whole number from 1.`];
}

/** One sentence for each thing that types cannot see, each with what to write instead. Empty where nothing is wrong. Takes linear time. */
export function journeyFaults(journey: Journey): readonly string[] {
  const known = knownOf(journey);
  return [...headFaults(journey), ...questionFaults(known), ...stepFaults(known), ...checkFaults(known)];
}

journeyFaults.throwInDevelopment = (journey: Journey): void => {
  const faults = inDevelopment() ? journeyFaults(journey) : [];
  if (faults.length === 0) return;
  const more = faults.length > SAID ? ` And ${faults.length - SAID} more.` : '';
  throw new Error(`The journey "${journey.id}" cannot be walked as it is written. ${faults.slice(0, SAID).join(' ')}${more}`);
};
