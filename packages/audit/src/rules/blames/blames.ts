import type { KindRule } from '../rule';
import { isInMessage, judgeWords } from '../words-rule';
import { blames as en } from './blames.words';
import { blames as cy } from './blames.words.cy';

export const blames: KindRule = {
  id: 'blames',
  harm: 'unfeeling',
  impact: 'serious',
  selector: '*',
  applies: isInMessage,
  check: (element, page) => judgeWords(element, page, ['blames']),
  references: [
    { name: 'GOV.UK Design System: Error message', url: 'https://design-system.service.gov.uk/components/error-message/' },
    { name: 'NHS digital service manual: Error message', url: 'https://service-manual.nhs.uk/design-system/components/error-message' },
  ],
  example: {
    unkind: '<p role="alert">You entered an invalid postcode</p>',
    kind: '<p role="alert">Enter a postcode, like LS1 4AP</p>',
  },
  words: { en, cy },
};
