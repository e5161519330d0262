import type { Translation } from '@kind-by-design/plain-language';
import type { progress as english } from './progress.words';

export const progress = {
  review: 'draft',
  part: 'Rhan {number} o {of}: {title}',
  last: 'Dyma’r cwestiwn olaf',
  about: {
    zero: 'Tua {count} cwestiwn ar ôl',
    one: 'Tua {count} cwestiwn ar ôl',
    two: 'Tua {count} gwestiwn ar ôl',
    few: 'Tua {count} chwestiwn ar ôl',
    many: 'Tua {count} chwestiwn ar ôl',
    other: 'Tua {count} cwestiwn ar ôl',
  },
  atMost: {
    zero: 'Dim mwy na {count} cwestiwn ar ôl',
    one: 'Dim mwy na {count} cwestiwn ar ôl',
    two: 'Dim mwy na {count} gwestiwn ar ôl',
    few: 'Dim mwy na {count} chwestiwn ar ôl',
    many: 'Dim mwy na {count} chwestiwn ar ôl',
    other: 'Dim mwy na {count} cwestiwn ar ôl',
  },
  between: {
    zero: '{atLeast} i {count} cwestiwn ar ôl',
    one: '{atLeast} i {count} cwestiwn ar ôl',
    two: '{atLeast} i {count} gwestiwn ar ôl',
    few: '{atLeast} i {count} chwestiwn ar ôl',
    many: '{atLeast} i {count} chwestiwn ar ôl',
    other: '{atLeast} i {count} cwestiwn ar ôl',
  },
} as const satisfies Translation<typeof english, 'cy'>;
