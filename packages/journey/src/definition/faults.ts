import { inDevelopment } from '@kind-by-design/plain-language/development';
import type { Journey } from './definition';

/** STUB (to be written): one sentence for each thing the types cannot see. Empty where nothing is wrong. */
export function journeyFaults(journey: Journey): readonly string[] {
  void journey;
  return [];
}

journeyFaults.throwInDevelopment = (journey: Journey): void => {
  const faults = inDevelopment() ? journeyFaults(journey) : [];
  if (faults.length > 0) throw new Error(`The journey "${journey.id}" cannot be walked as it is written. ${faults.join(' ')}`);
};
