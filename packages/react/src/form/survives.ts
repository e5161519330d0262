import { bringBackTypedText, keepTypedText } from '../internal/typed-text/typed-text';
import { endSending } from './sending';

/** Forms that are, or were, on the page through React: what the server sent and nobody took over yet is not among them. */
const connected = /* @__PURE__ */ new WeakSet<Element>();

/**
 * Called while a form renders for the first time; gives the ref callback under which what was typed survives.
 * React takes the server's form over, and on the way empties a textarea that came with text; or, when the two do not
 * match, throws it away, and the old element still holds what was typed. After an action React 19 resets the form: that
 * never empties it here, and tells us the answer is in.
 */
export function survivesNewElement(id: string): (form: HTMLFormElement | null) => void {
  const found = typeof document === 'undefined' ? null : document.getElementById(id);
  let old = found && !connected.has(found) ? { form: found, typed: keepTypedText(found) } : null;
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
    if (old?.form === form) bringBackTypedText(form, old.typed, { onlyWhereEmptied: true });
    else if (old && !old.form.isConnected) bringBackTypedText(form, keepTypedText(old.form));
    old = null;
  };
}
