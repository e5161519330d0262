import type { RuleWords } from '../rule';

export const humour = {
  help: 'Trouble is told without a joke',
  found: '“{said}” makes light of a person’s trouble',
  ask: 'See whether “{said}” makes light of somebody’s trouble',
  harm: 'Someone who is stuck or afraid reads that it is not taken seriously.',
  mend: 'Say calmly what happened, whether what was written is safe, and what to do next.',
} as const satisfies RuleWords;
