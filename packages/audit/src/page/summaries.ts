import { fieldsOn } from './fields';
import type { PageFacts, TextBlock } from './page-facts';

/** A list of what is wrong, away from the fields. */
export interface ErrorSummary {
  readonly element: Element;
  /** What stands above the list; nothing where there is only the list. */
  readonly heading: TextBlock | undefined;
  /** One for each thing that is wrong: a list’s entries, else its links, else its sentences. */
  readonly items: readonly Element[];
  /** They are entries of a list or links, so each stands for one field. */
  readonly isList: boolean;
}

/** The heading over a list of errors. */
export const SUMMARY_HEADING = /^\W*(?:error[:!]? )?(?:there(?: has| have)? (?:is|are|was|were|been) (?:a|an|some|one|two|three|several|\d+)? ?(?:problem|error|issue|mistake)s?\b|(?:we found|you have|please fix|found) (?:a|an|some|\d+|one|the|these)? ?(?:\w+ )?(?:problem|error|issue)s?\b|\d+ (?:error|problem|issue)s?\b|(?:please )?(?:fix|correct|check|resolve|review) (?:the|these|your) (?:following|errors?|problems?|highlighted|answers|fields)|(?:the following|these) (?:errors?|problems?|fields?|issues?)|errors?\W*$|.{0,40}\b(?:failed|unsuccessful|could not be (?:saved|sent|submitted))\W*$|mae (?:yna )?(?:broblem|wall|gwall)|problem\W*$)/i;
const ASKS_TO_MEND = /^(?:\W*error\W+)?(?:enter|select|choose|add|tell|give|provide|upload|fill|check|confirm|rhowch|dewiswch|nodwch)\b|\b(?:required|must|invalid|incorrect|missing|wrong|not valid|too (?:long|short)|can(?:’|')?t be blank|cannot be (?:blank|empty))\b/i;

const holds = (element: Element, fields: readonly Element[]) => fields.some((field) => element.contains(field));

/** The box around a heading and what it heads: as far up as no field is in it. */
function boxOf(heading: Element, page: PageFacts, fields: readonly Element[]): Element | undefined {
  const alone = page.textOf(heading);
  for (let box = heading.parentElement; box && !holds(box, fields) && !box.matches('main, [role=main], body'); box = box.parentElement) {
    if (page.textOf(box) !== alone) return box;
  }
  const next = heading.nextElementSibling;
  return next && !holds(next, fields) && page.isVisible(next) && !next.matches('h1, form') ? next : undefined;
}

function itemsIn(box: Element, heading: TextBlock | undefined, page: PageFacts): Pick<ErrorSummary, 'items' | 'isList'> {
  const shown = (selector: string) => [...box.querySelectorAll(selector)].filter((item) => page.isVisible(item) && page.textOf(item) !== '');
  const entries = shown('li').filter((item) => item.querySelector('li') === null);
  if (entries.length > 0) return { items: entries, isList: true };
  const links = shown('a[href]');
  if (links.length > 0) return { items: links, isList: true };
  const said = page.blocksIn(box).filter(({ element, place }) => element !== heading?.element && !place.heading && !place.control);
  return { items: said.map(({ element }) => element), isList: false };
}

/** Lists of errors on a page that has fields: found by their heading, or by an alert that is a list. */
export function errorSummariesOn(page: PageFacts): readonly ErrorSummary[] {
  const fields = page.once(fieldsOn);
  if (fields.length === 0) return [];
  const found = new Map<Element, ErrorSummary>();
  const isKnown = (element: Element) => [...found.keys()].some((box) => box.contains(element) || element.contains(box));
  const alerts = page.all('[role=alert], [aria-live=assertive]').filter((alert) => !holds(alert, fields));
  const heads = page.blocks.filter(({ text, place, element }) => (place.heading || alerts.some((alert) => alert.contains(element))) && !place.control && !place.label && !place.dialog && element.tagName !== 'H1' && element.tagName !== 'LI' && text.length < 100 && SUMMARY_HEADING.test(text));
  for (const heading of heads) {
    const box = boxOf(heading.element, page, fields);
    if (!box || isKnown(box)) continue;
    const inside = itemsIn(box, heading, page);
    if (inside.items.length > 0) found.set(box, { element: box, heading, ...inside });
  }
  for (const alert of alerts) {
    const { items, isList } = itemsIn(alert, undefined, page);
    if (!isKnown(alert) && isList && alert.querySelector('li') !== null && items.every((item) => ASKS_TO_MEND.test(page.textOf(item)))) found.set(alert, { element: alert, heading: undefined, items, isList });
  }
  return [...found.values()];
}

const leadsNowhere = (href: string) => href === '' || href === '#' || /^javascript:\s*(?:void\b|;|$)/i.test(href);

/** Whether an item brings a person to what is wrong. */
export function leadsToField(item: Element): boolean {
  if (item.querySelector('button, [onclick], [role=link]') !== null || item.closest('button, [onclick]') !== null) return true;
  const links = item.matches('a[href]') ? [item] : [...item.querySelectorAll('a[href]')];
  return links.some((link) => {
    const href = (link.getAttribute('href') ?? '').trim();
    if (leadsNowhere(href)) return false;
    if (!href.startsWith('#')) return true;
    const id = decodeURIComponent(href.slice(1).replaceAll(/%(?![\da-f]{2})/gi, '%25'));
    const root = link.getRootNode() as Document | ShadowRoot;
    return root.getElementById(id) !== null || root.querySelector(`[name="${id.replaceAll(/["\\]/g, '\\$&')}"]`) !== null;
  });
}
