import type { Words } from '@kind-by-design/plain-language';

export const addAnother = {
  change: 'Change',
  remove: 'Remove',
  removing: 'Removing…',
  add: 'Add another',
  adding: 'One moment…',
  yes: 'Yes',
  no: 'No',
  full: 'That is as many as fit on this page. You can tell us about anybody or anything else when we talk.',
} as const satisfies Words;
