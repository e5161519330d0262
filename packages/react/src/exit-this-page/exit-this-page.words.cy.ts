import type { Translation } from '@kind-by-design/plain-language';
import type { exitThisPage as english } from './exit-this-page.words';

export const exitThisPage = {
  review: 'draft',
  leave: 'Gadael y dudalen hon nawr',
  shortcut: 'Neu pwyswch y fysell Shift 3 gwaith.',
  pressesLeft: {
    zero: 'Does dim rhaid pwyso Shift eto.',
    one: 'Pwyswch Shift unwaith eto i adael.',
    two: 'Pwyswch Shift ddwywaith eto i adael.',
    few: 'Pwyswch Shift {count} gwaith eto i adael.',
    many: 'Pwyswch Shift {count} gwaith eto i adael.',
    other: 'Pwyswch Shift {count} gwaith eto i adael.',
  },
  stopped: 'Rydych chi’n dal yma. I adael, pwyswch Shift 3 gwaith.',
  leaving: 'Yn gadael y dudalen hon',
  slow: 'Os bydd hyn yn cymryd amser hir, caewch y ffenestr hon.',
} as const satisfies Translation<typeof english, 'cy'>;
