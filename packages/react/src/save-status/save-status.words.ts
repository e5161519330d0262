import type { Words } from '@kind-by-design/plain-language';

export const saveStatus = {
  withUs: 'Saved with us',
  withUsWhen: 'Saved with us {when}',
  onDevice: 'Saved on this device only.',
  onDeviceWhen: 'Saved on this device only, {when}.',
  onDeviceMeans: 'It has not reached us yet.',
  saving: 'Saving what you wrote…',
  notYet: 'Not saved yet.',
  notYetMeans: 'It is saved when you go on.',
} as const satisfies Words;
