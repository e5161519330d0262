import type { Words } from '@kind-by-design/plain-language';

export const branchMap = {
  region: 'Drawing of the journey, to scroll',
  drawn: '{title}: drawn. The same stands below in words.',
  key: 'A thick frame is an ending. A double frame shows the answers so far. A broken frame asks whether something is right.',
  inWords: 'The same in words',
  asks: 'Asks',
  leads: 'Leads to',
} as const satisfies Words;
