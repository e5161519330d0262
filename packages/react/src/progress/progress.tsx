import type { Left, Part } from '@kind-by-design/journey';
import { fill } from '@kind-by-design/plain-language';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { joined } from '../internal/joined/joined';
import { useWords } from '../internal/words/use-words';
import { progress } from './progress.words';

export interface ProgressProps extends Omit<ComponentPropsWithoutRef<'p'>, 'children' | 'part'> {
  /** How many pages with questions are left, this one included: at least and at most, as a journey's page gives it. Where none are left, nothing is shown. */
  readonly left: Left;
  /** The part of a long journey this page belongs to: said where the count is too wide to mean anything. */
  readonly part?: Part | undefined;
}

/** From here on "from 2 to 29" frightens more than it tells. */
const widest = 6;

/**
 * Says how much is left as honestly as it is known: a number where every way is as long, else from how many to how many;
 * where that is a wide guess the part of the journey, or nothing. No bar, no percentage: half of an unknown length is no fact.
 */
export const Progress = /* @__PURE__ */ forwardRef<HTMLParagraphElement, ProgressProps>(function Progress({ left, part, className, ...rest }, ref) {
  const { words, locale } = useWords('progress', progress);
  const said = sayLeft(left, part, words, locale);
  return said === undefined ? null : <p {...rest} ref={ref} className={joined('kind-block kind-progress', className)}>{said}</p>;
});

function sayLeft({ atLeast, atMost }: Left, part: Part | undefined, words: typeof progress, locale: string): string | undefined {
  if (atMost < 1) return undefined;
  if (atMost - atLeast > widest) return part && fill(words.part, { number: part.number, of: part.of, title: part.title }, locale);
  if (atLeast === atMost) return atMost === 1 ? words.last : fill(words.about, { count: atMost }, locale);
  return atLeast < 1 ? fill(words.atMost, { count: atMost }, locale) : fill(words.between, { atLeast, count: atMost }, locale);
}
