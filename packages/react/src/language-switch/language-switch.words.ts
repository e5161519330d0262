import type { Words } from '@kind-by-design/plain-language';

export const languageSwitch = {
  label: 'Language',
} as const satisfies Words;
