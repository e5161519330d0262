import type { PageFacts } from '../../page/page-facts';
import { onceFor } from './once-for';
import { namedBy, readAloud } from './words-of';

/** Each tree's labels by their field, gathered once: `field.labels` looks through the whole page for every field. */
function labelsOn(): (field: Element) => readonly Element[] {
  const trees = new Map<Node, Map<Element, Element[]>>();
  const gather = (root: Node) => {
    const tied = new Map<Element, Element[]>();
    for (const label of (root as ParentNode & Node).querySelectorAll('label')) {
      const { control } = label;
      if (control) tied.set(control, [...(tied.get(control) ?? []), label]);
    }
    trees.set(root, tied);
    return tied;
  };
  return (field) => {
    const root = field.getRootNode();
    return (trees.get(root) ?? gather(root)).get(field) ?? [];
  };
}

/** The `label` elements of a field, in the order of the page. */
export const labelsOf = (field: Element, page: PageFacts): readonly Element[] => page.once(labelsOn)(field);

/** The label of a field, tied by any of HTML's and ARIA's ways. Empty where there is none; a placeholder is no label. */
export const labelOf = onceFor((field, page) => {
  const tied = labelsOf(field, page).map(readAloud).join(' ').trim();
  return namedBy(field, 'aria-labelledby') || field.getAttribute('aria-label')?.trim() || tied || field.getAttribute('title')?.trim() || (field.hasAttribute('role') ? readAloud(field) : '');
});

/** A name in code as words: `homePostcode_2` → `home postcode 2`. */
const asWords = (name: string) => name.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').replaceAll(/[^A-Za-z\d]+/g, ' ').toLowerCase();

/** All that a page says of a field: label, placeholder, and the words in its name and id. */
export function saidOf(field: Element, page: PageFacts): string {
  const inCode = asWords(`${field.getAttribute('name') ?? ''} ${field.id}`);
  return `${labelOf(field, page)} ${field.getAttribute('placeholder') ?? ''} ${inCode}`.toLowerCase();
}
