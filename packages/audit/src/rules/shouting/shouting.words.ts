import type { RuleWords } from '../rule';

export const shouting = {
  help: 'Nobody is shouted at',
  found: '“{said}” shouts: capitals or an exclamation mark',
  ask: 'See whether “{said}” sounds like shouting where it stands',
  harm: 'It sounds like anger or alarm, and capitals are slow to read.',
  mend: 'Write it as a sentence, with a capital at its start and a full stop at its end. Show weight by its place on the page.',
} as const satisfies RuleWords;
