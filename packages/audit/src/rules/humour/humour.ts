import type { PageFacts } from '../../page/page-facts';
import { said } from '../../page/said';
import { reviewWords } from '../../words/words';
import type { Judgement, KindRule } from '../rule';
import { isInMessage, judgeWords } from '../words-rule';
import { humour as en } from './humour.words';
import { humour as cy } from './humour.words.cy';

/** Said of trouble and of nothing else, wherever it begins. */
const SLIPS = /^\W*(?:o{1,4}ps(?:ie|y|ies)?|w?h?oops(?:ie|y)?|uh[\s-]?oh|oh[\s-]no|yikes|d[’']oh|ruh[\s-]roh)\b(?![’']s)/i;

const isSlip = (element: Element, page: PageFacts) => SLIPS.test(page.blockOf(element)?.text ?? '');
const isHeading = (element: Element, page: PageFacts) => page.blockOf(element)?.place.heading === true;

/** A quip in a heading where nothing says that there is trouble may be only a subject: “Hiccups” is one. */
function judgeHeading(element: Element, page: PageFacts): Judgement {
  const block = page.blockOf(element);
  const findings = block ? reviewWords(block.text, { kind: 'other', locale: block.locale }) : [];
  return findings.some((finding) => finding.kind === 'humour-or-blithe' && finding.certainty === 'sure') ? { is: 'ask', data: { said: said(block?.text ?? '') } } : { is: 'kind' };
}

export const humour: KindRule = {
  id: 'humour',
  harm: 'unfeeling',
  impact: 'moderate',
  selector: '*',
  applies: (element, page) => isSlip(element, page) || isInMessage(element, page) || (isHeading(element, page) && judgeHeading(element, page).is !== 'kind'),
  check(element, page) {
    if (isSlip(element, page)) return { is: 'unkind', data: { said: said(page.blockOf(element)?.text ?? '') } };
    return isInMessage(element, page) ? judgeWords(element, page, ['humour-or-blithe']) : judgeHeading(element, page);
  },
  references: [
    { name: 'GOV.UK Design System: Error message', url: 'https://design-system.service.gov.uk/components/error-message/' },
    { name: 'COGA: Use literal language', url: 'https://www.w3.org/WAI/WCAG2/supplemental/patterns/o3p4-literal-language/' },
  ],
  example: {
    unkind: '<h1>Whoops, our hamsters fell asleep</h1>',
    kind: '<h1>There is a problem with the service</h1>',
  },
  words: { en, cy },
};
