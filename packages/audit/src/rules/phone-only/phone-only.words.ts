import type { RuleWords } from '../rule';

export const phoneOnly = {
  help: 'A person may choose how to be reached',
  found: 'A telephone number is needed here, and there is no other way to be reached',
  ask: 'See whether a person without a telephone can go on here',
  harm: 'Deaf people, people who cannot speak, and people who are not safe on the telephone are shut out.',
  mend: 'Ask how the person would like to be reached. Let the number be left empty.',
} as const satisfies RuleWords;
