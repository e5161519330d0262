import { contactsOn, type ContactBy } from '../page/contacts';
import { readPage } from '../page/page-facts';

/** Where on a page something stands, as a person would say it. */
export type HelpPlace = 'top' | 'menu' | 'content' | 'bottom';

/** One way to a person, or to help, on one page. */
export interface HelpFact {
  readonly by: ContactBy;
  /** The same on every page for the same help: digits of a number, an e-mail address, the path of a link. */
  readonly key: string;
  /** What is written there, shortened. */
  readonly said: string;
  /** Whose line it is, where the page says so: `duty team`. */
  readonly line?: string;
  readonly place: HelpPlace;
  /** CSS that leads to it. */
  readonly selector: string;
  readonly html: string;
}

const MOST = 40;
const NUMBER = /\+?\(?\d(?:[\s().-]{0,2}\d){8,12}/;

/** `+44 (0)1632 960001` and `01632 960001` are one number. */
const digitsOf = (number: string) => number.replaceAll(/\(0\)|\D/g, '').replace(/^(?:00)?44/, '0');

/** Names that say what is there, and not whose line it is. */
const NO_NAME = /^(?:tele)?(?:phone|tel|call|ring|mobile|text|sms|fax|number|free|freephone|helpline|contact|us|ffôn|ffoniwch|rhif|symudol|testun|or|and|on|our|the|by|cysylltu|neu)\b[\s\w]{0,12}$|^\W*$/i;

/** “Duty team: 01632 960001”: whose line it is. */
function lineOf(text: string, number: string): string | undefined {
  const before = text.slice(0, text.indexOf(number)).split(/[.\n;!?]/).at(-1) ?? '';
  const name = /^\s*(\p{L}[\p{L}\d ’'&/()-]{2,50}?)\s*[:–—]\s*\(?$/u.exec(before)?.[1]?.trim();
  return name === undefined || NO_NAME.test(name) ? undefined : name.toLowerCase();
}

function placeOf(element: Element): HelpPlace {
  const around = (selector: string) => element.closest(selector) !== null;
  if (around('main, [role=main]')) return 'content';
  if (around('footer, [role=contentinfo]')) return 'bottom';
  if (around('nav, [role=navigation]')) return 'menu';
  return around('header, [role=banner]') ? 'top' : 'content';
}

function selectorOf(element: Element): string {
  const parts: string[] = [];
  for (let at: Element | null = element; at && at.tagName !== 'BODY'; at = at.parentElement) {
    if (at.id !== '') {
      parts.unshift(`#${CSS.escape(at.id)}`);
      break;
    }
    const { tagName } = at;
    const same = [...(at.parentElement?.children ?? [])].filter((one) => one.tagName === tagName);
    parts.unshift(same.length > 1 ? `${tagName.toLowerCase()}:nth-of-type(${same.indexOf(at) + 1})` : tagName.toLowerCase());
  }
  return parts.join(' > ') || 'body';
}

/** What makes it the same help on another page; `undefined` where that cannot be told. */
function keyOf(by: ContactBy, element: Element, said: string): { readonly key: string; readonly line?: string } | undefined {
  const href = element.getAttribute('href') ?? '';
  if (by === 'phone') {
    const number = /^(?:tel|sms):(.+)/i.exec(href)?.[1] ?? NUMBER.exec(said)?.[0];
    if (number === undefined) return undefined;
    const block = NUMBER.exec(said)?.[0] ?? '';
    const line = block === '' ? undefined : lineOf(said, block);
    return { key: digitsOf(decodeURIComponent(number)), ...(line !== undefined && { line }) };
  }
  if (by === 'mail') {
    const mail = /^mailto:([^?]+)/i.exec(href)?.[1] ?? /[\w.+%-]+@[\w.-]+\.[a-z]{2,}/i.exec(said)?.[0];
    return mail === undefined ? undefined : { key: mail.toLowerCase() };
  }
  if (by === 'chat') return { key: 'chat' };
  if (by === 'link' && element instanceof HTMLAnchorElement) return { key: element.origin === element.ownerDocument.location.origin ? element.pathname : element.origin + element.pathname };
  return undefined;
}

/** The ways to help on a page, in the order of the page, each once for each place it stands in. */
export function helpOn(document: Document): readonly HelpFact[] {
  const facts = new Map<string, HelpFact & { readonly element: Element }>();
  for (const { by, element, said } of contactsOn(readPage(document))) {
    const found = keyOf(by, element, said);
    if (found === undefined) continue;
    const place = placeOf(element);
    const at = `${by} ${found.key} ${place}`;
    const known = facts.get(at);
    const fact = known ?? { by, key: found.key, said: said.slice(0, 120), place, selector: selectorOf(element), html: element.outerHTML.slice(0, 300), element };
    // A number is met as a link, and in the sentence around it, which may say whose it is.
    facts.set(at, { ...fact, ...(found.line !== undefined && { line: found.line }) });
    if (facts.size >= MOST) break;
  }
  const inOrder = [...facts.values()].toSorted((one, other) => (one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  return inOrder.map(({ element: _element, ...fact }) => fact);
}
