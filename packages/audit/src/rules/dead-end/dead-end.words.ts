import type { RuleWords } from '../rule';

export const deadEnd = {
  help: 'Every page has a way on or back',
  found: 'Nothing in what this page says (“{said}”) leads on or back, and nobody can be reached from it',
  ask: 'See whether anything leads on from “{said}”',
  harm: 'There is nothing left to do but close the page, and many give up here.',
  mend: 'Add one clear way on: try again, go back, go to the start of the service, or talk to a person.',
} as const satisfies RuleWords;
