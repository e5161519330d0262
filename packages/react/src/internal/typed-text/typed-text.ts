type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a person had typed or chosen, by control. */
export type TypedText = ReadonlyMap<string, string | boolean | readonly string[]>;

const isControl = (element: Element): element is Control => element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;

/** Never copied: secrets, files, and what the page itself put there. */
const leftAlone = new Set(['password', 'file', 'hidden', 'submit', 'button', 'image', 'reset']);

function* controlsOf(root: ParentNode): Generator<[key: string, control: Control]> {
  const seen = new Map<string, number>();
  for (const element of root.querySelectorAll('input, textarea, select')) {
    if (!isControl(element) || leftAlone.has(element.type)) continue;
    const base = `${element.name || element.id}\n${element.type === 'radio' || element.type === 'checkbox' ? element.value : ''}`;
    const nth = seen.get(base) ?? 0;
    seen.set(base, nth + 1);
    yield [`${base}\n${nth}`, element];
  }
}

const chosen = (select: HTMLSelectElement) => [...select.selectedOptions].map((option) => option.value);

/** Copies what was typed or chosen since the page came, never passwords or files. */
export function keepTypedText(root: ParentNode): TypedText {
  const kept = new Map<string, string | boolean | readonly string[]>();
  for (const [key, control] of controlsOf(root)) {
    if (control instanceof HTMLSelectElement) {
      if ([...control.options].some((option) => option.selected !== option.defaultSelected)) kept.set(key, chosen(control));
    } else if (control.type === 'radio' || control.type === 'checkbox') {
      if (control instanceof HTMLInputElement && control.checked !== control.defaultChecked) kept.set(key, control.checked);
    } else if (control.value !== control.defaultValue) kept.set(key, control.value);
  }
  return kept;
}

/** Sets a property as the browser would, past the setter React puts on the element, so a host's own `onChange` hears of it. */
function setNative(control: Control, property: 'value' | 'checked', value: string | boolean): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), property)?.set?.call(control, value);
}

/** Brings back what `keepTypedText` copied, into controls of the same names, and lets the page hear of it. */
export function bringBackTypedText(root: ParentNode, kept: TypedText): void {
  if (kept.size === 0) return;
  for (const [key, control] of controlsOf(root)) {
    const value = kept.get(key);
    if (value === undefined) continue;
    if (control instanceof HTMLSelectElement && Array.isArray(value)) {
      for (const option of control.options) option.selected = value.includes(option.value);
    } else if (typeof value === 'boolean') {
      if (!(control instanceof HTMLInputElement) || control.checked === value) continue;
      setNative(control, 'checked', value);
      control.dispatchEvent(new Event('click', { bubbles: true }));
    } else if (typeof value === 'string') {
      if (control.value === value) continue;
      setNative(control, 'value', value);
    }
    control.dispatchEvent(new Event('input', { bubbles: true }));
    if (control instanceof HTMLSelectElement || typeof value === 'boolean') control.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
