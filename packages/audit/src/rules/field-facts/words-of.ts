/** What no reader, by eye or by ear, is given. */
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SELECT', 'TEXTAREA']);
const BUTTON_INPUT = /^(?:submit|button|reset|image)$/;

/** Text as it is read aloud: words hidden from eyes alone count, and a picture says its `alt`. */
export function readAloud(element: Element): string {
  const parts: string[] = [];
  const into = (each: Element) => {
    if (UNREAD.has(each.tagName) || each.getAttribute('aria-hidden') === 'true' || each.hasAttribute('hidden')) return;
    if (each.tagName === 'IMG') parts.push(each.getAttribute('alt') ?? '');
    for (const child of each.childNodes) {
      if (child.nodeType === 3) parts.push(child.nodeValue ?? '');
      else if (child.nodeType === 1) {
        parts.push(' ');
        into(child as Element);
        parts.push(' ');
      }
    }
  };
  into(element);
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
}

/** The words of the elements that an attribute such as `aria-describedby` names, as they are read aloud. Empty where there are none. */
export function namedBy(element: Element, attribute: string): string {
  const ids = element.getAttribute(attribute)?.trim().split(/\s+/) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids.map((id) => { const named = root.getElementById(id); return named ? readAloud(named) : ''; }).join(' ').trim();
}

/** What a button or link is called: `aria-labelledby`, `aria-label`, its words, its value, its title. */
export function wordsOf(control: Element): string {
  const input = control.tagName === 'INPUT' && BUTTON_INPUT.test((control as HTMLInputElement).type) ? (control as HTMLInputElement).value || control.getAttribute('alt') : '';
  return namedBy(control, 'aria-labelledby') || control.getAttribute('aria-label')?.trim() || readAloud(control) || input || control.getAttribute('title')?.trim() || '';
}

/** The language an element is said in, as BCP 47, without its region: `en`. English where nothing is said. */
export function languageOf(element: Element): string {
  return (element.closest('[lang]')?.getAttribute('lang') || 'en').toLowerCase().replace(/-.*$/, '');
}

/** Rules that know English alone stay silent in any other language. */
export const isEnglish = (element: Element) => languageOf(element) === 'en';
