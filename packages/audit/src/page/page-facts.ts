import { readVisible, type TextBlock } from './read-visible';

export type { Place, TextBlock } from './read-visible';

/** What is read of a page once, and asked by every rule. Hidden text does not count, for good or ill. */
export interface PageFacts {
  readonly document: Document;
  /** As the page says it: `en` where it says nothing. */
  readonly locale: string;
  /** The visible text, a paragraph, heading, label or button at a time, in the order of the page. */
  readonly blocks: readonly TextBlock[];
  /** True for elements that are there to be seen. */
  readonly isVisible: (element: Element) => boolean;
  /** The block whose text starts in this element itself. */
  readonly blockOf: (element: Element) => TextBlock | undefined;
  /** The blocks that start in an element, itself included, in the order of the page. */
  readonly blocksIn: (element: Element) => readonly TextBlock[];
  /** All visible text within an element, with a space between blocks. */
  readonly textOf: (element: Element) => string;
  /** Visible elements that match, in the order of the page; those of open shadow trees last. */
  readonly all: (selector: string) => readonly Element[];
  /** A value worked out once per page, by the function that works it out: `page.once(contactsOn)`. */
  readonly once: <Value>(work: (page: PageFacts) => Value) => Value;
}

/** The element that a page is about, where what is absent is told: its `main`, or the body where there is none. */
export function mainOf(page: PageFacts): Element {
  return page.all('main, [role=main]')[0] ?? page.document.body;
}

/** `work` once for each key, then from memory. */
function remembered<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = work(key);
    known.set(key, made);
    return made;
  };
}

/** Reads a page in one pass. */
export function readPage(document: Document): PageFacts {
  const { blocks, elements, roots, blocksIn, textOf } = readVisible(document);
  const starts = new Map(blocks.map((block) => [block.element, block]));
  const worked = new Map<unknown, unknown>();
  const page: PageFacts = {
    document,
    locale: document.documentElement.lang || 'en',
    blocks,
    isVisible: (element) => elements.has(element),
    blockOf: (element) => starts.get(element),
    blocksIn: (element) => (element === document.documentElement ? blocks : blocksIn(element)),
    textOf: remembered(textOf),
    all: remembered((selector: string) => roots.flatMap((root) => [...root.querySelectorAll(selector)].filter((element) => elements.has(element)))),
    once: <Value>(work: (page: PageFacts) => Value) => {
      if (!worked.has(work)) worked.set(work, work(page));
      return worked.get(work) as Value;
    },
  };
  return page;
}
