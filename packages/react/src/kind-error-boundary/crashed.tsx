import type { Explanation } from '@kind-by-design/plain-language';
import { useWords } from '../internal/words/use-words';
import { WhatHappened, WhatNext } from '../service-problem/problem-parts';
import { serviceProblem } from '../service-problem/service-problem.words';
import { kindErrorBoundary } from './kind-error-boundary.words';

interface CrashedProps {
  /** The part's id. */
  readonly id: string;
  readonly explanation: Explanation;
  readonly headingLevel: 2 | 3 | 4;
  /** Whether something typed in the part is held. */
  readonly kept: boolean;
  /** Whether there was a password or a file in it, which is never held. */
  readonly secrets: boolean;
  /** Whether the person has tried again already. */
  readonly again: boolean;
  readonly onRetry: () => void;
}

/** What stands in place of a part that stopped working. */
export function Crashed({ id, explanation, headingLevel, kept, secrets, again, onRetry }: CrashedProps) {
  const { words, locale } = useWords('serviceProblem', serviceProblem);
  const { words: own } = useWords('kindErrorBoundary', kindErrorBoundary);
  return (
    // The alert is inside, so that being focused and being announced do not race each other.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset holds questions
    <div className="kind-block kind-service-problem kind-service-problem-part" role="group" tabIndex={-1} aria-labelledby={`${id}-title`}>
      <div role="alert">
        <WhatHappened explanation={explanation} locale={locale} level={headingLevel} titleId={`${id}-title`}>
          {again && <p className="kind-service-problem-detail">{own.again}</p>}
          {kept && <p className="kind-service-problem-work">{own.kept}</p>}
          {secrets && <p className="kind-service-problem-detail">{own.notKept}</p>}
        </WhatHappened>
      </div>
      <WhatNext explanation={explanation} words={words} locale={locale} level={headingLevel} how={{ onRetry }} />
    </div>
  );
}
