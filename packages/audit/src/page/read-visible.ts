/** Where a block stands, worked out on the way down. */
export interface Place {
  readonly main: boolean;
  readonly header: boolean;
  readonly footer: boolean;
  readonly navigation: boolean;
  /** In a `dialog`, or in what has the role of one. */
  readonly dialog: boolean;
  readonly heading: boolean;
  /** In what speaks up: `role=alert`, `role=status`, `aria-live`. */
  readonly alert: boolean;
  /** In a button, a link that stands alone, or an option: words to press. */
  readonly control: boolean;
  /** In a `label` or `legend`: words that ask. */
  readonly label: boolean;
}

/** A paragraph, heading, label or button: the text that stands in one block, with what is inline in it. */
export interface TextBlock {
  readonly element: Element;
  /** White space folded; a line break stays one. */
  readonly text: string;
  readonly place: Place;
  /** The language it is said in, as the nearest `lang`. */
  readonly locale: string;
}

export interface Visible {
  readonly blocks: readonly TextBlock[];
  readonly elements: ReadonlySet<Element>;
  /** The document, and each open shadow tree. */
  readonly roots: readonly ParentNode[];
  readonly textOf: (element: Element) => string;
}

/** Not text for a reader. `noscript` is shown only where there are no scripts, `svg` and `canvas` are pictures. */
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'CANVAS', 'IFRAME', 'OBJECT', 'HEAD', 'SELECT', 'TEXTAREA', 'DATALIST']);
const FIELDS = new Set(['INPUT', 'SELECT', 'TEXTAREA']);
const NOWHERE: Place = { main: false, header: false, footer: false, navigation: false, dialog: false, heading: false, alert: false, control: false, label: false };

interface Draft {
  readonly element: Element;
  readonly parts: string[];
  readonly place: Place;
  readonly locale: string;
}

/** Shown to nobody's eyes: clipped to nothing, moved off the page, or a pixel large. Fields stay: their label stands for them. */
function isClippedAway(element: Element, style: CSSStyleDeclaration): boolean {
  if (FIELDS.has(element.tagName) || (style.position !== 'absolute' && style.position !== 'fixed')) return false;
  if (/^rect\((0(px)?[ ,]*|1px[ ,]*){4}\)$/.test(style.clip) || /^inset\((50|100)%/.test(style.clipPath)) return true;
  if (Number.parseFloat(style.left) < -900 || Number.parseFloat(style.top) < -900) return true;
  const overflow = style.overflow.includes('hidden') || style.overflow.includes('clip');
  return overflow && Number.parseFloat(style.width) <= 1 && Number.parseFloat(style.height) <= 1;
}

/** The place of what stands in `element`: the place around it, and what the element itself adds. */
function placeWithin(element: Element, around: Place): Place {
  const role = element.getAttribute('role');
  const tag = element.tagName;
  const added: { -readonly [Each in keyof Place]?: true } = {};
  if (tag === 'MAIN' || role === 'main') added.main = true;
  if (role === 'banner' || (tag === 'HEADER' && !around.main)) added.header = true;
  if (role === 'contentinfo' || (tag === 'FOOTER' && !around.main)) added.footer = true;
  if (tag === 'NAV' || role === 'navigation') added.navigation = true;
  if (tag === 'DIALOG' || role === 'dialog' || role === 'alertdialog') added.dialog = true;
  if (/^H[1-6]$/.test(tag) || role === 'heading') added.heading = true;
  if (role === 'alert' || role === 'alertdialog' || role === 'status' || /^(polite|assertive)$/.test(element.getAttribute('aria-live') ?? '')) added.alert = true;
  if (tag === 'BUTTON' || role === 'button' || role === 'option' || role === 'tab' || role === 'menuitem') added.control = true;
  if (tag === 'LABEL' || tag === 'LEGEND') added.label = true;
  return Object.keys(added).length === 0 ? around : { ...around, ...added };
}

const fold = (parts: readonly string[]) => parts.join('').replaceAll(/[^\S\n]+/g, ' ').replaceAll(/ ?\n ?/g, '\n').trim();

/** Reads what can be seen of a document, shadow trees included, once from top to bottom. */
export function readVisible(document: Document): Visible {
  const window = document.defaultView;
  const blocks: TextBlock[] = [];
  const elements = new Set<Element>();
  const roots: ParentNode[] = [document];
  const drafts: Draft[] = [];
  const start = (element: Element, place: Place, locale: string): Draft => {
    const draft = { element, parts: [], place, locale };
    drafts.push(draft);
    return draft;
  };

  function into(element: Element, around: Draft, silent: boolean): void {
    const style = window?.getComputedStyle(element);
    if (style === undefined || style.display === 'none' || isClippedAway(element, style)) return;
    const seen = style.visibility !== 'hidden' && style.visibility !== 'collapse';
    if (seen) elements.add(element);
    if (element.tagName === 'BR') around.parts.push('\n');
    if (UNREAD.has(element.tagName.toUpperCase())) return;
    const inline = style.display.startsWith('inline') && style.display !== 'inline-block' && style.display !== 'inline-flex' || style.display === 'contents';
    const place = placeWithin(element, around.place);
    const locale = element.getAttribute('lang') ?? around.locale;
    const own = inline && place === around.place && locale === around.locale ? around : start(element, place, locale);
    if (own === around) around.parts.push('');
    else around.parts.push(' ');
    if (element.tagName === 'INPUT' && /^(submit|button|reset)$/.test((element as HTMLInputElement).type)) own.parts.push((element as HTMLInputElement).value);
    const { shadowRoot } = element;
    if (shadowRoot) roots.push(shadowRoot);
    const quiet = silent || element.getAttribute('aria-hidden') === 'true';
    for (const child of (shadowRoot ?? element).childNodes) {
      if (child.nodeType === 3) {
        if (seen && !quiet) own.parts.push(child.nodeValue ?? '');
      } else if (child.nodeType === 1) {
        const assigned = (child as Element).tagName === 'SLOT' ? (child as HTMLSlotElement).assignedElements() : [];
        if (assigned.length > 0) for (const each of assigned) into(each, own, quiet);
        else into(child as Element, own, quiet);
      }
    }
  }

  const { body, documentElement } = document;
  if (body) {
    elements.add(documentElement);
    into(body, { element: documentElement, parts: [], place: NOWHERE, locale: documentElement.lang || 'en' }, false);
  }
  for (const { element, parts, place, locale } of drafts) {
    const text = fold(parts);
    if (text !== '') blocks.push({ element, text, place, locale });
  }

  return { blocks, elements, roots, textOf: (element) => visibleText(element, elements) };
}

/** All visible text within one element. */
function visibleText(within: Element, elements: ReadonlySet<Element>): string {
  const parts: string[] = [];
  const into = (element: Element) => {
    if (UNREAD.has(element.tagName.toUpperCase()) || element.getAttribute('aria-hidden') === 'true') return;
    for (const child of (element.shadowRoot ?? element).childNodes) {
      if (child.nodeType === 3 && elements.has(element)) parts.push(child.nodeValue ?? '');
      else if (child.nodeType === 1 && elements.has(child as Element)) {
        parts.push(' ');
        into(child as Element);
        parts.push(' ');
      }
    }
    if (element.tagName === 'INPUT' && /^(submit|button|reset)$/.test((element as HTMLInputElement).type)) parts.push((element as HTMLInputElement).value);
  };
  into(within);
  return fold(parts).replaceAll('\n', ' ').replaceAll(/ ([.,;:!?])/g, '$1').replaceAll(/ {2,}/g, ' ').trim();
}
