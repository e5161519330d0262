import { forwardRef } from 'react';
import { inputField, type InputFieldProps } from '../field/input-field';

export interface TextInputProps extends InputFieldProps {
  /** A short word shown before the answer, such as "£". For the eye only: say the unit in the label too. */
  readonly prefix?: string | undefined;
  /** A short word shown after the answer, such as "hours". For the eye only: say the unit in the label too. */
  readonly suffix?: string | undefined;
}

const kind = { root: 'kind-text-input', control: { type: 'text' } } as const;

/**
 * Asks for a few words. The browser keeps what is typed: no state, no render on a key press. For more than a line use
 * `Textarea`; for a date, telephone number or email address use the input made for it.
 */
export const TextInput = /* @__PURE__ */ forwardRef<HTMLInputElement, TextInputProps>(function TextInput(props, ref) {
  return inputField(props, ref, kind);
});
