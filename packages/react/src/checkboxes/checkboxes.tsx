import { clsx } from 'clsx';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { Choice, type ChoiceOption } from '../choice/choice';
import { fieldParts, type FieldProps, splitField } from '../field/field';

/** An answer of `Checkboxes`. */
export interface CheckboxOption extends ChoiceOption {
  /** "None of these": unticks the others inside our `Form`, and is unticked by them. @default false */
  readonly exclusive?: boolean;
}

export interface CheckboxesProps extends FieldProps, Omit<ComponentPropsWithoutRef<'fieldset'>, keyof FieldProps | 'defaultValue' | 'children'> {
  /** The answers, with a way out such as "None of these" where it is one. */
  readonly options: readonly (CheckboxOption | { readonly divider: string })[];
  /** The values ticked before. Nothing is ticked for anybody. */
  readonly defaultValue?: readonly string[];
}

/** Asks for any number of answers. For one answer use `Radios`. Consent is never asked ticked. */
export const Checkboxes = /* @__PURE__ */ forwardRef<HTMLFieldSetElement, CheckboxesProps>(function Checkboxes(props, ref) {
  const [field, { options, defaultValue = [], className, 'aria-describedby': describedBy, ...native }] = splitField(props);
  const parts = fieldParts(field, describedBy);
  let nth = 0;
  const rows: ReactNode[] = options.map((option) =>
    'divider' in option ? (
      <p key={option.divider} className="kind-choice-divider">{option.divider}</p>
    ) : (
      <Choice key={option.value} type="checkbox" name={field.name} id={nth++ === 0 ? parts.id : `${parts.id}-${nth}`} option={option} checked={defaultValue.includes(option.value)} invalid={parts.invalid} exclusive={option.exclusive ?? false} />
    ),
  );
  return (
    <fieldset {...native} ref={ref} className={clsx('kind-field kind-fieldset kind-checkboxes', className)} aria-describedby={parts.describedBy} data-kind-choices="">
      <legend className="kind-legend">{parts.label}</legend>
      {parts.help}
      <div className="kind-choices">{rows}</div>
      {parts.after}
    </fieldset>
  );
});
