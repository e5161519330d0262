import { serversPart, takenOver, typedBeforeReact, typedInThrownAway } from '../internal/typed-text/servers-part';
import { bringBackTypedText } from '../internal/typed-text/typed-text';
import { endSending } from './sending';

/**
 * Called while a form renders for the first time; gives the ref callback under which what was typed survives.
 * React takes the server's form over, and on the way puts a prefilled textarea, and in React 18 a radio, back as the
 * server sent it; or, when the two do not match, throws the form away. What was typed is copied before, and brought
 * back after. After an action React 19 resets the form: that never empties it here, and tells us the answer is in.
 */
export function survivesNewElement(id: string): (form: HTMLFormElement | null) => void {
  let old = serversPart(id);
  return (form) => {
    if (!form) return;
    // React swallows its own event handlers while it commits, so this listens by itself.
    form.addEventListener('reset', stayFilled);
    takenOver(form);
    if (old === form) bringBackTypedText(form, typedBeforeReact(form), true);
    else if (old && !old.isConnected) bringBackTypedText(form, typedInThrownAway(old));
    old = undefined;
  };
}

function stayFilled(this: HTMLFormElement, event: Event): void {
  event.preventDefault();
  endSending(this);
}
