import { fill } from '@kind-by-design/plain-language';
import { politely } from './politely';

/** What a `Textarea` lays down beside itself for the count, in the page's language. */
export interface CountWords {
  readonly max: number;
  readonly locale: string;
  readonly left: { readonly other: string };
  readonly over: { readonly other: string };
}

/** How long a person has stopped typing before a screen reader is told the count, in milliseconds. */
const pause = 1000;

// Read once, not at every key press.
let read: string;
let words: CountWords;

/** Says how much room is left in a `Textarea`: at once for the eye, after a pause for the ear. Renders nothing. */
export function countText(target: EventTarget): void {
  if (!(target instanceof HTMLTextAreaElement)) return;
  const { kindCount } = target.dataset;
  const seen = kindCount ? target.ownerDocument.getElementById(`${target.id}-count`) : null;
  if (!kindCount || !seen) return;
  if (kindCount !== read) {
    read = kindCount;
    words = JSON.parse(kindCount) as CountWords;
  }
  const left = words.max - target.value.length;
  const said = fill(left < 0 ? words.over : words.left, { count: Math.abs(left) }, words.locale);
  seen.textContent = said;
  politely(seen, said, pause);
}
