import type { RuleWords } from '../rule';

export const noNoneOption = {
  help: 'A question that needs an answer has one for everybody',
  found: '“{question}” needs an answer, and none of the answers is “none” or “not sure”',
  ask: 'See whether somebody for whom none of these is true can answer “{question}”',
  harm: 'Who has none of these is made to say something that is not so, or cannot go on.',
  mend: 'Add “None of these”, and “I am not sure” where people may not know.',
} as const satisfies RuleWords;
