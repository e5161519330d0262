import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { joined } from '../internal/joined/joined';
import { OptionalMark } from './optional-mark';

export interface LabelProps extends ComponentPropsWithoutRef<'label'> {
  /** Whether the answer may be left out: adds "(optional)". @default false */
  readonly optional?: boolean;
}

/** Names a control of your own. Our inputs render theirs from `label`. */
export const Label = /* @__PURE__ */ forwardRef<HTMLLabelElement, LabelProps>(function Label({ optional = false, className, children, ...rest }, ref) {
  return (
    <label {...rest} ref={ref} className={joined('kind-label', className)}>
      {children} {optional && <OptionalMark />}
    </label>
  );
});
