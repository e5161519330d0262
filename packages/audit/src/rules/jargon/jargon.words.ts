import type { RuleWords } from '../rule';

export const jargon = {
  help: 'A page speaks in words that people know',
  found: '“{said}” is a machine’s word, or one that only the makers know',
  ask: 'See whether the people who come here know the words “{said}”',
  harm: 'Nobody can act on a word they do not know, and many think that the fault is theirs.',
  mend: 'Say what happened and what to do in everyday words. Keep codes and technical detail in your own logs.',
} as const satisfies RuleWords;
