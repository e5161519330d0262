import type { RuleWords } from '../rule';

export const clickHere = {
  help: 'A link says where it leads',
  found: '“{words}” does not say where the link leads',
  ask: 'See whether the words around “{words}” say where the link leads',
  harm: 'People who hear the links one after the other, or look for one in a hurry, cannot tell them apart.',
  mend: 'Let the link say what is behind it: “Ask for help at home”.',
} as const satisfies RuleWords;
