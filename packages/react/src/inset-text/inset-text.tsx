import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { joined } from '../internal/joined/joined';

export interface InsetTextProps extends ComponentPropsWithoutRef<'div'> {}

/**
 * Sets a few words apart that are worth a second look. One on a page is enough. Not for trouble (`ServiceProblem`), not
 * for danger (`UrgentHelp`), not for what has to be heard at once.
 */
export const InsetText = /* @__PURE__ */ forwardRef<HTMLDivElement, InsetTextProps>(function InsetText({ className, ...rest }, ref) {
  return <div {...rest} ref={ref} className={joined('kind-block kind-inset-text', className)} />;
});
