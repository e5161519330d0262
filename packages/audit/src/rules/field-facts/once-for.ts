import type { PageFacts } from '../../page/page-facts';

/** `work` at most once for each element of a page: many fields ask about the form or page they share. */
export function onceFor<Value extends string | boolean | object>(work: (element: Element, page: PageFacts) => Value): (element: Element, page: PageFacts) => Value {
  const onPage = () => new Map<Element, Value>();
  return (element, page) => {
    const known = page.once(onPage);
    const found = known.get(element);
    if (found !== undefined) return found;
    const made = work(element, page);
    known.set(element, made);
    return made;
  };
}
