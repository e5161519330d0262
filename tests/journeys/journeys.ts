import { translated, type Journey } from '@kind-by-design/journey';
import { journeyWelsh } from '../../apps/care-portal/app/care/journey.cy.ts';
import { journey as care } from '../../apps/care-portal/app/care/journey.ts';

/** Every journey that people can walk. */
export const journeys: { readonly [name: string]: Journey } = {
  'asking for an assessment': care,
  'asking for an assessment, in Welsh': translated(care, journeyWelsh),
};
