import type { Words } from '@kind-by-design/plain-language';

export const contactOptions = {
  hours: 'Opening hours',
  cost: 'Cost',
  wait: 'How long it takes',
  languages: 'Languages',
  answeredBy: 'Who answers',
} as const satisfies Words;
