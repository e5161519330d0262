import { kind, type KindRule } from '../rule';
import { resetButton as en } from './reset-button.words';
import { resetButton as cy } from './reset-button.words.cy';

export const resetButton: KindRule = {
  id: 'reset-button',
  harm: 'unfeeling',
  impact: 'serious',
  selector: 'button[type=reset], input[type=reset]',
  check: (button) => ((button as HTMLButtonElement).form === null ? kind : { is: 'unkind' }),
  references: [
    { name: 'WCAG 3.3.4 Error Prevention (AA)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/error-prevention-legal-financial-data.html' },
  ],
  example: {
    unkind: '<button type="submit">Send</button> <button type="reset">Clear form</button>',
    kind: '<button type="submit">Send</button>',
  },
  words: { en, cy },
};
