const regions = /* @__PURE__ */ new WeakMap<Element, { readonly region: Element; timer?: ReturnType<typeof setTimeout> }>();

/**
 * Says something to a screen reader when it next pauses, `after` so many milliseconds without a newer text. The live
 * region is made at first use, after the element it speaks for: nobody who needs none carries it.
 */
export function politely(beside: Element, text: string, after = 100): void {
  let heard = regions.get(beside);
  if (!heard?.region.isConnected) {
    if (!text) return;
    const region = beside.ownerDocument.createElement('div');
    region.setAttribute('role', 'status');
    region.className = 'kind-visually-hidden';
    beside.after(region);
    heard = { region };
    regions.set(beside, heard);
  }
  const { region } = heard;
  clearTimeout(heard.timer);
  // A region is heard only when it changes after it is there.
  heard.timer = setTimeout(() => (region.textContent = text), after);
}
