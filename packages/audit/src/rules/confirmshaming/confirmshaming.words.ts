import type { RuleWords } from '../rule';

export const confirmshaming = {
  help: 'Saying no is as easy as saying yes',
  found: '“{words}” shames the person for saying no',
  ask: 'See whether “{words}” makes a person feel bad for saying no',
  harm: 'People are made to say something bad about themselves, only to say no. Many give in instead.',
  mend: 'Name the choice itself: “No reminders”, “Not now”.',
} as const satisfies RuleWords;
