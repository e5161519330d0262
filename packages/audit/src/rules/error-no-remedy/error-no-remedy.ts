import { reviewWords, type WordsFinding } from '../../words/words';
import { messagesOn, type Message } from '../../page/messages';
import type { PageFacts } from '../../page/page-facts';
import { findingOf } from '../../page/reviewed';
import { said } from '../../page/said';
import { kind, type KindRule } from '../rule';
import { errorNoRemedy as en } from './error-no-remedy.words';
import { errorNoRemedy as cy } from './error-no-remedy.words.cy';

/** A page that stops is told by other rules; news and confirmations ask for nothing. */
const reports = ({ where, kind: told }: Message) => where === 'field' || where === 'form' || (where === 'aside' && told === 'page-problem');

const reporting = (page: PageFacts): ReadonlySet<Element> => new Set(page.once(messagesOn).filter(reports).map(({ element }) => element));

/** Messages at fields and forms that the review finds to be without a remedy, by their element. */
function unremedied(page: PageFacts): ReadonlyMap<Element, { readonly message: Message; readonly finding: WordsFinding }> {
  const found = new Map<Element, { readonly message: Message; readonly finding: WordsFinding }>();
  for (const message of page.once(messagesOn).filter(reports)) {
    const finding = findingOf(reviewWords(message.text, { kind: message.where === 'aside' ? 'page-problem' : 'field-error', locale: message.locale }), ['no-remedy']);
    if (finding) found.set(message.element, { message, finding });
  }
  return found;
}

/** “Too long” beside a hint that names the limit says enough, once both are read. */
function isTellingItsLimit(element: Element, page: PageFacts): boolean {
  if (!/\b(?:limit|maximum|minimum|too (?:long|short|big|large|many|few)|exceed\w*|length)\b/i.test(page.textOf(element))) return false;
  const around = element.closest('fieldset, form, main, body') ?? page.document.body;
  return /\b\d+ (?:characters?|words?|letters?|digits?|files?|mb|kb)\b/i.test(page.textOf(around));
}

export const errorNoRemedy: KindRule = {
  id: 'error-no-remedy',
  harm: 'confusion',
  impact: 'serious',
  selector: '*',
  applies: (element, page) => page.once(reporting).has(element),
  check(element, page) {
    const found = page.once(unremedied).get(element);
    if (found === undefined) return kind;
    return { is: found.finding.certainty === 'sure' && !found.message.isApart && !isTellingItsLimit(element, page) ? 'unkind' : 'ask', data: { said: said(found.message.text) } };
  },
  references: [
    { name: 'WCAG 3.3.3 Error Suggestion (AA)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/error-suggestion.html' },
    { name: 'NHS digital service manual: Error message', url: 'https://service-manual.nhs.uk/design-system/components/error-message' },
  ],
  example: {
    unkind: '<label for="day">Day of birth</label> <span id="day-error">Invalid day</span> <input id="day" aria-invalid="true" aria-describedby="day-error">',
    kind: '<label for="day">Day of birth</label> <span id="day-error">Enter the day as a number, like 27</span> <input id="day" aria-invalid="true" aria-describedby="day-error">',
  },
  words: { en, cy },
};
