import type { RuleWords } from '../rule';

export const noWayBack = {
  help: 'A person who is asked something can go back',
  found: 'This page asks something in the middle of a journey, and has no way back',
  ask: 'See whether this page stands in the middle of a journey: if it does, it has no way back',
  harm: 'Whoever is afraid of a mistake dares not go on, and cannot go back.',
  mend: 'Add a link back to the page before, above the question, or a way to save and come back later. Keep what was written.',
} as const satisfies RuleWords;
