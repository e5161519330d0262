import type { PageFacts } from '../../page/page-facts';
import { fieldsIn, waysIn } from '../field-facts/ways';
import { isEnglish, wordsOf } from '../field-facts/words-of';
import { kind, type Judgement, type KindRule } from '../rule';
import { resetButton as en } from './reset-button.words';
import { resetButton as cy } from './reset-button.words.cy';

/** “Clear form”, “Reset all answers”: the whole of it is meant. */
const WHOLE = /^(?:clear|reset|erase|wipe|empty|delete|discard)(?: (?:the|this|my|your|whole|entire|all|of|every))* (?:forms?|fields?|answers?|everything|inputs?|entries|data|details|questions?)$|^(?:clear|reset) all$/i;
/** “Clear”: beside the button that sends, the form is meant. */
const BARE = /^(?:clear|reset)$/i;
const FINDING = /\b(?:search|find|filter|sort|show results|apply filters?|refine)\b/i;

const isReset = (button: Element) => (button as HTMLButtonElement).type === 'reset';

/** Its form; for “Clear all answers” outside of one, the only form beside it. */
function formOf(button: Element): Element | null {
  const own = (button as HTMLButtonElement).form ?? button.closest('form, [role=form]');
  if (own !== null || !WHOLE.test(wordsOf(button))) return own;
  const forms = button.closest('main, [role=main], dialog, [role=dialog]')?.querySelectorAll('form') ?? [];
  return forms.length === 1 ? (forms[0] ?? null) : null;
}

const empties = (button: Element) => /\.reset\(\s*\)/.test(button.getAttribute('onclick') ?? '');

/** True where a form is for finding things: what is emptied there was no answer. */
function isForFinding(form: Element, page: PageFacts): boolean {
  return form.closest('[role=search], search') !== null || waysIn(form, page).some(({ words }) => FINDING.test(words));
}

/** True where the button stands with the one that sends, with no field between the two. */
function standsBesideSubmit(button: Element, form: Element, page: PageFacts): boolean {
  let row: Element = button;
  for (let step = 0; step < 3 && row.parentElement && row !== form; step += 1) {
    if (fieldsIn(row, page).length > 0) return false;
    row = row.parentElement;
    if (waysIn(row, page).some(({ element }) => element !== button && (element as HTMLButtonElement).type === 'submit')) return row === form || fieldsIn(row, page).length === 0;
  }
  return false;
}

function check(button: Element, page: PageFacts): Judgement {
  const form = formOf(button);
  if (form === null || fieldsIn(form, page).length === 0) return kind;
  const words = wordsOf(button);
  const data = { words };
  if (isForFinding(form, page)) return isReset(button) ? { is: 'ask', data } : kind;
  if (isReset(button) || empties(button) || WHOLE.test(words)) return { is: 'unkind', data };
  return standsBesideSubmit(button, form, page) ? { is: 'unkind', data } : { is: 'ask', data };
}

export const resetButton: KindRule = {
  id: 'reset-button',
  harm: 'unfeeling',
  impact: 'serious',
  selector: 'button, input, a, [role=button]',
  applies: (button) => {
    if (isReset(button) || empties(button)) return true;
    if (button.tagName === 'INPUT' && (button as HTMLInputElement).type !== 'button') return false;
    const words = wordsOf(button);
    return (WHOLE.test(words) || BARE.test(words)) && isEnglish(button) && formOf(button) !== null;
  },
  check,
  references: [
    { name: 'WCAG 3.3.4 Error Prevention (AA)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/error-prevention-legal-financial-data.html' },
  ],
  example: {
    unkind: '<form><label>Name <input name="name"></label> <button type="submit">Send</button> <button type="reset">Clear form</button></form>',
    kind: '<form><label>Name <input name="name"></label> <button type="submit">Send</button></form>',
  },
  words: { en, cy },
};
