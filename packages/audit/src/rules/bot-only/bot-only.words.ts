import type { RuleWords } from '../rule';

export const botOnly = {
  help: 'A chat with a machine has a way to a person',
  found: 'This chat is with a machine, and has no way to a person',
  ask: 'See whether this chat has a way to a person',
  harm: 'A machine is asked for a person, and does not understand.',
  mend: 'Put a way to a person into the chat, always in sight: a button, a number and its hours, or a message that is answered by somebody.',
} as const satisfies RuleWords;
