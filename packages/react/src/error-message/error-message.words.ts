import type { Words } from '@kind-by-design/plain-language';

export const errorMessage = {
  prefix: 'Error:',
  person: 'Or ask a person to help you:',
} as const satisfies Words;
