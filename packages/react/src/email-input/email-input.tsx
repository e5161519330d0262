import { forwardRef } from 'react';
import { inputField, type InputFieldProps } from '../field/input-field';

export interface EmailInputProps extends InputFieldProps {}

const kind = { root: 'kind-email-input', control: { type: 'email', dir: 'ltr', inputMode: 'email', autoComplete: 'email', autoCapitalize: 'none', spellCheck: false } } as const;

/**
 * Asks for an email address: the right keyboard, filled in by the browser where the person wants that, nothing corrected
 * or capitalised. Our `Form` and the server check it, never the browser. For somebody else's address write
 * `autoComplete="off"`.
 */
export const EmailInput = /* @__PURE__ */ forwardRef<HTMLInputElement, EmailInputProps>(function EmailInput(props, ref) {
  return inputField(props, ref, kind);
});
