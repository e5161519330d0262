import type { RuleWords } from '../rule';

export const errorNoRemedy = {
  help: 'An error says how to put it right',
  found: '“{said}” says that something is wrong, and not how to put it right',
  ask: 'See whether “{said}” tells a person how to put it right',
  harm: 'A person is told that it is wrong, and has to guess what would be right.',
  mend: 'Say what to do, in the words of the question: what to write, which form it takes, or what comes next.',
} as const satisfies RuleWords;
