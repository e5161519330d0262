import { reviewWords, type Certainty, type MessageKind, type WordsFinding, type WordsKind } from '../words/words';
import { messagesOn } from './messages';
import type { PageFacts, TextBlock } from './page-facts';

/** What the review of words says of one block. */
export interface ReviewedBlock {
  readonly block: TextBlock;
  /** Where it stands: of a message as that message, else nothing. */
  readonly kind: MessageKind | undefined;
  readonly findings: readonly WordsFinding[];
  readonly isApart: boolean;
}

/** Each block of each message, with what the review says of it alone. By the element it starts in. */
export function reviewedMessages(page: PageFacts): ReadonlyMap<Element, ReviewedBlock> {
  const reviewed = new Map<Element, ReviewedBlock>();
  for (const { blocks, kind, isApart } of page.once(messagesOn)) {
    for (const block of blocks) {
      if (reviewed.has(block.element) || block.place.shown) continue;
      reviewed.set(block.element, { block, kind, isApart, findings: reviewWords(block.text, { kind, locale: block.locale }) });
    }
  }
  return reviewed;
}

/** The first finding of a kind, the surest one first. */
export function findingOf(findings: readonly WordsFinding[], kinds: readonly WordsKind[], certainty?: Certainty): WordsFinding | undefined {
  const fitting = findings.filter((finding) => kinds.includes(finding.kind) && (certainty === undefined || finding.certainty === certainty));
  return fitting.find((finding) => finding.certainty === 'sure') ?? fitting[0];
}
