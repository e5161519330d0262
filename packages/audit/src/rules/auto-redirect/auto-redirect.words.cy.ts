import type { Translation } from '@kind-by-design/plain-language/words';
import type { autoRedirect as english } from './auto-redirect.words';

export const autoRedirect = {
  review: 'draft',
  help: 'Mae tudalen yn aros nes bod ei darllenydd yn symud ymlaen',
  found: '“{said}”: mae’r dudalen yn symud ymlaen ar ei phen ei hun, ac nid oes ffordd i’w hatal',
  ask: 'Edrychwch a yw’r dudalen yn symud ymlaen ar ei phen ei hun (“{said}”), ac a all rhywun ei hatal',
  harm: 'Mae’r dudalen wedi mynd cyn i ddarllenydd araf, neu ddarllenydd sgrin, ddod i’w diwedd.',
  mend: 'Gadewch i’r person fynd ymlaen drwy ddolen neu fotwm. Os oes rhaid i’r dudalen symud, rhowch ffordd i’w hatal.',
} as const satisfies Translation<typeof english, 'cy'>;
