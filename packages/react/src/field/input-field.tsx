import { clsx } from 'clsx';
import type { ComponentPropsWithoutRef, ForwardedRef, ReactNode } from 'react';
import { fieldParts, type FieldProps } from './field';

/** What every question answered on one line takes. */
export interface InputFieldProps extends FieldProps, Omit<ComponentPropsWithoutRef<'input'>, keyof FieldProps | 'placeholder' | 'prefix' | 'type'> {
  /** How long the usual answer is, as a guide for the eye; nothing is cut off. @default 'full' */
  readonly width?: 'full' | 'half' | 'short' | 'year' | undefined;
}

/** Short words beside the control, for the eye. */
export interface Units {
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** What sets one kind of input apart; the developer's own props go before it. */
interface InputKind {
  readonly root: string;
  readonly control: ComponentPropsWithoutRef<'input'>;
  readonly width?: InputFieldProps['width'];
}

/** One line to type on, with its label, hint and error. A function, not a component: the inputs that call it stay one fiber each. */
export function inputField(props: InputFieldProps & Units, ref: ForwardedRef<HTMLInputElement>, kind: InputKind): ReactNode {
  // One rest: a second one would cost a long form a tenth of its time on the server.
  const { name, id, label, hint, error, required, why, escape, prefix, suffix, width = kind.width ?? 'full', className, 'aria-describedby': describedBy, ...native } = props;
  const parts = fieldParts({ name, id, label, hint, error, required, why, escape }, describedBy);
  const control = (
    <input
      {...kind.control}
      {...native}
      ref={ref}
      id={parts.id}
      name={name}
      className={clsx('kind-input', width !== 'full' && `kind-input-${width}`, className)}
      aria-required={required || undefined}
      aria-invalid={parts.invalid}
      aria-describedby={parts.describedBy}
    />
  );
  return (
    <div className={`kind-field ${kind.root}`}>
      <label className="kind-label" htmlFor={parts.id}>{parts.label}</label>
      {parts.help}
      {prefix || suffix ? withUnits(control, prefix, suffix) : control}
      {parts.after}
    </div>
  );
}

/** Units are for the eye: the label says them too, so they are not read twice. */
function withUnits(control: ReactNode, prefix: string | undefined, suffix: string | undefined): ReactNode {
  return (
    <div className="kind-input-with-units">
      {prefix && <span className="kind-input-unit" aria-hidden="true">{prefix}</span>}
      {control}
      {suffix && <span className="kind-input-unit" aria-hidden="true">{suffix}</span>}
    </div>
  );
}
