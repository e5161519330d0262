import type { RuleWords } from '../rule';

export const pasteBlocked = {
  help: 'What a person copied can be pasted',
  found: 'Pasting or copying is blocked here',
  ask: 'See whether something that was copied can be pasted here',
  harm: 'People who keep passwords and numbers in a safe place, or who cannot type well, have to copy them out letter by letter.',
  mend: 'Take out what blocks pasting and copying. Tidy what was pasted, if you need to, and keep it.',
} as const satisfies RuleWords;
