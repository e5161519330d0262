import type { RuleWords } from '../rule';

export const autocompleteOff = {
  help: 'The browser may fill in what it knows about a person',
  found: 'Filling in by the browser is switched off for something it knows about the person',
  ask: 'See whether this asks for something the browser knows about the person who fills it in',
  harm: 'People who find it hard to remember, spell or type have to write their name, address or password again and again.',
  mend: 'Take out autocomplete="off". Say what is asked instead, for example autocomplete="email".',
} as const satisfies RuleWords;
