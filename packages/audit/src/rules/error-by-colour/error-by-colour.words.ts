import type { RuleWords } from '../rule';

export const errorByColour = {
  help: 'What went wrong is said in words',
  found: 'Only colour says that something is wrong here',
  ask: 'See whether words, not only a colour, say what is wrong here',
  harm: 'People who do not see colour, or do not see at all, are left to guess what is wrong.',
  mend: 'Say what is wrong in words, beside the question it is about.',
} as const satisfies RuleWords;
