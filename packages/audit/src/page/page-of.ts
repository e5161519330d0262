import { readPage, type PageFacts } from './page-facts';

/** What we need of axe's virtual node: its element, and the way up to the root of this run. */
export interface AxeNode {
  readonly actualNode: Element;
  readonly parent?: AxeNode | null;
}

/** One reading per run: axe builds a new tree for each, so its root is the key, and nothing stale is ever read. */
const pages = new WeakMap<AxeNode, PageFacts>();

/** The page that a node of this run stands in, read once for all rules. */
export function pageOf(node: AxeNode): PageFacts {
  let root = node;
  while (root.parent) root = root.parent;
  const known = pages.get(root);
  if (known !== undefined) return known;
  const page = readPage(root.actualNode.ownerDocument);
  pages.set(root, page);
  return page;
}
