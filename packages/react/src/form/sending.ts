interface Sending {
  readonly button: HTMLElement | null;
  readonly words: string | null;
}

const underWay = /* @__PURE__ */ new WeakMap<HTMLFormElement, Sending>();

/** Whether a try is under way: until its answer is in, however long that takes, a press sends nothing. */
export const isSending = (form: HTMLFormElement): boolean => underWay.has(form);

/** Marks the form and says on the pressed button, in words, that it is being sent. */
export function startSending(form: HTMLFormElement, pressed: HTMLElement | null): void {
  const button = pressed ?? form.querySelector<HTMLElement>('[data-kind-sending]');
  const words = button?.dataset['kindSending'];
  const text = words ? firstText(button) : null;
  underWay.set(form, { button, words: text?.nodeValue ?? null });
  form.setAttribute('aria-busy', 'true');
  if (text && words) text.nodeValue = words;
  // Not `disabled`: that would take the focus away and leave the button's value out of what is sent.
  button?.setAttribute('aria-disabled', 'true');
  // The browser's back button may bring the page back as it was left: mid-sending, for ever.
  addEventListener('pageshow', (event) => event.persisted && endSending(form), { once: true });
}

/** The answer is in, good or bad: the next press sends again. */
export function endSending(form: HTMLFormElement): void {
  const sending = underWay.get(form);
  if (!sending) return;
  underWay.delete(form);
  form.removeAttribute('aria-busy');
  sending.button?.removeAttribute('aria-disabled');
  const text = firstText(sending.button);
  if (text && sending.words !== null) text.nodeValue = sending.words;
}

/** React's own text node is changed in place, so the button costs no state. */
const firstText = (button: Element | null | undefined): Text | null => {
  const first = button?.firstChild;
  return first instanceof Text ? first : null;
};
