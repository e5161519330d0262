import { labelOf } from '../field-facts/labels';
import { namedBy } from '../field-facts/words-of';
import { type KindRule } from '../rule';
import { placeholderLabel as en } from './placeholder-label.words';
import { placeholderLabel as cy } from './placeholder-label.words.cy';

const TYPED = /^(?:text|email|tel|number|date|url|search|password|textarea)$/;
const placeholderOf = (field: Element) => field.getAttribute('placeholder')?.trim() || field.getAttribute('aria-placeholder')?.trim() || '';

/** axe’s own `label` is content with a placeholder, and reports what has no name at all: each field is told once. */
export const placeholderLabel: KindRule = {
  id: 'placeholder-label',
  harm: 'confusion',
  impact: 'serious',
  selector: 'input, textarea',
  applies: (field) => TYPED.test((field as HTMLInputElement).type) && !(field as HTMLInputElement).readOnly && placeholderOf(field) !== '',
  check: (field, page) => (labelOf(field, page) === '' && namedBy(field, 'aria-labelledby') === '' ? { is: 'unkind', data: { placeholder: placeholderOf(field) } } : { is: 'kind' }),
  tags: ['wcag332'],
  references: [
    { name: 'WCAG 3.3.2 Labels or Instructions (A)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/labels-or-instructions.html' },
    { name: 'W3C tutorial: placeholder text', url: 'https://www.w3.org/WAI/tutorials/forms/instructions/#placeholder-text' },
  ],
  example: {
    unkind: '<input type="text" name="town" placeholder="Town">',
    kind: '<label>Town <input type="text" name="town"></label>',
  },
  words: { en, cy },
};
