import { bringBackTypedText, keepTypedText, type TypedText } from '../internal/typed-text/typed-text';
import { endSending } from './sending';

/** Forms that are, or were, on the page through React: what the server sent and nobody took over yet is not among them. */
const connected = /* @__PURE__ */ new WeakSet<Element>();

/** What was typed into a form of the server's before React came near it. */
const typedBefore = /* @__PURE__ */ new WeakMap<Element, TypedText>();

/**
 * Called while a form renders for the first time; gives the ref callback under which what was typed survives.
 * React takes the server's form over, and on the way puts a prefilled textarea, and in React 18 a radio, back as the
 * server sent it; or, when the two do not match, throws the form away. What was typed is copied before, and brought
 * back after. After an action React 19 resets the form: that never empties it here, and tells us the answer is in.
 */
export function survivesNewElement(id: string): (form: HTMLFormElement | null) => void {
  let old: Element | undefined = serversForm(id);
  let current: HTMLFormElement | null = null;
  const keep = (event: Event) => {
    event.preventDefault();
    if (current) endSending(current);
  };
  return (form) => {
    // React swallows its own event handlers while it commits, so this listens by itself.
    current?.removeEventListener('reset', keep);
    form?.addEventListener('reset', keep);
    current = form;
    if (!form) return;
    connected.add(form);
    const before = old && typedBefore.get(old);
    if (old === form) bringBackTypedText(form, before, { onlyWhereEmptied: true });
    else if (old && !old.isConnected) bringBackTypedText(form, new Map([...(before ?? []), ...keepTypedText(old)]));
    old = undefined;
  };
}

/** The form of this id that the server sent, with a copy of what was typed into it by now. */
function serversForm(id: string): Element | undefined {
  const found = typeof document === 'undefined' ? null : document.getElementById(id);
  if (!found || connected.has(found)) return undefined;
  if (!typedBefore.has(found)) typedBefore.set(found, keepTypedText(found));
  return found;
}
