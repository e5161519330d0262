import { keepTypedText, type TypedText } from './typed-text';

/** Parts that are, or were, on the page through React: what the server sent and nobody took over yet is not among them. */
const connected = /* @__PURE__ */ new WeakSet<Element>();

/** What was typed into a part of the server's before React came near it. */
const typedBefore = /* @__PURE__ */ new WeakMap<Element, TypedText>();

/**
 * The part of this id that the server sent, with a copy of what was typed into it by now. Call it before the part's
 * children render: React, as it tries to take the server's page over, puts a prefilled textarea, and in React 18 a
 * radio, back as the server sent it, also where it then throws that page away.
 */
export function serversPart(id: string): Element | undefined {
  const found = typeof document === 'undefined' ? null : document.getElementById(id);
  if (!found || connected.has(found)) return undefined;
  if (!typedBefore.has(found)) typedBefore.set(found, keepTypedText(found));
  return found;
}

/** From now on the part is React's. */
export const takenOver = (part: Element): void => void connected.add(part);

/** What was typed into a part of the server's before React came near it. */
export const typedBeforeReact = (part: Element): TypedText | undefined => typedBefore.get(part);

/** What was typed into a part of the server's that React threw away: before it came near it, and since. */
export const typedInThrownAway = (part: Element): TypedText => new Map([...(typedBefore.get(part) ?? []), ...keepTypedText(part)]);
