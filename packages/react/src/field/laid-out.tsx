import type { ComponentPropsWithoutRef, ForwardedRef, ReactNode } from 'react';
import type { FieldParts } from './field';

/** A question with one control, which its label names. A function, as all of these: a field stays one fiber. */
export function question(root: string, { id, label, Heading, help, after }: FieldParts, control: ReactNode, count?: ReactNode): ReactNode {
  const name = <label className={Heading ? `kind-label kind-label-${Heading}` : 'kind-label'} htmlFor={id}>{label}</label>;
  return (
    <div className={`kind-field ${root}`}>
      {Heading ? <Heading className="kind-label-heading">{name}</Heading> : name}
      {help}
      {control}
      {count ? <>{count}{after}</> : after}
    </div>
  );
}

/** A question with several controls, which its legend names. */
export function group(native: ComponentPropsWithoutRef<'fieldset'>, ref: ForwardedRef<HTMLFieldSetElement>, { label, Heading, help, after }: FieldParts, controls: ReactNode, more?: ReactNode): ReactNode {
  return (
    <fieldset {...native} ref={ref}>
      <legend className={Heading ? `kind-legend kind-legend-${Heading}` : 'kind-legend'}>{Heading ? <Heading className="kind-legend-heading">{label}</Heading> : label}</legend>
      {help}
      {controls}
      {more ? <>{more}{after}</> : after}
    </fieldset>
  );
}
