import type { Words } from '@kind-by-design/plain-language/words';

export const contact = {
  title: 'All the ways to reach us',
  lead: 'Choose the way that suits you. It is the same team, whichever you choose.',
} as const satisfies Words;
