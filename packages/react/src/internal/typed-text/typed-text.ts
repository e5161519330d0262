type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a person had typed or chosen, by control. */
export type TypedText = ReadonlyMap<string, string | boolean | readonly string[]>;

const isControl = (element: Element): element is Control => element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;

/** Never copied: secrets, files, and what the page itself put there. */
const leftAlone = new Set(['password', 'file', 'hidden', 'submit', 'button', 'image', 'reset']);

const isChoice = (control: Control): control is HTMLInputElement => control.type === 'radio' || control.type === 'checkbox';

/** Every control that holds an answer, with a key that is the same in a form put together anew: name, value of a choice, and the how-manieth of these. */
function* controlsOf(root: ParentNode): Generator<[key: string, control: Control]> {
  const seen = new Map<string, number>();
  for (const element of root.querySelectorAll('input, textarea, select')) {
    if (!isControl(element) || leftAlone.has(element.type)) continue;
    const base = `${element.name || element.id}\n${isChoice(element) ? element.value : ''}`;
    const nth = seen.get(base) ?? 0;
    seen.set(base, nth + 1);
    yield [`${base}\n${nth}`, element];
  }
}

/** What a list shows as it comes: what is marked as chosen, else its first answer. */
function isAsItCame(control: Control): boolean {
  if (isChoice(control)) return control.checked === control.defaultChecked;
  if (!(control instanceof HTMLSelectElement)) return control.value === control.defaultValue;
  const options = [...control.options];
  const none = !control.multiple && !options.some((option) => option.defaultSelected);
  return none ? control.selectedIndex <= 0 : options.every((option) => option.selected === option.defaultSelected);
}

/** Copies what was typed or chosen since the page came, never passwords or files. */
export function keepTypedText(root: ParentNode): TypedText {
  const kept = new Map<string, string | boolean | readonly string[]>();
  for (const [key, control] of controlsOf(root)) {
    if (isAsItCame(control)) continue;
    if (control instanceof HTMLSelectElement) kept.set(key, [...control.selectedOptions].map((option) => option.value));
    else if (!isChoice(control)) kept.set(key, control.value);
    // A radio that is off is so because another is on: that one is kept.
    else if (control.checked || control.type === 'checkbox') kept.set(key, control.checked);
  }
  return kept;
}

/** Brings back what `keepTypedText` copied, into controls of the same names, and lets the page hear of it. */
export function bringBackTypedText(root: ParentNode, kept: TypedText | undefined, { onlyWhereEmptied = false }: { readonly onlyWhereEmptied?: boolean } = {}): void {
  if (!kept || kept.size === 0) return;
  for (const [key, control] of controlsOf(root)) {
    const value = kept.get(key);
    if (value === undefined || (onlyWhereEmptied && !isAsItCame(control)) || !bringBack(root, control, value)) continue;
    // What was written in a folded part would look lost.
    control.closest('details')?.setAttribute('open', '');
    const events = isChoice(control) ? ['click', 'input', 'change'] : control instanceof HTMLSelectElement ? ['input', 'change'] : ['input'];
    for (const event of events) control.dispatchEvent(new Event(event, { bubbles: true }));
  }
}

/** Whether anything changed by it. */
function bringBack(root: ParentNode, control: Control, value: string | boolean | readonly string[]): boolean {
  if (control instanceof HTMLSelectElement) {
    if (typeof value !== 'object') return false;
    for (const option of control.options) option.selected = value.includes(option.value);
    return true;
  }
  if (isChoice(control)) {
    if (typeof value !== 'boolean' || control.checked === value) return false;
    if (control.type === 'radio') turnOffOthers(root, control);
    return setNative(control, 'checked', value);
  }
  return typeof value === 'string' && control.value !== value && setNative(control, 'value', value);
}

/** Each by itself: a radio only pushed off by another comes back on when React writes its `checked` attribute again. */
function turnOffOthers(root: ParentNode, radio: HTMLInputElement): void {
  for (const other of root.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
    if (other !== radio && other.name === radio.name && other.form === radio.form) setNative(other, 'checked', false);
  }
}

/** Sets a property as the browser would, past the setter React puts on the element, so that a host's own `onChange` hears of it. */
function setNative(control: Control, property: 'value' | 'checked', value: string | boolean): true {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), property)?.set?.call(control, value);
  return true;
}
