import { clsx } from 'clsx';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { type ChoiceDivider, type ChoiceOption, choices } from '../choice/choice';
import { fieldParts, type FieldProps, splitField } from '../field/field';

export interface RadiosProps extends FieldProps, Omit<ComponentPropsWithoutRef<'fieldset'>, keyof FieldProps | 'defaultValue' | 'children'> {
  /** The answers, in an order that makes sense to the person, with a way out such as "I am not sure" where it is one. */
  readonly options: readonly (ChoiceOption | ChoiceDivider)[];
  /** The value chosen before. Nothing is chosen for anybody. */
  readonly defaultValue?: string | undefined;
  /** Side by side for two short answers; stacked on small screens. @default false */
  readonly inline?: boolean | undefined;
}

/** Asks for one of a few answers. For several use `Checkboxes`; for more than about ten use `Select`. */
export const Radios = /* @__PURE__ */ forwardRef<HTMLFieldSetElement, RadiosProps>(function Radios(props, ref) {
  const [field, { options, defaultValue, inline = false, className, 'aria-describedby': describedBy, ...native }] = splitField(props);
  const parts = fieldParts(field, describedBy);
  return (
    // As a radiogroup the fieldset may say that an answer is needed or to be put right; a single radio may not.
    <fieldset
      role="radiogroup"
      {...native}
      ref={ref}
      className={clsx('kind-field kind-fieldset kind-radios', inline && 'kind-choices-inline', className)}
      aria-required={field.required || undefined}
      aria-invalid={parts.invalid}
      aria-describedby={parts.describedBy}
    >
      <legend className="kind-legend">{parts.label}</legend>
      {parts.help}
      {choices(options, { type: 'radio', name: field.name, id: parts.id, chosen: (value) => value === defaultValue })}
      {parts.after}
    </fieldset>
  );
});
