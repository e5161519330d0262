import type { RuleWords } from '../rule';

export const placeholderLabel = {
  help: 'A field keeps its label while a person writes',
  found: '“{placeholder}” is the only label, and it goes when the person begins to write',
  ask: 'See whether this field has a label that stays',
  harm: 'People forget half way what was asked. Many cannot read the grey words at all.',
  mend: 'Put a label above the field, and tie it to the field with “for”.',
} as const satisfies RuleWords;
