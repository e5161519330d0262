import type { Translation } from '@kind-by-design/plain-language';
import type { textarea as english } from './textarea.words';

export const textarea = {
  review: 'draft',
  limit: 'Gallwch ysgrifennu hyd at {max} o nodau.',
  left: {
    zero: 'Does dim lle i ragor o nodau.',
    one: 'Mae lle i {count} nod arall.',
    two: 'Mae lle i {count} nod arall.',
    few: 'Mae lle i {count} nod arall.',
    many: 'Mae lle i {count} nod arall.',
    other: 'Mae lle i {count} nod arall.',
  },
  over: {
    zero: 'Dydych chi ddim dros y terfyn.',
    one: 'Mae {count} nod yn ormod.',
    two: 'Mae {count} nod yn ormod.',
    few: 'Mae {count} nod yn ormod.',
    many: 'Mae {count} nod yn ormod.',
    other: 'Mae {count} nod yn ormod.',
  },
} as const satisfies Translation<typeof english, 'cy'>;
