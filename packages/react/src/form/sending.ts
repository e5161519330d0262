import { politely } from './politely';

interface Sending {
  readonly button: HTMLElement | null;
  /** What the button said before. */
  readonly words: string | null;
  readonly stop: () => void;
  /** Whether the page itself says so, and will say when it is over. */
  said: boolean;
}

const underWay = /* @__PURE__ */ new WeakMap<HTMLFormElement, Sending>();

/** Whether a try is under way: until its answer is in, however long that takes, a press sends nothing. */
export const isSending = (form: HTMLFormElement): boolean => underWay.has(form);

/** From now on a press sends nothing, and the pressed button says, in words, that its form is being sent. */
export function startSending(form: HTMLFormElement, pressed: HTMLElement | null, said = false): void {
  const before = underWay.get(form);
  if (before) {
    before.said ||= said;
    return;
  }
  const button = pressed ?? form.querySelector<HTMLElement>('[data-kind-sending]');
  const words = button?.dataset['kindSending'];
  const text = words ? firstText(button) : null;
  // The browser's back button may bring the page back as it was left: mid-sending, for ever.
  const broughtBack = (event: PageTransitionEvent) => event.persisted && endSending(form);
  addEventListener('pageshow', broughtBack);
  underWay.set(form, { button, words: text?.nodeValue ?? null, stop: () => removeEventListener('pageshow', broughtBack), said });
  // Not `disabled`: that would take the focus away and leave the button's value out of what is sent.
  button?.setAttribute('aria-disabled', 'true');
  if (button && text && words) {
    text.nodeValue = words;
    politely(button, words);
  }
}

/** The answer is in, good or bad: the next press sends again. */
export function endSending(form: HTMLFormElement): void {
  const sending = underWay.get(form);
  if (!sending) return;
  underWay.delete(form);
  sending.stop();
  const { button, words } = sending;
  button?.removeAttribute('aria-disabled');
  const text = firstText(button);
  if (button && text && words !== null) {
    if (text.nodeValue === button.dataset['kindSending']) text.nodeValue = words;
    politely(button, '');
  }
}

/** How long the page has, in milliseconds, to say itself that it is sending, where it took over from the browser. */
const grace = 1000;

/**
 * The page took over and gave no promise: only its `sending` can tell when the answer is in. Where it says nothing of
 * the kind, nothing is under way, and the next press has to do something.
 */
export function endUnlessUnderWay(form: HTMLFormElement): void {
  const attempt = underWay.get(form);
  setTimeout(() => {
    if (attempt && underWay.get(form) === attempt && !attempt.said) endSending(form);
  }, grace);
}

/** React's own text node is changed in place, so the button costs no state. */
const firstText = (button: Element | null | undefined): Text | null => {
  const first = button?.firstChild;
  return first instanceof Text ? first : null;
};
