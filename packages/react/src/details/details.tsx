import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { joined } from '../internal/joined/joined';

export interface DetailsProps extends ComponentPropsWithoutRef<'details'> {
  /** What is inside, in a few words that are useful by themselves: "Help with your reference number". */
  readonly summary: ReactNode;
}

/**
 * Holds what only some people need, one press away, with scripts or without. Not for what everybody needs, not for a
 * way to reach a person, and not for urgent help: those stand in the open.
 */
export const Details = /* @__PURE__ */ forwardRef<HTMLDetailsElement, DetailsProps>(function Details({ summary, className, children, ...rest }, ref) {
  return (
    <details {...rest} ref={ref} className={joined('kind-block kind-details', className)}>
      <summary className="kind-details-summary">{summary}</summary>
      <div className="kind-details-inside">{children}</div>
    </details>
  );
});
