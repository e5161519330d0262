import type { Words } from '@kind-by-design/plain-language';

export const phoneLink = {
  extension: 'extension {extension}',
} as const satisfies Words;
