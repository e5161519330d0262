import { askingOn } from '../../page/asks';
import { waysBack } from '../../page/ways';
import { kind, type KindRule } from '../rule';
import { noWayBack as en } from './no-way-back.words';
import { noWayBack as cy } from './no-way-back.words.cy';

export const noWayBack: KindRule = {
  id: 'no-way-back',
  harm: 'bureaucracy',
  impact: 'serious',
  selector: 'form, main, [role=main]',
  wholePage: true,
  applies: (element, page) => page.once(askingOn)?.element === element,
  check(_element, page) {
    if (page.once(waysBack).length > 0) return kind;
    return page.once(askingOn)?.certainty === 'sure' ? { is: 'unkind' } : { is: 'ask' };
  },
  references: [
    { name: 'GOV.UK Design System: Back link', url: 'https://design-system.service.gov.uk/components/back-link/' },
    { name: 'WCAG 3.3.4 Error Prevention (AA)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/error-prevention-legal-financial-data.html' },
  ],
  example: {
    unkind: '<main><form method="post"><label for="town">Where do you live?</label> <input id="town" name="town"> <button>Continue</button></form></main>',
    kind: '<a href="/who">Back</a> <main><form method="post"><label for="town">Where do you live?</label> <input id="town" name="town"> <button>Continue</button></form></main>',
  },
  words: { en, cy },
};
