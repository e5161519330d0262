import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { type ChoiceDivider, type ChoiceOption, choices } from '../choice/choice';
import { fieldParts, type FieldProps } from '../field/field';
import { group } from '../field/laid-out';
import { groupProps, type Ours } from '../field/native-props';

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

const ours: Ours = /* @__PURE__ */ new Set(['options', 'defaultValue']);

/** Asks for any number of answers. For one answer use `Radios`. Consent is never asked ticked. */
export const Checkboxes = /* @__PURE__ */ forwardRef<HTMLFieldSetElement, CheckboxesProps>(function Checkboxes(props, ref) {
  const { name, options, defaultValue } = props;
  const parts = fieldParts(props, props['aria-describedby']);
  return group(
    // A group takes no aria-invalid, and on every box it would be heard once per answer: the group's description says it once.
    groupProps(props, parts, 'kind-checkboxes', ours),
    ref,
    parts,
    choices(options, { type: 'checkbox', name, id: parts.id, chosen: (value) => defaultValue?.includes(value) ?? false }),
  );
});
