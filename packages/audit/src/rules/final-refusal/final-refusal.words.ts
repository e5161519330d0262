import type { RuleWords } from '../rule';

export const finalRefusal = {
  help: 'A refusal gives a reason and another way',
  found: '“{said}” refuses, with no reason to act on and no other way',
  ask: 'See whether “{said}” refuses without a reason, or without another way',
  harm: 'The need is still there, and the person is sent away with it.',
  mend: 'Say who decided and why, what the person can do about it, and who else may help.',
} as const satisfies RuleWords;
