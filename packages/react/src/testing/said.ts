/** What an element says: its name for assistive technology where it is given one, else its text and the words of its pictures. */
export function said(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label.trim();
  const pictures = [...element.querySelectorAll('img')].map((picture) => picture.alt);
  return [element.textContent ?? '', ...pictures].join(' ').replace(/\s+/g, ' ').trim();
}

/** Whether the element is there for nobody. */
export const isHidden = (element: Element): boolean => element.closest('[hidden], [inert], [aria-hidden="true"]') !== null;

/** Finds an element of the container by its id, whatever characters the id has. */
export const withId = (container: ParentNode, id: string): Element | undefined => [...container.querySelectorAll('[id]')].find((element) => element.id === id);
