import type { Words } from '@kind-by-design/plain-language';

export const taskList = {
  progress: 'Done so far: {done} of {total}',
  done: 'Done',
  begun: 'Begun',
  notBegun: 'Not begun',
  lookAgain: 'Something to look at again',
  notYet: 'You can’t do this yet',
} as const satisfies Words;
