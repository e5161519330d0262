import type { Words } from '@kind-by-design/plain-language';

export const errorSummary = {
  title: { one: 'There is {count} thing to put right', other: 'There are {count} things to put right' },
  kept: 'Everything you wrote is still here.',
  titlePrefix: 'Error: ',
} as const satisfies Words;
