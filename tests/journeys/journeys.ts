import { translated, type Journey } from '@kind-by-design/journey';
import { callbackJourney } from '../../apps/care-portal/app/asking/callback-journey.ts';
import { journeyWelsh } from '../../apps/care-portal/app/care/journey.cy.ts';
import { journey as care } from '../../apps/care-portal/app/care/journey.ts';
import { journey as meals } from '../../docs/recipes/first-journey.ts';

/** Every journey that people can walk, in each of its languages. */
export const journeys: { readonly [name: string]: Journey } = {
  'asking for an assessment': care,
  'asking for an assessment, in Welsh': translated(care, journeyWelsh),
  'asking to be rung': callbackJourney('en'),
  'asking to be rung, in Welsh': callbackJourney('cy'),
  'asking for meals': meals,
};

/** The files that hold them, for the command. */
export const journeyFiles = ['apps/care-portal/app/care/journey.ts', 'apps/care-portal/app/asking/callback-journey.ts', 'docs/recipes/first-journey.ts'] as const;
