import type { Translation } from '@kind-by-design/plain-language/words';
import type { phoneOnly as english } from './phone-only.words';

export const phoneOnly = {
  review: 'draft',
  help: 'Caiff rhywun ddewis sut i gysylltu â nhw',
  found: 'Mae angen rhif ffôn yma, ac nid oes ffordd arall o gysylltu â’r person',
  ask: 'Edrychwch a all rhywun heb ffôn fynd ymlaen yma',
  harm: 'Mae pobl fyddar, pobl nad ydynt yn gallu siarad, a phobl nad ydynt yn ddiogel ar y ffôn yn cael eu cau allan.',
  mend: 'Gofynnwch sut yr hoffai’r person i chi gysylltu. Gadewch i’r rhif fod yn wag.',
} as const satisfies Translation<typeof english, 'cy'>;
