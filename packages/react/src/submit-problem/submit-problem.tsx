'use client';
import type { Explanation } from '@kind-by-design/plain-language';
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent } from 'react';
import { fieldId } from '../form-fields/form-fields';
import { joined } from '../internal/joined/joined';
import { mistake } from '../internal/mistake/mistake';
import { usePageTitlePrefix } from '../internal/page-title/use-page-title-prefix';
import { useSharedRef } from '../internal/shared-ref/use-shared-ref';
import { useTakesFocus } from '../internal/takes-focus/use-takes-focus';
import { useWords } from '../internal/words/use-words';
import { WhatHappened, WhatNext } from '../service-problem/problem-parts';
import { serviceProblem } from '../service-problem/service-problem.words';

export interface SubmitProblemProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** What went wrong when it was sent, from `explain`. A new value is a new try. Without one, nothing is shown. */
  readonly explanation: Explanation | undefined;
  /** The id of the form that "try again" sends again, with everything written in it. @default 'form' */
  readonly form?: string;
  /** The form's prefix, where `formFields` was given one. */
  readonly idPrefix?: string | undefined;
}

/**
 * Says, where `ErrorSummary` would stand, that sending went wrong: what became of your answers, how to try again, how to
 * do it another way. Takes the focus at every try and marks the page title. For answers to put right use `ErrorSummary`.
 */
export const SubmitProblem = /* @__PURE__ */ forwardRef<HTMLDivElement, SubmitProblemProps>(function SubmitProblem({ explanation, ...rest }, ref) {
  return explanation === undefined ? null : <Sending {...rest} explanation={explanation} ref={ref} />;
});

interface SendingProps extends SubmitProblemProps {
  readonly explanation: Explanation;
}

const Sending = /* @__PURE__ */ forwardRef<HTMLDivElement, SendingProps>(function Sending({ explanation, form = 'form', idPrefix, className, ...rest }, forwarded) {
  const { words, locale } = useWords('serviceProblem', serviceProblem);
  const [element, ref] = useSharedRef(forwarded);
  useTakesFocus(element, explanation);
  usePageTitlePrefix(`${explanation.title} – `, explanation);
  const titleId = `${fieldId('submit-problem', idPrefix)}-title`;
  return (
    // The alert is inside, so that being focused and being announced do not race each other.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-autofocus -- a fieldset holds questions; without scripts nothing else brings the person here after a try
    <div {...rest} ref={ref} className={joined('kind-block kind-service-problem kind-service-problem-part kind-submit-problem', className)} role="group" tabIndex={-1} autoFocus aria-labelledby={titleId}>
      <div role="alert">
        <WhatHappened explanation={explanation} locale={locale} level={2} titleId={titleId} />
      </div>
      <WhatNext explanation={explanation} words={words} locale={locale} level={2} how={{ form, onRetry: checkForm }} idPrefix={idPrefix} />
    </div>
  );
});

/** A "try again" that sends nothing is a mistake. */
function checkForm({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
  if (currentTarget.form) return;
  const form = currentTarget.getAttribute('form');
  mistake('no-form-to-send', process.env.NODE_ENV !== 'production' && (() => `SubmitProblem offers to try again, but there is no form with the id "${form}" on the page, so the person presses and nothing happens. Give the form that id, or SubmitProblem its id: form="…".`));
}
