import type { RuleWords } from '../rule';

export const staleContact = {
  help: 'Numbers and addresses to turn to are true today',
  found: '“{found}” shows that this way to reach somebody is out of date',
  ask: '“{found}”: see whether this way to reach somebody is still true',
  harm: 'People ring a number that nobody answers, on a day when they need somebody.',
  mend: 'Ring it, write to it, and put down the date. Look at it again each year.',
} as const satisfies RuleWords;
