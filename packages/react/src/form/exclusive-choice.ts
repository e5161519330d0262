/** Ticking "none of these" unticks the others, and the other way round: two answers that deny each other can't both be sent. */
export function exclusiveChoice(target: EventTarget): void {
  if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox' || !target.checked) return;
  const isExclusive = (box: Element) => box.hasAttribute('data-kind-exclusive');
  for (const other of target.form?.elements ?? []) {
    if (other instanceof HTMLInputElement && other !== target && other.name === target.name && (isExclusive(target) || isExclusive(other))) other.checked = false;
  }
}
