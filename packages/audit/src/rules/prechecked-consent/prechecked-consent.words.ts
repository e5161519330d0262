import type { RuleWords } from '../rule';

export const precheckedConsent = {
  help: 'Nobody agrees before they choose to',
  found: '“{label}” is already chosen for the person',
  ask: 'See whether “{label}” was chosen by the person, or for them',
  harm: 'Consent is taken, not given. Who is tired or reads slowly agrees without knowing it.',
  mend: 'Leave it empty. Let the person choose, and say what happens if they do not.',
} as const satisfies RuleWords;
