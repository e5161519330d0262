import type { RuleWords } from '../rule';

export const noHelp = {
  help: 'A person stopped by a page can reach somebody',
  found: 'This page stops a person (“{said}”) and shows no way to reach anybody',
  ask: 'See whether “{said}” stops a person here, and whether anybody can be reached from this page',
  harm: 'Someone who came for care is stopped, and left alone with it.',
  mend: 'Say who can help, and how: a telephone number, an email or postal address, or a link to a page of contacts. Offer more than the telephone.',
} as const satisfies RuleWords;
