import type { Words } from '@kind-by-design/plain-language';

export const textarea = {
  limit: 'You can write up to {max} characters.',
  left: { one: 'You have room for {count} more character.', other: 'You have room for {count} more characters.' },
  over: { one: 'You have {count} character too many.', other: 'You have {count} characters too many.' },
} as const satisfies Words;
