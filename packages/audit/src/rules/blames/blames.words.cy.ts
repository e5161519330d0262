import type { Translation } from '@kind-by-design/plain-language/words';
import type { blames as english } from './blames.words';

export const blames = {
  review: 'draft',
  help: 'Nid oes neges yn dweud mai bai’r person ydoedd',
  found: 'Mae “{said}” yn rhoi’r bai ar y person',
  ask: 'Edrychwch a yw “{said}” yn rhoi’r bai ar y person',
  harm: 'Mae rhywun sydd eisoes yn bryderus yn cael ei geryddu.',
  mend: 'Dywedwch beth sydd ei angen, neu beth ddigwyddodd, heb roi bai: “Rhowch ddyddiad, fel 27 3 1957”.',
} as const satisfies Translation<typeof english, 'cy'>;
