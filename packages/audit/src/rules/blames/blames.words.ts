import type { RuleWords } from '../rule';

export const blames = {
  help: 'No message says that it was the person’s fault',
  found: '“{said}” puts the fault on the person',
  ask: 'See whether “{said}” puts the fault on the person',
  harm: 'Someone who is already anxious is told off.',
  mend: 'Say what is needed, or what happened, without “you” and without “wrong”: “Enter a date, like 27 3 1957”.',
} as const satisfies RuleWords;
