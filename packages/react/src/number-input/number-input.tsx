import { forwardRef } from 'react';
import { inputField, type InputFieldProps } from '../field/input-field';

export interface NumberInputProps extends InputFieldProps {
  /** Whether we ask for a whole number: the telephone then shows digits only, else digits and a decimal mark. @default true */
  readonly whole?: boolean | undefined;
  /** What is counted, shown after the box, such as "hours". For the eye only: say it in the label too. */
  readonly unit?: string | undefined;
  /** A short sign shown before the box, such as "£". For the eye only: say it in the label too. */
  readonly prefix?: string | undefined;
}

const digits = { root: 'kind-number-input', width: 'short', control: { type: 'text', inputMode: 'numeric', spellCheck: false } } as const;
const decimals = { root: 'kind-number-input', width: 'short', control: { type: 'text', inputMode: 'decimal', spellCheck: false } } as const;

/**
 * Asks how many or how much. Words are kept as they are typed ("about 3"): the server reads them, the browser refuses
 * nothing. Never `type="number"`: a wheel or an arrow key changes it unseen, and what is no number is lost on the way.
 * For a code, a date or a telephone number use the input made for it.
 */
export const NumberInput = /* @__PURE__ */ forwardRef<HTMLInputElement, NumberInputProps>(function NumberInput({ whole = true, unit, ...rest }, ref) {
  return inputField({ ...rest, suffix: unit }, ref, whole ? digits : decimals);
});
