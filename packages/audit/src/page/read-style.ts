/** What a style does to the text in an element. */
export interface ReadStyle {
  /** `inline`: in the line around it. `box`: in the line, as a box of its own. `block`: by itself. */
  readonly flow: 'inline' | 'box' | 'block';
  /** The element itself can be seen. What is in it may be, though it cannot. */
  readonly isSeen: boolean;
  /** It takes up room, and its text cannot be read. */
  readonly isSilent: boolean;
  /** It is there, and nothing in it is. */
  readonly isShut: boolean;
}

const FIELDS = new Set(['INPUT', 'SELECT', 'TEXTAREA']);

/** CSS pixels to the left or above from which something was put away, not moved: menus and skip links stay nearer. */
const AWAY = -900;

const isAway = (length: string) => Number.parseFloat(length) < AWAY;
const isFlat = (length: string) => Number.parseFloat(length) <= 1;

/** `matrix(a, b, c, d, x, y)`, as computed. */
function isMovedAway(transform: string): boolean {
  if (!transform.startsWith('matrix(')) return false;
  const [, , , , x, y] = transform.slice(7, -1).split(',').map(Number);
  return (x ?? 0) < AWAY || (y ?? 0) < AWAY;
}

/** Shown to nobody’s eyes: clipped to nothing, moved off the page, or a pixel large. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  const { position, overflow } = style;
  const lifted = position === 'absolute' || position === 'fixed';
  if (lifted && (/^rect\((?:[01](?:px)?[ ,]*){4}\)$/.test(style.clip) || isAway(style.left) || isAway(style.top))) return true;
  if (style.clipPath && /^(?:inset\((?:[5-9]\d|100)%|circle\(0)/.test(style.clipPath)) return true;
  if (style.transform && isMovedAway(style.transform)) return true;
  if (!/hidden|clip/.test(overflow)) return false;
  return style.height === '0px' || style.width === '0px' || (lifted && isFlat(style.height) && isFlat(style.width));
}

/** How an element is shown; nothing where it is not shown at all, with all that is in it. */
export function readStyle(element: Element, window: Window): ReadStyle | undefined {
  const style = window.getComputedStyle(element);
  const { display, visibility } = style;
  if (display === 'none') return undefined;
  // A field that a design draws itself is clipped away, and its label stands for it.
  if (!FIELDS.has(element.tagName) && isClippedAway(style)) return undefined;
  return {
    flow: display === 'inline' || display === 'contents' || display.startsWith('ruby') ? 'inline' : display.startsWith('inline-') ? 'box' : 'block',
    isSeen: visibility !== 'hidden' && visibility !== 'collapse',
    isSilent: style.opacity === '0' || style.fontSize === '0px' || isAway(style.textIndent),
    isShut: style.getPropertyValue('content-visibility') === 'hidden',
  };
}
