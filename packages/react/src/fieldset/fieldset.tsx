import type { Problem } from '@kind-by-design/plain-language';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import { ErrorMessage } from '../error-message/error-message';
import { joinIds } from '../field/field';
import { joined } from '../internal/joined/joined';

export interface FieldsetProps extends ComponentPropsWithoutRef<'fieldset'> {
  /** What the questions inside have in common, in a few plain words. */
  readonly legend: ReactNode;
  /** Makes the legend the page's heading of this level too, where the group is all the page asks. */
  readonly headingLevel?: 1 | 2 | 3 | undefined;
  /** A short help that belongs to all of the group. */
  readonly hint?: ReactNode;
  /** What to put right about the group as a whole. What belongs to one question stands beside that question. */
  readonly error?: string | Problem | undefined;
}

/**
 * Holds questions together under one legend, which is heard with each of them. `Radios`, `Checkboxes` and `DateInput`
 * bring their own; a page's sections want headings instead.
 */
export const Fieldset = /* @__PURE__ */ forwardRef<HTMLFieldSetElement, FieldsetProps>(function Fieldset(
  { legend, headingLevel, hint, error, className, children, 'aria-describedby': describedBy, ...rest },
  ref,
) {
  const made = useId();
  const id = rest.id ?? made;
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const Heading = headingLevel && (`h${headingLevel}` as const);
  return (
    <fieldset {...rest} ref={ref} className={joined('kind-field kind-fieldset', className)} aria-describedby={joinIds(errorId, hintId, describedBy)}>
      <legend className={joined('kind-legend', Heading && `kind-legend-${Heading}`)}>{Heading ? <Heading className="kind-legend-heading">{legend}</Heading> : legend}</legend>
      {hintId && <div className="kind-hint" id={hintId}>{hint}</div>}
      {error && <ErrorMessage problem={error} id={errorId} />}
      {children}
    </fieldset>
  );
});
