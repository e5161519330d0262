import type { RuleWords } from '../rule';

export const disabledOnlyWay = {
  help: 'A button that leads on can be pressed',
  found: 'This button is switched off, nothing else leads on, and nothing says what is missing',
  ask: 'See whether the page says what is missing before this button works',
  harm: 'People are stuck in front of a grey button and are not told why. Many cannot see it or reach it at all.',
  mend: 'Let the button work at all times. Say what is missing when it is pressed, beside the question it is about.',
} as const satisfies RuleWords;
