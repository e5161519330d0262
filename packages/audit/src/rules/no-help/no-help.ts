import { contactsOn } from '../../page/contacts';
import { mainOf } from '../../page/page-facts';
import { said } from '../../page/said';
import { stopOn } from '../../page/stops';
import { kind, type KindRule } from '../rule';
import { noHelp as en } from './no-help.words';
import { noHelp as cy } from './no-help.words.cy';

export const noHelp: KindRule = {
  id: 'no-help',
  harm: 'automation',
  impact: 'critical',
  selector: 'main, [role=main], body',
  wholePage: true,
  applies: (element, page) => element === mainOf(page) && page.once(stopOn) !== undefined,
  check(_element, page) {
    const stop = page.once(stopOn);
    if (stop === undefined || page.once(contactsOn).length > 0) return kind;
    return { is: 'unkind', data: { said: said(stop.block.text) }, related: [stop.block.element] };
  },
  references: [
    { name: 'GOV.UK Design System: There is a problem with the service pages', url: 'https://design-system.service.gov.uk/patterns/problem-with-the-service-pages/' },
    { name: 'COGA: Provide human help', url: 'https://www.w3.org/WAI/WCAG2/supplemental/patterns/o7p1-human-help/' },
  ],
  example: {
    unkind: '<main><h1>There is a problem with the service</h1><p>Try again later.</p></main>',
    kind: '<main><h1>There is a problem with the service</h1><p>Try again later, or call us on <a href="tel:+442079460101">020 7946 0101</a>, Monday to Friday, 9am to 5pm.</p></main>',
  },
  words: { en, cy },
};
