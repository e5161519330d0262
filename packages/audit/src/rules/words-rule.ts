import type { PageFacts } from '../page/page-facts';
import { findingOf, reviewedMessages, type ReviewedBlock } from '../page/reviewed';
import { said } from '../page/said';
import type { WordsKind } from '../words/words';
import { kind, type Judgement } from './rule';

/** True for an element in which part of a message is written. */
export const isInMessage = (element: Element, page: PageFacts) => page.once(reviewedMessages).has(element);

/** What the review of words says of the block that starts in this element, where that block is of a message. `isSurely` may doubt the words that were found. */
export function judgeWords(element: Element, page: PageFacts, kinds: readonly WordsKind[], isSurely: (words: string, reviewed: ReviewedBlock) => boolean = () => true): Judgement {
  const reviewed = page.once(reviewedMessages).get(element);
  const finding = reviewed && findingOf(reviewed.findings, kinds);
  if (reviewed === undefined || finding === undefined) return kind;
  return { is: finding.certainty === 'sure' && !reviewed.isApart && isSurely(reviewed.block.text.slice(...finding.span), reviewed) ? 'unkind' : 'ask', data: { said: said(reviewed.block.text) } };
}
