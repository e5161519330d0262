import type { RuleWords } from '../rule';

export const resetButton = {
  help: 'No button empties what a person wrote',
  found: 'This button empties the whole form at once',
  ask: 'See whether this control empties what was written, and whether that can be taken back',
  harm: 'One slip of a tired hand, and everything has to be told again.',
  mend: 'Take the button out. Whoever wants to start again can change each answer.',
} as const satisfies RuleWords;
