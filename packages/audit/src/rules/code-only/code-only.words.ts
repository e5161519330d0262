import type { RuleWords } from '../rule';

export const codeOnly = {
  help: 'An error page says in words what happened',
  found: '“{said}” is all that this page says of what happened',
  ask: 'See whether this page says more than “{said}” of what happened',
  harm: 'A number or a status name tells a person nothing, not even whether to wait or to give up.',
  mend: 'Say what happened, whether anything was lost, and what to do next. A reference may stand at the end, for whoever rings.',
} as const satisfies RuleWords;
