import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { type ChoiceDivider, type ChoiceOption, choices } from '../choice/choice';
import { fieldParts, type FieldProps } from '../field/field';
import { group } from '../field/laid-out';
import { groupProps, type Ours } from '../field/native-props';

export interface RadiosProps extends FieldProps, Omit<ComponentPropsWithoutRef<'fieldset'>, keyof FieldProps | 'defaultValue' | 'children'> {
  /** The answers, in an order that makes sense to the person, with a way out such as "I am not sure" where it is one. */
  readonly options: readonly (ChoiceOption | ChoiceDivider)[];
  /** The value chosen before. Nothing is chosen for anybody. */
  readonly defaultValue?: string | undefined;
  /** Side by side for two short answers; stacked on small screens. @default false */
  readonly inline?: boolean | undefined;
}

const ours: Ours = /* @__PURE__ */ new Set(['options', 'defaultValue', 'inline']);

/** Asks for one of a few answers. For several use `Checkboxes`; for more than about ten use `Select`. */
export const Radios = /* @__PURE__ */ forwardRef<HTMLFieldSetElement, RadiosProps>(function Radios(props, ref) {
  const { name, options, defaultValue, inline } = props;
  const parts = fieldParts(props, props['aria-describedby']);
  return group(
    // As a radiogroup the fieldset may say that an answer is needed or to be put right; a single radio may not.
    groupProps(props, parts, inline ? 'kind-radios kind-choices-inline' : 'kind-radios', ours, 'radiogroup'),
    ref,
    parts,
    choices(options, { type: 'radio', name, id: parts.id, chosen: (value) => value === defaultValue }),
  );
});
