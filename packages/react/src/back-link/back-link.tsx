import { type ForwardedRef, forwardRef, type HTMLAttributes, type Ref } from 'react';
import { EnterSends } from '../internal/enter-sends/enter-sends';
import { joined } from '../internal/joined/joined';
import { useWords } from '../internal/words/use-words';
import { backLink } from './back-link.words';

interface BackToPage extends HTMLAttributes<HTMLElement> {
  /** The page before, as an address: "back" never depends on what the browser remembers. */
  readonly href: string;
  readonly form?: undefined;
  readonly name?: undefined;
  readonly value?: undefined;
}

interface BackThroughForm extends HTMLAttributes<HTMLElement> {
  readonly href?: undefined;
  /** The id of the page's form: going back sends it unchecked, so that what was typed is stored first. Works without scripts. */
  readonly form: string;
  /** The name under which the form is told. @default 'go' */
  readonly name?: string;
  /** What the form is told under that name. @default 'back' */
  readonly value?: string;
}

export type BackLinkProps = BackToPage | BackThroughForm;

/**
 * Leads to the page before, at the top of the page. Where something is typed on the page give it the `form` instead of
 * an address, and nothing is lost on the way. Other words can be given as children.
 */
export const BackLink = /* @__PURE__ */ forwardRef<HTMLElement, BackLinkProps>(function BackLink(props, ref) {
  const { words } = useWords('backLink', backLink);
  const { href, form, name = 'go', value = 'back', className, children = words.back, ...rest } = props;
  const classes = joined('kind-back-link', className);
  if (form === undefined) return <a {...rest} ref={anchor(ref)} href={href} className={classes}>{children}</a>;
  return (
    <>
      <EnterSends form={form} />
      <button {...rest} ref={button(ref)} type="submit" form={form} name={name} value={value} formNoValidate className={classes}>{children}</button>
    </>
  );
});

/** Both are `HTMLElement`s to the one who asked for the ref. */
const anchor = (ref: ForwardedRef<HTMLElement>) => ref as Ref<HTMLAnchorElement>;
const button = (ref: ForwardedRef<HTMLElement>) => ref as Ref<HTMLButtonElement>;
