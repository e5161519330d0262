import { clsx } from 'clsx';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { Choice, type ChoiceOption } from '../choice/choice';
import { fieldParts, type FieldProps, splitField } from '../field/field';

export interface RadiosProps extends FieldProps, Omit<ComponentPropsWithoutRef<'fieldset'>, keyof FieldProps | 'defaultValue' | 'children'> {
  /** The answers, in an order that makes sense to the person, with a way out such as "I am not sure" where it is one. */
  readonly options: readonly (ChoiceOption | { readonly divider: string })[];
  /** The value chosen before. Nothing is chosen for anybody. */
  readonly defaultValue?: string;
  /** Side by side for two short answers; stacked on small screens. @default false */
  readonly inline?: boolean;
}

/** Asks for one of a few answers. For several use `Checkboxes`; for more than about ten use `Select`. */
export const Radios = /* @__PURE__ */ forwardRef<HTMLFieldSetElement, RadiosProps>(function Radios(props, ref) {
  const [field, { options, defaultValue, inline = false, className, 'aria-describedby': describedBy, ...native }] = splitField(props);
  const parts = fieldParts(field, describedBy);
  let nth = 0;
  const rows: ReactNode[] = options.map((option) =>
    'divider' in option ? (
      <p key={option.divider} className="kind-choice-divider">{option.divider}</p>
    ) : (
      <Choice key={option.value} type="radio" name={field.name} id={nth++ === 0 ? parts.id : `${parts.id}-${nth}`} option={option} checked={option.value === defaultValue} invalid={parts.invalid} />
    ),
  );
  return (
    <fieldset {...native} ref={ref} className={clsx('kind-field kind-fieldset kind-radios', inline && 'kind-choices-inline', className)} aria-describedby={parts.describedBy}>
      <legend className="kind-legend">{parts.label}</legend>
      {parts.help}
      <div className="kind-choices">{rows}</div>
      {parts.after}
    </fieldset>
  );
});
