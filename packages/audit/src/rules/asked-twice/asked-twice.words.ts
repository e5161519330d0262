import type { RuleWords } from '../rule';

export const askedTwice = {
  help: 'A person tells a thing once',
  found: '“{label}” asks for something again',
  ask: '“{label}” asks for something that was given a moment ago: see whether it has to be asked again',
  harm: 'Typing the same thing twice is hard for people with sore hands or a poor memory.',
  mend: 'Ask once. Show what was written, and let it be changed.',
} as const satisfies RuleWords;
