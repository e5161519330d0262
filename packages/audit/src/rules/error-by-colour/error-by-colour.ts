import type { PageFacts } from '../../page/page-facts';
import { blocksIn } from '../field-facts/blocks-in';
import { labelOf, labelsOf } from '../field-facts/labels';
import { isEnglish, namedBy } from '../field-facts/words-of';
import { kind, type Judgement, type KindRule } from '../rule';
import { errorByColour as en } from './error-by-colour.words';
import { errorByColour as cy } from './error-by-colour.words.cy';

/** “The fields in red”: told by colour alone. */
const BY_COLOUR = /\b(?:fields?|boxes|box|questions?|items?|answers?|areas?|sections?|parts?|text|those|anything|rows?)\b.{0,30}\b(?:in|with|by|have|has|turned|are|is)(?: an?| the)?(?: colou?r)?(?: \w+)? (?:red|orange|amber|yellow|green|pink|colour|color)\b|\b(?:marked|shown|highlighted|outlined|coloured|displayed) in (?:red|orange|amber|yellow|green|pink)\b/i;
const SAYS_TROUBLE = /\b(?:error|enter|select|choose|must|cannot|can.t|needs?|missing|required|check|wrong|invalid|not|give|tell us|add|answer)\b/i;

/** The smallest part around a field that says more than its label. */
function saidAround(field: Element, page: PageFacts): string {
  const labels = labelsOf(field, page);
  const part = field.parentElement?.closest('fieldset, div, p, li, td, section') ?? field;
  return blocksIn(part, page).filter(({ element }) => !labels.some((label) => label.contains(element) || element.contains(label))).map(({ text }) => text).join(' ');
}

function checkField(field: Element, page: PageFacts): Judgement {
  const described = `${namedBy(field, 'aria-describedby')} ${namedBy(field, 'aria-errormessage')} ${saidAround(field, page)}`;
  if (SAYS_TROUBLE.test(described) || SAYS_TROUBLE.test(labelOf(field, page).replace(/\?$/, ''))) return kind;
  const told = page.blocks.some(({ text, place }) => place.alert && SAYS_TROUBLE.test(text));
  return told ? kind : { is: 'ask' };
}

export const errorByColour: KindRule = {
  id: 'error-by-colour',
  harm: 'confusion',
  impact: 'serious',
  selector: 'p, li, div, span, strong, legend, label, td, input, select, textarea',
  applies: (element, page) => {
    if (/^(?:INPUT|SELECT|TEXTAREA)$/.test(element.tagName)) return element.getAttribute('aria-invalid') === 'true';
    const text = page.blockOf(element)?.text ?? '';
    return text.length < 300 && BY_COLOUR.test(text) && isEnglish(element);
  },
  check: (element, page) => (element.hasAttribute('aria-invalid') ? checkField(element, page) : { is: 'ask' }),
  tags: ['wcag141'],
  references: [
    { name: 'WCAG 1.4.1 Use of Color (A)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/use-of-color.html' },
    { name: 'WCAG 3.3.1 Error Identification (A)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/error-identification.html' },
  ],
  example: {
    unkind: '<p>Check the fields marked in red.</p>',
    kind: '<p>Enter your date of birth, for example 31 3 1980.</p>',
  },
  words: { en, cy },
};
