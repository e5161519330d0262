import type { Words } from '@kind-by-design/plain-language';

export const confirmation = {
  reference: 'Your reference',
  next: 'What happens next',
  byWhen: 'By when',
  who: 'Who',
  ifTheDatePasses: 'If you have not heard by then',
  changeOrStop: 'To change or stop this',
  copy: 'To keep a copy',
  copyPrint: 'You can print this page, or take a photo of it.',
  copyReference: 'You can print this page, take a photo of it, or write the reference down.',
  copyLink: 'Get a copy of this',
  person: 'Talk to a person',
} as const satisfies Words;
