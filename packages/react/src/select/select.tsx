import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { fieldParts, type FieldProps } from '../field/field';
import { question } from '../field/laid-out';
import { controlProps, type Ours } from '../field/native-props';
import { useWords } from '../internal/words/use-words';
import { select } from './select.words';

/** One answer of a `Select`. */
export interface SelectOption {
  readonly value: string;
  /** The answer in the person's words. */
  readonly label: string;
}

/** Answers that belong together, under their own heading in the list. */
export interface SelectGroup {
  readonly label: string;
  readonly options: readonly SelectOption[];
}

export interface SelectProps extends FieldProps, Omit<ComponentPropsWithoutRef<'select'>, keyof FieldProps | 'defaultValue' | 'value' | 'multiple' | 'size' | 'children'> {
  /** The answers, in an order that makes sense to the person, in groups where the list is long. */
  readonly options: readonly (SelectOption | SelectGroup)[];
  /** The value chosen before. Nothing is chosen for anybody: without one, the list begins with "Choose from the list". */
  readonly defaultValue?: string | undefined;
}

const ours: Ours = /* @__PURE__ */ new Set(['options']);

/** Asks for one of many known answers. Up to about ten read better as `Radios`: all of them are there to see. */
export const Select = /* @__PURE__ */ forwardRef<HTMLSelectElement, SelectProps>(function Select(props, ref) {
  const { options, defaultValue, required } = props;
  const parts = fieldParts(props, props['aria-describedby']);
  const { words } = useWords('select', select);
  // A value that left the list is no choice either: the browser would quietly take the first one instead.
  const chosen = options.some((option) => ('options' in option ? option.options : [option]).some(({ value }) => value === defaultValue));
  return question(
    'kind-select-field',
    parts,
    <select {...controlProps<'select'>(props, parts, 'kind-select', ours)} ref={ref} defaultValue={chosen ? defaultValue : ''}>
      {/* An answer that may be left out can also be taken back. */}
      {!(chosen && required) && <option value="">{words.choose}</option>}
      {options.map((option) =>
        'options' in option ? <optgroup key={option.label} label={option.label}>{option.options.map(listOption)}</optgroup> : listOption(option),
      )}
    </select>,
  );
});

const listOption = ({ value, label }: SelectOption): ReactNode => <option key={value} value={value}>{label}</option>;
