/** What each check needs to know of an element, measured in the page. */
export interface Measured {
  readonly what: string;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly border: string;
  readonly borderWidth: number;
  readonly background: string;
  readonly outline: string;
  readonly outlineWidth: number;
}

/** Runs in the page. Self-contained, since only its text travels there. */
export function measure(elements: readonly Element[]): Measured[] {
  return elements.map((element) => {
    const style = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return {
      what: `${element.tagName.toLowerCase()} ${element.id || element.className || (element.textContent ?? '').slice(0, 40)}`,
      width,
      height,
      fontSize: Number.parseFloat(style.fontSize),
      border: style.borderBlockEndStyle === 'solid' ? style.borderBlockEndColor : 'none',
      borderWidth: Math.min(...[style.borderBlockStartWidth, style.borderBlockEndWidth, style.borderInlineStartWidth, style.borderInlineEndWidth].map(Number.parseFloat)),
      background: style.backgroundColor,
      outline: style.outlineStyle === 'solid' ? style.outlineColor : 'none',
      outlineWidth: Number.parseFloat(style.outlineWidth),
    };
  });
}

/** Runs in the page: what our colours are there, as the browser computes them. */
export function colours(names: readonly string[]): string[] {
  const probe = document.body.appendChild(document.createElement('span'));
  const found = names.map((name) => {
    probe.style.color = `var(--kind-color-${name})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return found;
}
