import { forwardRef } from 'react';
import { inputField, type InputFieldProps } from '../field/input-field';

export interface TelephoneInputProps extends InputFieldProps {}

const kind = { root: 'kind-telephone-input', width: 'half', control: { type: 'tel', inputMode: 'tel', autoComplete: 'tel', spellCheck: false } } as const;

/**
 * Asks for a telephone number, written any way a person writes one: spaces, brackets, +44, an extension. Nothing is
 * refused or tidied while typing. For somebody else's number write `autoComplete="off"`.
 */
export const TelephoneInput = /* @__PURE__ */ forwardRef<HTMLInputElement, TelephoneInputProps>(function TelephoneInput(props, ref) {
  return inputField(props, ref, kind);
});
