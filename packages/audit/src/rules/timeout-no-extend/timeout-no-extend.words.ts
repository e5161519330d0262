import type { RuleWords } from '../rule';

export const timeoutNoExtend = {
  help: 'A person who needs more time can have it',
  found: 'Time runs out here, and there is no way to ask for more',
  ask: 'See whether time runs out here, and whether a person can ask for more before it does',
  harm: 'Whoever reads slowly, writes slowly or has to stop for a while loses their answers.',
  mend: 'Put a button beside the notice: “I need more time”. Better still, keep the answers and set no limit.',
} as const satisfies RuleWords;
