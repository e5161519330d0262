import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { joined } from '../internal/joined/joined';

export interface ButtonProps extends Omit<ComponentPropsWithoutRef<'button'>, 'disabled' | 'type'> {
  /** `main` for the one thing most people do next; `quiet` for the others. @default 'main' */
  readonly weight?: 'main' | 'quiet';
  /** There is no `reset`: nothing typed is ever emptied by a press. @default 'submit' */
  readonly type?: 'submit' | 'button';
  /** What the button says while our `Form` sends, such as "Sending your request…". */
  readonly sendingText?: string;
}

/**
 * Does something: sends, saves, carries on. Say what in a verb. Never disabled: a person who presses it is told what is
 * left to do. To go to another page use a link.
 */
export const Button = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonProps>(function Button({ weight = 'main', type = 'submit', sendingText, className, ...rest }, ref) {
  return <button {...rest} ref={ref} type={type} data-kind-sending={sendingText} className={joined('kind-button', weight === 'quiet' && 'kind-button-quiet', className)} />;
});
