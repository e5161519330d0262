import { chatPanelsOn } from '../../page/chat-panels';
import { kind, type KindRule } from '../rule';
import { botOnly as en } from './bot-only.words';
import { botOnly as cy } from './bot-only.words.cy';

export const botOnly: KindRule = {
  id: 'bot-only',
  harm: 'automation',
  impact: 'serious',
  selector: '*',
  applies: (element, page) => page.once(chatPanelsOn).some((panel) => panel.element === element),
  check(element, page) {
    const panel = page.once(chatPanelsOn).find((each) => each.element === element);
    if (panel === undefined || panel.hasPerson) return kind;
    return { is: panel.isMachine ? 'unkind' : 'ask' };
  },
  references: [
    { name: 'COGA: Provide human help', url: 'https://www.w3.org/WAI/WCAG2/supplemental/patterns/o7p1-human-help/' },
    { name: 'WCAG 3.2.6 Consistent Help (A)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/consistent-help.html' },
  ],
  example: {
    unkind: '<section aria-label="Chat"><div role="log"><p>I am the virtual assistant. What do you need?</p></div><form><label for="said">Your message</label> <input id="said"> <button>Send</button></form></section>',
    kind: '<section aria-label="Chat"><div role="log"><p>I am the virtual assistant. What do you need?</p></div><form><label for="said">Your message</label> <input id="said"> <button>Send</button></form><button type="button">Talk to a person</button></section>',
  },
  words: { en, cy },
};
