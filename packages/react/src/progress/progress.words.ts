import type { Words } from '@kind-by-design/plain-language';

export const progress = {
  part: 'Part {number} of {of}: {title}',
  last: 'This is the last question',
  about: { one: 'About {count} question left', other: 'About {count} questions left' },
  atMost: { one: 'At most {count} question left', other: 'At most {count} questions left' },
  between: { one: '{atLeast} to {count} questions left', other: '{atLeast} to {count} questions left' },
} as const satisfies Words;
