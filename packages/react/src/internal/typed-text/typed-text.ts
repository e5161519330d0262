type Holder = HTMLInputElement | HTMLTextAreaElement | HTMLOptionElement;

/** What a person had typed or chosen, by what holds it: a control, or one answer of a list. */
export type TypedText = ReadonlyMap<string, string | boolean>;

interface Answer {
  readonly holder: Holder;
  /** The list it is in, if it is in one. */
  readonly list: HTMLSelectElement | null;
  readonly property: 'value' | 'checked' | 'selected';
  readonly now: string | boolean;
  /** As the page put it there. */
  readonly came: string | boolean;
}

/** Whatever holds an answer, with a key that is the same in a form put together anew. Secrets and files are left out: they are never copied. */
function* answersIn(root: ParentNode): Generator<[key: string, answer: Answer]> {
  const seen = new Map<string, number>();
  for (const holder of root.querySelectorAll<Holder>('input:not([type=password], [type=file]), textarea, select option')) {
    const list = holder.closest('select');
    const answer = { holder, list, ...stateOf(holder, list) };
    const { name, id } = list ?? (holder as HTMLInputElement);
    const base = `${name || id}\n${answer.property === 'value' ? '' : holder.value}`;
    const nth = seen.get(base) ?? 0;
    seen.set(base, nth + 1);
    yield [`${base}\n${nth}`, answer];
  }
}

function stateOf(holder: Holder, list: HTMLSelectElement | null): Pick<Answer, 'property' | 'now' | 'came'> {
  if (holder instanceof HTMLOptionElement) {
    // A list in which nothing is marked shows its first answer.
    const shown = holder.index === 0 && !list?.multiple && !list?.querySelector('[selected]');
    return { property: 'selected', now: holder.selected, came: holder.defaultSelected || shown };
  }
  if (isChoice(holder)) return { property: 'checked', now: holder.checked, came: holder.defaultChecked };
  return { property: 'value', now: holder.value, came: holder.defaultValue };
}

const isChoice = (holder: HTMLInputElement | HTMLTextAreaElement): holder is HTMLInputElement => /^(radio|checkbox)$/.test(holder.type);

/** Copies what was typed or chosen since the page came, never passwords or files. */
export function keepTypedText(root: ParentNode): TypedText {
  const kept = new Map<string, string | boolean>();
  for (const [key, { holder, list, now, came }] of answersIn(root)) {
    // What is off because another is on: that one is kept.
    const pushedOff = now === false && (list ? !list.multiple : holder.getAttribute('type') === 'radio');
    if (now !== came && !pushedOff) kept.set(key, now);
  }
  return kept;
}

/** Brings back what `keepTypedText` copied, into controls of the same names, and lets the page hear of it. */
export function bringBackTypedText(root: ParentNode, kept: TypedText | undefined, onlyWhereEmptied = false): void {
  if (!kept?.size) return;
  for (const [key, { holder, list, property, now, came }] of answersIn(root)) {
    const value = kept.get(key);
    if (value === undefined || value === now || (onlyWhereEmptied && now !== came)) continue;
    if (property === 'checked') turnOffOthers(root, holder as HTMLInputElement);
    setNative(holder, property, value);
    // What was written in a folded part would look lost.
    holder.closest('details')?.setAttribute('open', '');
    for (const event of property === 'checked' ? ['click', 'input', 'change'] : ['input', 'change']) (list ?? holder).dispatchEvent(new Event(event, { bubbles: true }));
  }
}

/** Each by itself: a radio only pushed off by another comes back on when React writes its `checked` attribute again. */
function turnOffOthers(root: ParentNode, radio: HTMLInputElement): void {
  for (const other of root.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
    if (radio.type === 'radio' && other !== radio && other.name === radio.name && other.form === radio.form) setNative(other, 'checked', false);
  }
}

/** Sets a property as the browser would, past the setter React puts on the element, so that a host's own `onChange` hears of it. */
function setNative(holder: Holder, property: Answer['property'], value: string | boolean): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(holder), property)?.set?.call(holder, value);
}
