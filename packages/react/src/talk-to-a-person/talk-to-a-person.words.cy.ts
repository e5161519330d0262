import type { Translation } from '@kind-by-design/plain-language';
import type { talkToAPerson as english } from './talk-to-a-person.words';

export const talkToAPerson = {
  review: 'draft',
  open: 'Siarad â rhywun',
  context: 'Dywedwch wrthyn nhw eich bod chi ar y dudalen “{context}”. Yna fydd dim rhaid i chi ddechrau eto.',
  all: 'Pob ffordd o gysylltu â ni',
} as const satisfies Translation<typeof english, 'cy'>;
