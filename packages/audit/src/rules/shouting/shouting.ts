import type { PageFacts, TextBlock } from '../../page/page-facts';
import { said } from '../../page/said';
import { shoutedWords } from '../../words/lists/shouting';
import { lazyWords } from '../../words/patterns';
import { kind, type KindRule } from '../rule';
import { isInMessage, judgeWords } from '../words-rule';
import { shouting as en } from './shouting.words';
import { shouting as cy } from './shouting.words.cy';

/** An acronym is seldom longer, and a heading of one word may be a name. In letters. */
const LONGER_THAN_ACRONYMS = 8;

/** Everyday words in capitals, as the review of words has them. */
const everydayWords = lazyWords(shoutedWords);

/** Words that join others, and are no acronym between them. */
const JOINED = /\p{Lu}{2,} (?:FOR|OF|TO|ON|AT|BY|A|UP|INTO|ABOUT|FROM|WHEN|WHAT|HOW) \p{Lu}{2,}/u;

/** `sure`: a sentence of everyday words in capitals. `maybe`: one long word. */
function inCapitals(text: string): 'sure' | 'maybe' | undefined {
  if (!/\p{Lu}{3}/u.test(text)) return undefined;
  let found: 'maybe' | undefined;
  for (const sentence of text.split(/(?<=[.!?:;])\s+|\n+/)) {
    if (/\p{Ll}/u.test(sentence)) continue;
    const words = sentence.match(/\p{Lu}[\p{Lu}’']+/gu) ?? [];
    const everyday = words.filter((word) => everydayWords().has(word.replaceAll('’', "'")));
    const long = words.filter((word) => word.length > LONGER_THAN_ACRONYMS);
    const plain = everyday.length + long.length + (JOINED.test(sentence) ? 1 : 0);
    if (words.length >= 2 && plain >= 1 && (plain >= 2 || words.length >= 3 || sentence.includes('!'))) return 'sure';
    if (long.length > 0 || (everyday.length > 0 && words.length >= 2)) found = 'maybe';
  }
  return found;
}

/** Words to press, to fill in or to look up are set in capitals for other reasons, and so are names in tables. */
const isTold = ({ place }: TextBlock) => !place.control && !place.shown;

function capitalsAt(element: Element, page: PageFacts): 'sure' | 'maybe' | undefined {
  const block = page.blockOf(element);
  return block && isTold(block) ? inCapitals(block.text) : undefined;
}

/** A mark in a heading may be a welcome; in a message it is judged with it. */
function isLoudHeading(element: Element, page: PageFacts): boolean {
  const block = page.blockOf(element);
  return block !== undefined && block.place.heading && isTold(block) && /\w!/.test(block.text);
}

export const shouting: KindRule = {
  id: 'shouting',
  harm: 'unfeeling',
  impact: 'moderate',
  selector: '*',
  applies: (element, page) => isInMessage(element, page) || capitalsAt(element, page) !== undefined || isLoudHeading(element, page),
  check(element, page) {
    const capitals = capitalsAt(element, page);
    const data = { said: said(page.blockOf(element)?.text ?? '') };
    if (capitals === 'sure') return { is: 'unkind', data };
    const judgement = judgeWords(element, page, ['shouting']);
    if (judgement.is !== 'kind') return judgement;
    return capitals === 'maybe' || isLoudHeading(element, page) ? { is: 'ask', data } : kind;
  },
  references: [
    { name: 'GOV.UK style guide: Capitalisation', url: 'https://www.gov.uk/guidance/style-guide/a-to-z' },
    { name: 'NHS digital service manual: Formatting and punctuation', url: 'https://service-manual.nhs.uk/content/formatting-and-punctuation' },
  ],
  example: {
    unkind: '<p>YOU MUST ANSWER EVERY QUESTION!</p>',
    kind: '<p>Answer as many questions as you can. You can come back to the others.</p>',
  },
  words: { en, cy },
};
