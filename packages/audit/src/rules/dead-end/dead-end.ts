import { contactsOn } from '../../page/contacts';
import { mainOf } from '../../page/page-facts';
import { said } from '../../page/said';
import { stopOn } from '../../page/stops';
import { waysOn } from '../../page/ways';
import { kind, type KindRule } from '../rule';
import { deadEnd as en } from './dead-end.words';
import { deadEnd as cy } from './dead-end.words.cy';

export const deadEnd: KindRule = {
  id: 'dead-end',
  harm: 'bureaucracy',
  impact: 'critical',
  selector: 'main, [role=main], body',
  wholePage: true,
  applies: (element, page) => element === mainOf(page) && page.once(stopOn) !== undefined,
  check(_element, page) {
    const stop = page.once(stopOn);
    if (stop === undefined || page.once(contactsOn).length > 0 || page.once(waysOn).length > 0) return kind;
    return { is: 'unkind', data: { said: said(stop.block.text) }, related: [stop.block.element] };
  },
  references: [
    { name: 'GOV.UK Design System: Page not found pages', url: 'https://design-system.service.gov.uk/patterns/page-not-found-pages/' },
    { name: 'COGA: Provide human help', url: 'https://www.w3.org/WAI/WCAG2/supplemental/patterns/o7p1-human-help/' },
  ],
  example: {
    unkind: '<main><h1>Page not found</h1><p>If you typed the address, check that it is right.</p></main>',
    kind: '<main><h1>Page not found</h1><p>If you typed the address, check that it is right.</p><p><a href="/">Go to the start of the service</a> or <a href="/contact">talk to a person</a>.</p></main>',
  },
  words: { en, cy },
};
