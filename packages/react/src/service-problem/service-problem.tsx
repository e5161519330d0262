import type { Explanation } from '@kind-by-design/plain-language';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { joined } from '../internal/joined/joined';
import { useWords } from '../internal/words/use-words';
import { WhatHappened, WhatNext } from './problem-parts';
import { serviceProblem } from './service-problem.words';

export interface ServiceProblemProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** What went wrong, from `explain(failure, context)`. Every sentence is already in it. */
  readonly explanation: Explanation;
  /** A whole page, with the page's `h1`, or a part of one. @default 'part' */
  readonly as?: 'page' | 'part';
  /** Where a part's heading stands among the page's headings. @default 2 */
  readonly headingLevel?: 2 | 3 | 4;
  /** The form's prefix, where `formFields` was given one, for a way on that leads to a field. */
  readonly idPrefix?: string | undefined;
  /** The id of the form that "try again" sends again, with what is written in it. Works without scripts. */
  readonly form?: string | undefined;
  /** Tries again by code. Only in client code, and only where the page shows this after scripts run. */
  readonly onRetry?: (() => void) | undefined;
}

/**
 * Says in plain words what went wrong, whether what you wrote is safe, what you can do, and who can help. Urgent help is
 * the page's own matter: put `UrgentHelp` beside it. For something left to put right in an answer use `ErrorSummary`.
 */
export const ServiceProblem = /* @__PURE__ */ forwardRef<HTMLDivElement, ServiceProblemProps>(function ServiceProblem(
  { explanation, as = 'part', headingLevel = 2, idPrefix, form, onRetry, className, ...rest },
  ref,
) {
  const { words, locale } = useWords('serviceProblem', serviceProblem);
  const level = as === 'page' ? 1 : headingLevel;
  return (
    <div {...rest} ref={ref} className={joined('kind-block kind-service-problem', `kind-service-problem-${as}`, className)}>
      <WhatHappened explanation={explanation} locale={locale} level={level} />
      <WhatNext explanation={explanation} words={words} locale={locale} level={level} how={{ form, onRetry }} idPrefix={idPrefix} />
    </div>
  );
});
