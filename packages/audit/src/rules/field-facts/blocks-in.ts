import type { PageFacts, TextBlock } from '../../page/page-facts';

const BEFORE = 2; // Node.DOCUMENT_POSITION_PRECEDING

/** Where each element of the document stands: to compare two by the DOM, a browser walks along their siblings. */
const orderOf = (page: PageFacts): ReadonlyMap<Element, number> => new Map([...page.document.querySelectorAll('*')].map((element, nth) => [element, nth]));

/** Elements of shadow trees are compared by the DOM. */
function isBefore(one: Element, other: Element, order: ReadonlyMap<Element, number>): boolean {
  const [at, than] = [order.get(one), order.get(other)];
  return at === undefined || than === undefined ? (other.compareDocumentPosition(one) & BEFORE) !== 0 : at < than;
}

/** The place of the first block that does not stand before `element`: blocks are in the order of the page. */
function firstFrom({ blocks, once }: PageFacts, element: Element): number {
  const order = once(orderOf);
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block && block.element !== element && isBefore(block.element, element, order)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The blocks of text within an element, without reading the rest of the page. */
export function blocksIn(element: Element, page: PageFacts): readonly TextBlock[] {
  const start = firstFrom(page, element);
  let end = start;
  for (let block = page.blocks[end]; block && element.contains(block.element); block = page.blocks[end]) end += 1;
  return page.blocks.slice(start, end);
}

/** The nearest blocks before an element that do not hold it, the nearest last. */
export function blocksBefore(element: Element, page: PageFacts, count: number): readonly TextBlock[] {
  const start = firstFrom(page, element);
  return page.blocks.slice(Math.max(0, start - count - 4), start).filter((block) => !block.element.contains(element)).slice(-count);
}
