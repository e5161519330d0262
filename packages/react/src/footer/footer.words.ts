import type { Words } from '@kind-by-design/plain-language';

export const footer = {
  person: 'To talk to a person:',
  links: 'About this service',
} as const satisfies Words;
