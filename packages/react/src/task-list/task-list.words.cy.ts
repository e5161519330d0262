import type { Translation } from '@kind-by-design/plain-language';
import type { taskList as english } from './task-list.words';

export const taskList = {
  review: 'draft',
  progress: 'Wedi’u gorffen hyd yn hyn: {done} o {total}',
  done: 'Wedi gorffen',
  begun: 'Wedi dechrau',
  notBegun: 'Heb ddechrau',
  lookAgain: 'Rhywbeth i edrych arno eto',
  notYet: 'Allwch chi ddim gwneud hyn eto',
} as const satisfies Translation<typeof english, 'cy'>;
