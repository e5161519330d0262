/** Ticking "none of these" unticks the others, and the other way round: two answers that deny each other can't both be sent. */
export function exclusiveChoice(target: EventTarget): void {
  if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox' || !target.checked) return;
  const group = target.closest('[data-kind-choices]');
  if (!group) return;
  const exclusive = target.hasAttribute('data-kind-exclusive');
  for (const other of group.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    if (other !== target && other.name === target.name && (exclusive || other.hasAttribute('data-kind-exclusive'))) other.checked = false;
  }
}
