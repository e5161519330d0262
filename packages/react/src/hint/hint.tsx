import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { joined } from '../internal/joined/joined';

export interface HintProps extends ComponentPropsWithoutRef<'div'> {}

/** A short help that stands between a label and its control. Every input renders its own from `hint`: use it alone only beside a control of yours. */
export const Hint = /* @__PURE__ */ forwardRef<HTMLDivElement, HintProps>(function Hint({ className, ...rest }, ref) {
  return <div {...rest} ref={ref} className={joined('kind-hint', className)} />;
});
