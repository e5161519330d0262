import { relayNumber, sayNumber, showNumber, smsHref, telHref } from '@kind-by-design/plain-language';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { joined } from '../internal/joined/joined';
import { saidNumber } from './said-number';

export interface PhoneLinkProps extends Omit<ComponentPropsWithoutRef<'a'>, 'href' | 'children'> {
  /** The number as people say it: "01632 960 100". Its groups are shown as you write them. */
  readonly number: string;
  /** The extension to ask for. It is said, not dialled: not every phone system takes it from a link. */
  readonly extension?: string;
  /** `text-relay` puts Relay UK's 18001 before the number, `text-message` writes a message. @default 'call' */
  readonly by?: 'call' | 'text-relay' | 'text-message';
  /** Whether it can be pressed. A number that can't be dialled is never a link. @default true */
  readonly link?: boolean;
}

/**
 * A telephone number to press, shown in the groups people say and read out digit by digit. For all the ways to reach a
 * service use `ContactOptions`; for help in danger use `UrgentHelp`.
 */
export const PhoneLink = /* @__PURE__ */ forwardRef<HTMLAnchorElement, PhoneLinkProps>(function PhoneLink(
  { number, extension, by = 'call', link = true, className, ...rest },
  ref,
) {
  const dialled = by === 'text-relay' ? relayNumber(number) : number;
  const href = link ? (by === 'text-message' ? smsHref(dialled) : telHref(dialled)) : undefined;
  return (
    // Without an address an `a` is plain text, and stays the one element that ref and class go to.
    <a {...rest} ref={ref} href={href} className={joined('kind-phone-link', className)}>
      {saidNumber(showNumber(dialled), /\d/.test(number) ? sayNumber(dialled) : undefined, extension)}
    </a>
  );
});
