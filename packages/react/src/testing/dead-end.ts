import type { ContactsNow } from '@kind-by-design/plain-language';
import { isHidden, said, withId } from './said';

/** A link or button a person can use. */
export interface Way {
  readonly kind: 'link' | 'button';
  /** What it says. */
  readonly words: string;
  /** Where a link leads. */
  readonly to?: string;
}

const controls = 'input, textarea, select, fieldset';

/** A link within the page goes on only where it leads to an answer; a skip link does not. */
function leadsOn(container: ParentNode, link: Element): boolean {
  const to = link.getAttribute('href') ?? '';
  if (!to.startsWith('#')) return !to.toLowerCase().startsWith('javascript:');
  return withId(container, to.slice(1))?.matches(controls) ?? false;
}

/**
 * The links and buttons of a page or a part of it, in order, with their words. Left out: what is hidden, says nothing,
 * or leads nowhere (`#`), and urgent help, which stands on every page and is no way on.
 */
export function waysOn(container: ParentNode): readonly Way[] {
  const found: Way[] = [];
  for (const element of container.querySelectorAll('a[href], button, input[type="submit"], input[type="button"]')) {
    if (isHidden(element) || element.closest('.kind-urgent-help')) continue;
    const words = element instanceof HTMLInputElement ? element.value : said(element);
    if (words === '') continue;
    if (!element.matches('a')) found.push({ kind: 'button', words });
    else if (leadsOn(container, element)) found.push({ kind: 'link', words, to: element.getAttribute('href') ?? '' });
  }
  return found;
}

export interface NoDeadEndOptions {
  /** The service's contacts. With them an address or a page of your own counts as a person too; without, a telephone, text or mail link does. */
  readonly contacts?: ContactsNow;
}

function offersPerson(container: ParentNode, ways: readonly Way[], contacts: ContactsNow | undefined): boolean {
  if (ways.some(({ to }) => to !== undefined && /^(tel|sms|mailto):/i.test(to))) return true;
  const text = said(container instanceof Element ? container : (container as Document).body);
  return contacts?.channels.some((channel) => ways.some(({ to }) => to !== undefined && to === channel.href) || text.includes(channel.text)) ?? false;
}

/**
 * Throws where a person could not go on from here or could not reach anybody, and says which. Call it for every page and
 * every unhappy state of it.
 */
export function expectNoDeadEnd(container: Element | Document, { contacts }: NoDeadEndOptions = {}): void {
  const ways = waysOn(container);
  if (ways.length === 0) throw new Error('A dead end: there is no link and no button here, so a person who meets this can only leave. Offer at least one way on, in words that say what it does.');
  if (!offersPerson(container, ways, contacts)) {
    const words = ways.map((way) => `“${way.words}”`).join(', ');
    throw new Error(`Nobody to turn to: the ways on here are ${words}, and none of them reaches a person. Show ContactOptions or TalkToAPerson, or pass { contacts } if a page or an address of yours is the way to somebody.`);
  }
}
