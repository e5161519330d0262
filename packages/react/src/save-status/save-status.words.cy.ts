import type { Translation } from '@kind-by-design/plain-language';
import type { saveStatus as english } from './save-status.words';

export const saveStatus = {
  review: 'draft',
  withUs: 'Wedi’i gadw gyda ni',
  withUsWhen: 'Wedi’i gadw gyda ni {when}',
  onDevice: 'Wedi’i gadw ar y ddyfais hon yn unig.',
  onDeviceWhen: 'Wedi’i gadw ar y ddyfais hon yn unig, {when}.',
  onDeviceMeans: 'Nid yw wedi ein cyrraedd eto.',
  saving: 'Wrthi’n cadw’r hyn a ysgrifennoch chi…',
  notYet: 'Heb ei gadw eto.',
  notYetMeans: 'Bydd yn cael ei gadw pan fyddwch chi’n mynd ymlaen.',
} as const satisfies Translation<typeof english, 'cy'>;
