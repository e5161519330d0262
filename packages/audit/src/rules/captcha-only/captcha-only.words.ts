import type { RuleWords } from '../rule';

export const captchaOnly = {
  help: 'Nobody has to pass a test of their eyes',
  found: 'This test can only be passed by looking, and there is no other way',
  ask: 'See whether this test can be passed without seeing, solving or remembering',
  harm: 'Blind people, people with poor sight and people who find puzzles hard are locked out.',
  mend: 'Take the test out: a service can find machines by what they do. If it has to stay, offer sound, email or a person.',
} as const satisfies RuleWords;
