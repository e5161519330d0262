import { isEnglish, namedBy, wordsOf } from '../field-facts/words-of';
import { kind, type Judgement, type KindRule } from '../rule';
import { clickHere as en } from './click-here.words';
import { clickHere as cy } from './click-here.words.cy';

/** Says nothing, wherever it stands. */
const NOTHING = /^(?:please )?(?:(?:click|press|tap|go|see|look|read)(?: on)? (?:here|this|this link|below)|here|this|this link|this page|link|the link|this website|over here|follow this link)[\s.…»>→]*$/i;
/** Says that there is more, but not of what: the words around may tell. */
const MORE = /^(?:more|read more|learn more|find out more|see more|more info(?:rmation)?|more details|details|info|continue reading|view more|full details|download)[\s.…»>→]*$/i;

const says = (words: string) => NOTHING.test(words) || MORE.test(words);

/** A link whose words say little to the eye; what it is called by ear may say more. */
const saysLittle = (link: Element) => says((link.textContent ?? '').replaceAll(/\s+/g, ' ').trim()) || says(wordsOf(link));

function check(link: Element): Judgement {
  const words = wordsOf(link);
  if (!says(words)) return kind;
  return { is: NOTHING.test(words) && namedBy(link, 'aria-describedby') === '' ? 'unkind' : 'ask', data: { words } };
}

export const clickHere: KindRule = {
  id: 'click-here',
  harm: 'confusion',
  impact: 'moderate',
  selector: 'a, [role=link]',
  applies: (link) => (link.hasAttribute('href') || link.hasAttribute('role')) && saysLittle(link) && isEnglish(link),
  check,
  references: [
    { name: 'WCAG 2.4.9 Link Purpose (Link Only) (AAA)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-link-only.html' },
    { name: 'WCAG 2.4.4 Link Purpose (In Context) (A)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html' },
  ],
  example: {
    unkind: '<p>To ask for a carer’s assessment, <a href="/ask">click here</a>.</p>',
    kind: '<p><a href="/ask">Ask for a carer’s assessment</a></p>',
  },
  words: { en, cy },
};
