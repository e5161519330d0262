import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { joined } from '../internal/joined/joined';
import { useWords } from '../internal/words/use-words';
import { skipLink } from './skip-link.words';

export interface SkipLinkProps extends Omit<ComponentPropsWithoutRef<'a'>, 'href'> {
  /** Leads to the id of the page's main part; give that part `tabIndex={-1}`, so that the focus moves there too. @default '#main' */
  readonly href?: `#${string}`;
}

/**
 * Spares people who use a keyboard or listen the head of every page (WCAG 2.4.1). Put it first in the page; it shows
 * when it has the focus. Other words can be given as children.
 */
export const SkipLink = /* @__PURE__ */ forwardRef<HTMLAnchorElement, SkipLinkProps>(function SkipLink({ href = '#main', className, children, ...rest }, ref) {
  const { words } = useWords('skipLink', skipLink);
  return <a {...rest} ref={ref} href={href} className={joined('kind-skip-link', className)}>{children ?? words.skip}</a>;
});
