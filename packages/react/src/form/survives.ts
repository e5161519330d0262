import { bringBackTypedText, keepTypedText } from '../internal/typed-text/typed-text';
import { endSending } from './sending';

/** Forms that are, or were, on the page through React: what the server sent and nobody took over yet is not among them. */
const connected = /* @__PURE__ */ new WeakSet<Element>();

/**
 * Called while a form renders for the first time; gives the ref callback under which what was typed survives.
 * When a page is put together anew (a hydration mismatch), React throws the server's form away: the old element still
 * holds what was typed before scripts ran, and gives it to the new one. After an action React 19 resets the form: that
 * never empties it here, and tells us the answer is in.
 */
export function survivesNewElement(id: string): (form: HTMLFormElement | null) => void {
  const found = typeof document === 'undefined' ? null : document.getElementById(id);
  let old = found && !connected.has(found) ? found : null;
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
    if (old && old !== form && !old.isConnected) bringBackTypedText(form, keepTypedText(old));
    old = null;
  };
}
