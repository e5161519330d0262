import type { Words } from '@kind-by-design/plain-language/words';

/** What stands on every page. */
export const shell = {
  service: 'Talk to us',
  organisation: 'Exampleshire Council',
  title: '{page} – Exampleshire',
  errorTitle: 'Error: {page} – Exampleshire',
  contact: 'All the ways to reach us',
  information: 'What we keep about you',
  leave: 'Leaving fast',
  example: 'This is an example service. The council, its people and its numbers are made up.',
  draft: '',
} as const satisfies Words;
