import clsx from 'clsx';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { fieldParts, type FieldProps, splitField } from '../field/field';

export interface TextInputProps extends FieldProps, Omit<ComponentPropsWithoutRef<'input'>, keyof FieldProps | 'placeholder'> {
  /** A short word shown before the answer, such as "£". For the eye only: say the unit in the label too. */
  readonly prefix?: string;
  /** A short word shown after the answer, such as "hours". For the eye only: say the unit in the label too. */
  readonly suffix?: string;
  /** How long the usual answer is, as a guide for the eye; nothing is cut off. @default 'full' */
  readonly width?: 'full' | 'half' | 'short' | 'year';
}

/**
 * Asks for a few words. The browser keeps what is typed: no state, no render on a key press. For more than a line use
 * `Textarea`; for a date, telephone number or email address use the input made for it.
 */
export const TextInput = /* @__PURE__ */ forwardRef<HTMLInputElement, TextInputProps>(function TextInput(props, ref) {
  const [field, { prefix, suffix, width = 'full', className, 'aria-describedby': describedBy, ...native }] = splitField(props);
  const parts = fieldParts(field, describedBy);
  const control = (
    <input
      type="text"
      {...native}
      ref={ref}
      id={parts.id}
      name={field.name}
      className={clsx('kind-input', width !== 'full' && `kind-input-${width}`, className)}
      aria-required={field.required || undefined}
      aria-invalid={parts.invalid}
      aria-describedby={parts.describedBy}
    />
  );
  return (
    <div className="kind-field kind-text-input">
      <label className="kind-label" htmlFor={parts.id}>{parts.label}</label>
      {parts.help}
      {prefix || suffix ? <WithUnits prefix={prefix} suffix={suffix}>{control}</WithUnits> : control}
      {parts.after}
    </div>
  );
});

/** Units are for the eye: the label says them too, so they are not read twice. */
function WithUnits({ prefix, suffix, children }: { readonly prefix: string | undefined; readonly suffix: string | undefined; readonly children: ReactNode }) {
  return (
    <div className="kind-input-with-units">
      {prefix && <span className="kind-input-unit" aria-hidden="true">{prefix}</span>}
      {children}
      {suffix && <span className="kind-input-unit" aria-hidden="true">{suffix}</span>}
    </div>
  );
}
