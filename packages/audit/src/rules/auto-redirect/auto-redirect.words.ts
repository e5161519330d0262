import type { RuleWords } from '../rule';

export const autoRedirect = {
  help: 'A page stays until its reader moves on',
  found: '“{said}”: the page moves on by itself, and there is no way to stop it',
  ask: 'See whether the page moves on by itself (“{said}”), and whether a person can stop it',
  harm: 'The page is gone before a slow reader, or a screen reader, has come to its end.',
  mend: 'Let the person go on by a link or a button. If the page has to move, give a way to stop it.',
} as const satisfies RuleWords;
