'use client';
import { fill, type Problems } from '@kind-by-design/plain-language';
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent } from 'react';
import { fieldId } from '../form-fields/form-fields';
import { joined } from '../internal/joined/joined';
import { Mark } from '../internal/mark/mark';
import { usePageTitlePrefix } from '../internal/page-title/use-page-title-prefix';
import { useSharedRef } from '../internal/shared-ref/use-shared-ref';
import { useTakesFocus } from '../internal/takes-focus/use-takes-focus';
import { useWords } from '../internal/words/use-words';
import { errorSummary } from './error-summary.words';

export interface ErrorSummaryProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The form's problems, the same value the fields take. Without any, nothing is shown. */
  readonly problems: Problems | undefined;
  /** The form's prefix, where `formFields` was given one. */
  readonly idPrefix?: string | undefined;
}

/**
 * Says at the top of the page, before its heading, what is left to put right, with a link to each answer. It takes the
 * focus at every try and marks the page title. Its list is the form's `problems`, never written by hand. For something
 * that went wrong with the service use `SubmitProblem` or `ServiceProblem`.
 */
export const ErrorSummary = /* @__PURE__ */ forwardRef<HTMLDivElement, ErrorSummaryProps>(function ErrorSummary({ problems, ...rest }, ref) {
  return problems && Object.keys(problems).length > 0 ? <Summary {...rest} problems={problems} ref={ref} /> : null;
});

const Summary = /* @__PURE__ */ forwardRef<HTMLDivElement, ErrorSummaryProps & { readonly problems: Problems }>(function Summary({ problems, idPrefix, className, ...rest }, forwarded) {
  const { words, locale } = useWords('errorSummary', errorSummary);
  const [element, ref] = useSharedRef(forwarded);
  useTakesFocus(element, problems);
  usePageTitlePrefix(words.titlePrefix, problems);
  const entries = Object.entries(problems);
  const titleId = `${fieldId('error-summary', idPrefix)}-title`;
  return (
    // The alert is inside, so that being focused and being announced do not race each other.
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- without scripts nothing else brings the person here after a try
    <div {...rest} ref={ref} className={joined('kind-error-summary kind-block', className)} tabIndex={-1} autoFocus aria-labelledby={titleId}>
      <div role="alert">
        <h2 className="kind-error-summary-title" id={titleId}><Mark of="trouble" /> {fill(words.title, { count: entries.length }, locale)}</h2>
        <p className="kind-error-summary-kept">{words.kept}</p>
        <ul className="kind-error-summary-list">
          {entries.map(([field, { message, part }]) => (
            <li key={field}>
              <a href={`#${fieldId(field, idPrefix)}${part && part !== 'day' ? `-${part}` : ''}`} onClick={goInside}>{message}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
});

/** A link may lead to what stands around a control, such as a part of a date: then on to the control itself. */
function goInside(event: MouseEvent<HTMLAnchorElement>): void {
  const control = document.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)))?.querySelector<HTMLElement>('input, select, textarea');
  if (!control) return;
  event.preventDefault();
  control.focus();
}
