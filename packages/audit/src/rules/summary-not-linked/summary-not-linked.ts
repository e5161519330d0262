import type { PageFacts } from '../../page/page-facts';
import { stopWords } from '../../page/stop-words';
import { errorSummariesOn, leadsToField, type ErrorSummary } from '../../page/summaries';
import { kind, type KindRule } from '../rule';
import { summaryNotLinked as en } from './summary-not-linked.words';
import { summaryNotLinked as cy } from './summary-not-linked.words.cy';

/** What went wrong on the side of the service stands at no field, so it leads to none. */
function isOfTheService(item: Element, page: PageFacts): boolean {
  const text = page.textOf(item);
  return /\b(?:we|our)\b/i.test(text) || (!/\byou/i.test(text) && (stopWords.en ?? []).some(({ words, anywhere }) => anywhere && words.test(text)));
}

const summaryAt = (element: Element, page: PageFacts): ErrorSummary | undefined => page.once(errorSummariesOn).find((summary) => summary.element === element);

export const summaryNotLinked: KindRule = {
  id: 'summary-not-linked',
  harm: 'bureaucracy',
  impact: 'moderate',
  selector: 'div, section, aside, ul, ol, p, form, fieldset, dl, article, [role=alert], [role=group], [role=region], [aria-live]',
  applies: (element, page) => summaryAt(element, page) !== undefined,
  check(element, page) {
    const summary = summaryAt(element, page);
    const astray = (summary?.items ?? []).filter((item) => !leadsToField(item));
    if (summary === undefined || astray.length === 0) return kind;
    if (!summary.isList && astray.some((item) => isOfTheService(item, page))) return kind;
    return { is: astray.length === summary.items.length ? 'unkind' : 'ask', related: astray };
  },
  references: [
    { name: 'GOV.UK Design System: Error summary', url: 'https://design-system.service.gov.uk/components/error-summary/' },
    { name: 'WCAG 3.3.1 Error Identification (A)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/error-identification.html' },
  ],
  example: {
    unkind: '<form><div role="alert"><h2>There is a problem</h2><ul><li>Enter your town</li></ul></div><label for="town">Town</label> <input id="town"></form>',
    kind: '<form><div role="alert"><h2>There is a problem</h2><ul><li><a href="#town">Enter your town</a></li></ul></div><label for="town">Town</label> <input id="town"></form>',
  },
  words: { en, cy },
};
