import type { RuleWords } from '../rule';

export const endlessWait = {
  help: 'Who has to wait is told how long, and can leave',
  found: 'Something is loading here, with no word on how long or why, and no way out',
  ask: 'See whether the page says how long this takes, and has a way out',
  harm: 'Nobody knows whether to wait, and whoever leaves may lose what they did.',
  mend: 'Say what is happening and about how long it takes. Give a way out, and say so when it takes too long.',
} as const satisfies RuleWords;
