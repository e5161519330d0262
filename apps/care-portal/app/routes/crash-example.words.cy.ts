import type { Translation } from '@kind-by-design/plain-language/words';
import type { crashExample as english } from './crash-example.words.ts';

export const crashExample = {
  review: 'draft',
  title: 'Rhan a all roi’r gorau i weithio',
  lead: 'Ar gyfer profion yn unig. Mae’r rhan isod yn rhoi’r gorau i weithio pan bwysir ei botwm, ac yn gweithio eto ar ôl “Rhowch gynnig arall arni”.',
  note: 'Nodyn',
  break: 'Stopio’r rhan hon',
  always: 'Stopio’r rhan hon am byth',
  outside: 'Rhywbeth wedi’i ysgrifennu y tu allan i’r rhan honno',
} as const satisfies Translation<typeof english, 'cy'>;
