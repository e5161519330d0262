import type { ComponentPropsWithoutRef, ForwardedRef, ReactNode } from 'react';
import type { FieldParts } from './field';

/** A question with one control, which its label names. A function, as all of these: a field stays one fiber. */
export function question(root: string, { id, label, help, after }: FieldParts, control: ReactNode, count?: ReactNode): ReactNode {
  return (
    <div className={`kind-field ${root}`}>
      <label className="kind-label" htmlFor={id}>{label}</label>
      {help}
      {control}
      {count ? <>{count}{after}</> : after}
    </div>
  );
}

/** A question with several controls, which its legend names. */
export function group(native: ComponentPropsWithoutRef<'fieldset'>, ref: ForwardedRef<HTMLFieldSetElement>, { label, help, after }: FieldParts, controls: ReactNode, more?: ReactNode): ReactNode {
  return (
    <fieldset {...native} ref={ref}>
      <legend className="kind-legend">{label}</legend>
      {help}
      {controls}
      {more ? <>{more}{after}</> : after}
    </fieldset>
  );
}
