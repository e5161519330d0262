import type { Left } from '@kind-by-design/journey';
import { fill } from '@kind-by-design/plain-language';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { joined } from '../internal/joined/joined';
import { useWords } from '../internal/words/use-words';
import { progress } from './progress.words';

export interface ProgressProps extends Omit<ComponentPropsWithoutRef<'p'>, 'children'> {
  /** How many pages with questions are left, this one included: at least and at most, as a journey's page gives it. Where none are left, nothing is shown. */
  readonly left: Left;
}

/**
 * Says how much is left as honestly as it is known: a number where every way is as long, else from how many to how many.
 * No bar, no percentage: half of an unknown length is no fact.
 */
export const Progress = /* @__PURE__ */ forwardRef<HTMLParagraphElement, ProgressProps>(function Progress({ left: { atLeast, atMost }, className, ...rest }, ref) {
  const { words, locale } = useWords('progress', progress);
  if (atMost < 1) return null;
  const said = (): string => {
    if (atLeast === atMost) return atMost === 1 ? words.last : fill(words.about, { count: atMost }, locale);
    return atLeast < 1 ? fill(words.atMost, { count: atMost }, locale) : fill(words.between, { atLeast, count: atMost }, locale);
  };
  return <p {...rest} ref={ref} className={joined('kind-block kind-progress', className)}>{said()}</p>;
});
