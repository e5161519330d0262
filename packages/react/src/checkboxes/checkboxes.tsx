import { clsx } from 'clsx';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { type ChoiceDivider, type ChoiceOption, choices } from '../choice/choice';
import { fieldParts, type FieldProps, splitField } from '../field/field';

/** An answer of `Checkboxes`. */
export interface CheckboxOption extends ChoiceOption {
  /** "None of these": unticks the others inside our `Form`, and is unticked by them. @default false */
  readonly exclusive?: boolean;
}

export interface CheckboxesProps extends FieldProps, Omit<ComponentPropsWithoutRef<'fieldset'>, keyof FieldProps | 'defaultValue' | 'children'> {
  /** The answers, with a way out such as "None of these" where it is one. */
  readonly options: readonly (CheckboxOption | ChoiceDivider)[];
  /** The values ticked before. Nothing is ticked for anybody. */
  readonly defaultValue?: readonly string[] | undefined;
}

/** Asks for any number of answers. For one answer use `Radios`. Consent is never asked ticked. */
export const Checkboxes = /* @__PURE__ */ forwardRef<HTMLFieldSetElement, CheckboxesProps>(function Checkboxes(props, ref) {
  const [field, { options, defaultValue = [], className, 'aria-describedby': describedBy, ...native }] = splitField(props);
  const parts = fieldParts(field, describedBy);
  return (
    // A group takes no aria-invalid, and on every box it would be heard once per answer: the group's description says it once.
    <fieldset {...native} ref={ref} className={clsx('kind-field kind-fieldset kind-checkboxes', className)} aria-describedby={parts.describedBy} data-kind-choices="">
      <legend className="kind-legend">{parts.label}</legend>
      {parts.help}
      {choices(options, { type: 'checkbox', name: field.name, id: parts.id, chosen: (value) => defaultValue.includes(value) })}
      {parts.after}
    </fieldset>
  );
});
