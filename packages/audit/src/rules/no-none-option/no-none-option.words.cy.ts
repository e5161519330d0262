import type { Translation } from '@kind-by-design/plain-language/words';
import type { noNoneOption as english } from './no-none-option.words';

export const noNoneOption = {
  review: 'draft',
  help: 'Mae gan gwestiwn sydd angen ateb un i bawb',
  found: 'Mae angen ateb i “{question}”, ac nid oes ateb fel “dim un o’r rhain” neu “ddim yn siŵr”',
  ask: 'Edrychwch a all rhywun nad oes yr un o’r rhain yn wir amdanynt ateb “{question}”',
  harm: 'Mae rhywun heb yr un o’r rhain yn gorfod dweud rhywbeth nad yw’n wir, neu ni all fynd ymlaen.',
  mend: 'Ychwanegwch “Dim un o’r rhain”, ac “Nid wyf yn siŵr” lle efallai na fydd pobl yn gwybod.',
} as const satisfies Translation<typeof english, 'cy'>;
