import type { Translation } from '@kind-by-design/plain-language';
import type { nameInput as english } from './name-input.words';

export const nameInput = {
  review: 'draft',
  whole: 'Enw',
  wholeHint: 'Y ffordd rydych chi’n ei ysgrifennu: un enw neu fwy.',
  theirHint: 'Y ffordd maen nhw’n ei ysgrifennu: un enw neu fwy.',
  called: 'Beth ddylen ni eich galw chi?',
  theirCalled: 'Beth ddylen ni eu galw nhw?',
  calledHint: 'Os nad yr enw uchod. Er enghraifft, llysenw, neu “Mrs Enghraifft”.',
  said: 'Sut mae ei ddweud?',
  saidHint: 'Ysgrifennwch sut mae’n swnio, fel “shi-fôn” am Siobhán.',
} as const satisfies Translation<typeof english, 'cy'>;
