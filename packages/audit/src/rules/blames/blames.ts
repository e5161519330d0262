import type { PageFacts } from '../../page/page-facts';
import { said } from '../../page/said';
import type { KindRule } from '../rule';
import { isInMessage, judgeWords } from '../words-rule';
import { blames as en } from './blames.words';
import { blames as cy } from './blames.words.cy';

/** The name of a status is the machine’s word for what happened: `jargon` and `code-only` tell it. */
const isStatusName = (text: string) => /^\W*(?:\d{3}\W*)?(?:un)?authori[sz]ed(?: access)?\W*$|^\W*(?:\d{3}\W*)?(?:bad request|forbidden)\W*$/i.test(text);

const TELLS_OFF = /\b(?:you|you(?:’|')ve|you have) (?:failed to|neglected to|(?:have )?entered (?:an? |the |your )?(?:\w+ )?(?:wrong|invalid|incorrect|illegal)|(?:took|taken|waited|(?:were|been) (?:away|gone|inactive|idle))(?: for)? (?:far |much )?too long|were too slow)\b/i;
const CONDITION_OR_QUESTION = /\b(?:if|when|unless|whether|because|where|in case)\b|\?\s*$/i;

/** Said straight out to the person, on a page of any kind. Guidance says it with an “if”. */
function isTellingOff(element: Element, page: PageFacts): boolean {
  const block = page.blockOf(element);
  return block !== undefined && !block.place.shown && !block.place.label && TELLS_OFF.test(block.text) && !CONDITION_OR_QUESTION.test(block.text);
}

export const blames: KindRule = {
  id: 'blames',
  harm: 'unfeeling',
  impact: 'serious',
  selector: '*',
  applies: (element, page) => isInMessage(element, page) || isTellingOff(element, page),
  check: (element, page) => (isTellingOff(element, page) ? { is: 'unkind', data: { said: said(page.blockOf(element)?.text ?? '') } } : judgeWords(element, page, ['blames'], (_words, { block }) => !isStatusName(block.text))),
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
