import type { RuleWords } from '../rule';

export const modalTrap = {
  help: 'A window that opens can be left',
  found: 'This window has nothing to close it, to say no, or to go on',
  ask: 'See whether this window can be left, by keyboard too',
  harm: 'The whole page is shut away behind a window, and nobody can get out of it without losing what they did.',
  mend: 'Put a button in it that closes it, and let the Escape key close it too.',
} as const satisfies RuleWords;
