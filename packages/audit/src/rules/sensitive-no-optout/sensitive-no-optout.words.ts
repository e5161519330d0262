import type { RuleWords } from '../rule';

export const sensitiveNoOptout = {
  help: 'A person may keep to themselves what is private',
  found: '“{question}” is private, and there is no way not to say',
  ask: 'See whether a person may leave “{question}” unanswered',
  harm: 'People are made to tell a service who they are before they know if it is safe to. Some leave instead.',
  mend: 'Add “Prefer not to say”, or say that the question is optional. Say why you ask.',
} as const satisfies RuleWords;
