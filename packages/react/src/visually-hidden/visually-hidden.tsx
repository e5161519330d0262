import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { joined } from '../internal/joined/joined';

export interface VisuallyHiddenProps extends ComponentPropsWithoutRef<'span'> {}

/** Words for people who listen to the page, where sighted people see the same another way. Not for hiding what everybody needs. */
export const VisuallyHidden = /* @__PURE__ */ forwardRef<HTMLSpanElement, VisuallyHiddenProps>(function VisuallyHidden({ className, ...rest }, ref) {
  return <span {...rest} ref={ref} className={joined('kind-visually-hidden', className)} />;
});
