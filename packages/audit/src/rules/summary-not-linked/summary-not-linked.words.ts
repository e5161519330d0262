import type { RuleWords } from '../rule';

export const summaryNotLinked = {
  help: 'Each entry of an error summary leads to its field',
  found: 'The entries of this error summary lead nowhere',
  ask: 'See whether every entry of this error summary leads to where it can be put right',
  harm: 'A person is told what is wrong at the top, and has to hunt for it.',
  mend: 'Make each entry a link to the field it is about, with the same words as the message there.',
} as const satisfies RuleWords;
