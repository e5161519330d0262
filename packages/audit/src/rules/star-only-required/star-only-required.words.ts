import type { RuleWords } from '../rule';

export const starOnlyRequired = {
  help: 'A page says which answers it needs, in words',
  found: 'A star stands by the question, and nothing says what it means',
  ask: 'See whether the page says what the star means',
  harm: 'Not everybody knows what a star means, and some cannot see it.',
  mend: 'Write “(optional)” beside what may be left empty. If stars stay, say above the first question what they mean.',
} as const satisfies RuleWords;
