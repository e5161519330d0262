import { readStyle } from './read-style';

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
  /** In a table, a list of facts, code or a quotation: words that are shown, not said. */
  readonly shown: boolean;
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
  readonly blocksIn: (element: Element) => readonly TextBlock[];
}

/** Not text for a reader. `noscript` is shown only where there are no scripts; what stands in media is shown only where they are not. */
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'CANVAS', 'IFRAME', 'OBJECT', 'VIDEO', 'AUDIO', 'HEAD', 'SELECT', 'TEXTAREA', 'DATALIST', 'PROGRESS', 'METER']);
const PRESSED_TAGS = new Set(['BUTTON', 'SUMMARY']);
const PRESSED_ROLES = new Set(['button', 'option', 'tab', 'menuitem', 'link']);
const SHOWN_TAGS = new Set(['TD', 'TH', 'DD', 'DT', 'CODE', 'KBD', 'SAMP', 'ABBR', 'BLOCKQUOTE', 'Q']);
const SPEAKING_ROLES = new Set(['alert', 'alertdialog', 'status']);
const NOWHERE: Place = { main: false, header: false, footer: false, navigation: false, dialog: false, heading: false, alert: false, control: false, label: false, shown: false };

interface Draft {
  readonly element: Element;
  readonly parts: string[];
  readonly place: Place;
  readonly locale: string;
  /** How much of it is text of links, in UTF-16 units without white space; and all of it. */
  linked: number;
  length: number;
}

/** From the first, up to and without the second. */
type Range = readonly [from: number, to: number];

interface Fragment {
  readonly text: string;
  readonly draft: Draft;
}

/** The place of what stands in `element`: the place around it, and what the element itself adds. */
function placeWithin(element: Element, around: Place): Place {
  const role = element.getAttribute('role') ?? '';
  const tag = element.tagName;
  const added: { -readonly [Each in keyof Place]?: true } = {};
  if (tag === 'MAIN' || role === 'main') added.main = true;
  if (role === 'banner' || (tag === 'HEADER' && !around.main)) added.header = true;
  if (role === 'contentinfo' || (tag === 'FOOTER' && !around.main)) added.footer = true;
  if (tag === 'NAV' || role === 'navigation') added.navigation = true;
  if (tag === 'DIALOG' || role === 'dialog' || role === 'alertdialog') added.dialog = true;
  if (/^H[1-6]$/.test(tag) || role === 'heading') added.heading = true;
  if (SPEAKING_ROLES.has(role) || /^(polite|assertive)$/.test(element.getAttribute('aria-live') ?? '')) added.alert = true;
  if (PRESSED_TAGS.has(tag) || PRESSED_ROLES.has(role)) added.control = true;
  if (tag === 'LABEL' || tag === 'LEGEND') added.label = true;
  if (SHOWN_TAGS.has(tag)) added.shown = true;
  return Object.keys(added).length === 0 ? around : { ...around, ...added };
}

const fold = (text: string) => text.replaceAll(/[^\S\n]+/g, ' ').replaceAll(/ ?\n ?/g, '\n').trim();
const isText = (node: Node | null) => node !== null && node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '';

/** Set in a sentence: what stands in a line is a word of it, though its box is a block's. */
const isInSentence = (element: Element) => isText(element.previousSibling) || isText(element.nextSibling);

/** What is shown within an element: what fills a slot, a shadow tree, of closed details only the summary, else its own. */
function shownWithin(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    return assigned.length > 0 ? assigned : element.childNodes;
  }
  if (element.tagName === 'DETAILS' && !(element as HTMLDetailsElement).open) {
    return [...element.children].filter(({ tagName }) => tagName === 'SUMMARY').slice(0, 1);
  }
  return element.childNodes;
}

const isPress = (element: Element): element is HTMLInputElement => element.tagName === 'INPUT' && /^(submit|button|reset)$/.test((element as HTMLInputElement).type);

/** Reads what can be seen of a document, shadow trees included, once from top to bottom. */
export function readVisible(document: Document): Visible {
  const window = document.defaultView;
  const elements = new Set<Element>();
  const roots: ParentNode[] = [document];
  const drafts: Draft[] = [];
  const fragments: Fragment[] = [];
  const ranges = new Map<Element, Range>();
  const begun = new Map<Element, Range>();
  const start = (element: Element, place: Place, locale: string): Draft => {
    const draft = { element, parts: [], place, locale, linked: 0, length: 0 };
    drafts.push(draft);
    return draft;
  };
  const say = (text: string, draft: Draft, linked: boolean) => {
    draft.parts.push(text);
    const { length } = text.replaceAll(/\s+/g, '');
    draft.length += length;
    if (linked) draft.linked += length;
    fragments.push({ text, draft });
  };

  function into(element: Element, around: Draft, silent: boolean, linked: boolean): void {
    const style = window && readStyle(element, window);
    if (!style) return;
    if (style.isSeen) elements.add(element);
    if (element.tagName === 'BR') say('\n', around, false);
    if (UNREAD.has(element.tagName.toUpperCase())) return;
    const place = placeWithin(element, around.place);
    const locale = element.getAttribute('lang') ?? around.locale;
    const inline = style.flow === 'inline' || (style.flow === 'box' && isInSentence(element));
    const first = drafts.length;
    const own = inline && place === around.place && locale === around.locale ? around : start(element, place, locale);
    if (own !== around) around.parts.push(' ');
    const from = fragments.length;
    if (isPress(element)) say(element.value, own, false);
    if (element.shadowRoot) roots.push(element.shadowRoot);
    const quiet = silent || style.isSilent || element.getAttribute('aria-hidden') === 'true';
    const within = linked || (element.tagName === 'A' && element.hasAttribute('href'));
    if (!style.isShut) {
      for (const child of shownWithin(element)) {
        if (child.nodeType === 1) into(child as Element, own, quiet, within);
        else if (child.nodeType === 3 && style.isSeen && !quiet) say(child.nodeValue ?? '', own, within);
      }
    }
    ranges.set(element, [from, fragments.length]);
    begun.set(element, [first, drafts.length]);
  }

  const { body, documentElement } = document;
  if (body) {
    elements.add(documentElement);
    into(body, { element: documentElement, parts: [], place: NOWHERE, locale: documentElement.lang || 'en', linked: 0, length: 0 }, false, false);
  }
  const blocks: TextBlock[] = [];
  // How many blocks were before each draft: those without text are none.
  const before: number[] = [];
  for (const { element, parts, place, locale, linked, length } of drafts) {
    before.push(blocks.length);
    const text = fold(parts.join(''));
    if (text !== '') blocks.push({ element, text, locale, place: linked === length && !place.control ? { ...place, control: true } : place });
  }
  const blocksIn = (element: Element) => {
    const [from, to] = begun.get(element) ?? [0, 0];
    return blocks.slice(before[from] ?? blocks.length, before[to] ?? blocks.length);
  };
  return { blocks, elements, roots, blocksIn, textOf: (element) => textIn(fragments, ranges.get(element)) };
}

function textIn(fragments: readonly Fragment[], [from, to]: Range = [0, 0]): string {
  let text = '';
  for (let at = from; at < to; at += 1) {
    const fragment = fragments[at];
    if (fragment === undefined) break;
    text += at > from && fragment.draft !== fragments[at - 1]?.draft ? ` ${fragment.text}` : fragment.text;
  }
  return fold(text).replaceAll(/\n+/g, ' ');
}
