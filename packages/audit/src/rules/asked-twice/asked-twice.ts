import type { PageFacts } from '../../page/page-facts';
import { fieldsIn } from '../field-facts/ways';
import { labelOf } from '../field-facts/labels';
import { isEnglish } from '../field-facts/words-of';
import { kind, type Judgement, type KindRule } from '../rule';
import { askedTwice as en } from './asked-twice.words';
import { askedTwice as cy } from './asked-twice.words.cy';

const AGAIN = /^(?:please )?(?:confirm|re-?(?:enter|type)|repeat|verify|double[- ]check)\b|\bagain\b/i;
/** What such a label names: an answer that was given a moment ago. */
const FACT = /\b(?:e-?mail|(?:tele)?phone|mobile|number|name|address|postcode|date of birth|answer|code)\b/i;
/** A new password that nobody can see is typed twice for the person’s own sake: WCAG 3.3.7 leaves that be. */
const SECRET = /\b(?:password|passphrase|passcode|pin)\b/i;
const TYPED = /^(?:text|email|tel|number|date|textarea)$/;

/** The same question put twice in one form is for a person to judge: it may be meant for two people. */
function twin(field: Element, page: PageFacts): Element | undefined {
  const { form } = field as HTMLInputElement;
  if (form === null) return undefined;
  const label = labelOf(field, page).toLowerCase();
  const [asked] = FACT.exec(label) ?? [];
  if (!AGAIN.test(label) || asked === undefined) return undefined;
  const fields = fieldsIn(form, page);
  return fields.slice(0, Math.max(0, fields.indexOf(field))).find((each) => TYPED.test((each as HTMLInputElement).type) && labelOf(each, page).toLowerCase().includes(asked));
}

function check(field: Element, page: PageFacts): Judgement {
  const first = twin(field, page);
  if (first === undefined || (field as HTMLInputElement).value !== '') return kind;
  return { is: 'ask', data: { label: labelOf(field, page).slice(0, 120) }, related: [first] };
}

export const askedTwice: KindRule = {
  id: 'asked-twice',
  harm: 'bureaucracy',
  impact: 'moderate',
  selector: 'input, textarea',
  applies: (field, page) => TYPED.test((field as HTMLInputElement).type) && isEnglish(field) && AGAIN.test(labelOf(field, page)) && !SECRET.test(labelOf(field, page)),
  check,
  tags: ['wcag337'],
  references: [
    { name: 'WCAG 3.3.7 Redundant Entry (A)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/redundant-entry.html' },
  ],
  example: {
    unkind: '<form><label>Email address <input type="email" name="a"></label> <label>Confirm your email address <input type="email" name="b"></label></form>',
    kind: '<form><label>Email address <input type="email" name="a"></label></form>',
  },
  words: { en, cy },
};
