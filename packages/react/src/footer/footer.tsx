import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { channelLink } from '../contact-options/channel-link';
import { joined } from '../internal/joined/joined';
import { useChannels } from '../internal/reach/use-channels';
import { useWords } from '../internal/words/use-words';
import { footer } from './footer.words';

export interface FooterProps extends ComponentPropsWithoutRef<'footer'> {
  /** Where else people may want to go from any page: privacy, accessibility, complaints. */
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

/**
 * The foot of every page: a person to talk to, then where else to go. The contact comes from `KindProvider`; children
 * stand last, for what your organisation needs to say. Not the only place for a way to reach a person.
 */
export const Footer = /* @__PURE__ */ forwardRef<HTMLElement, FooterProps>(function Footer({ links, className, children, ...rest }, ref) {
  const { words } = useWords('footer', footer);
  return (
    <footer {...rest} ref={ref} className={joined('kind-block kind-footer', className)}>
      <div className="kind-footer-inside">
        <Person said={words.person} />
        {links.length > 0 && (
          <nav aria-label={words.links}>
            <ul className="kind-footer-links">
              {links.map(({ href, text }) => (
                <li key={href}>
                  <a className="kind-link kind-footer-link" href={href}>{text}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {children}
      </div>
    </footer>
  );
});

/** The service's first channel in one line: nobody who reads to the end of a page ends there. */
function Person({ said }: { readonly said: string }) {
  const { channels: [first], marks } = useChannels('Footer', undefined, undefined);
  if (first === undefined) return null;
  return (
    <p className="kind-footer-person">
      {said} {channelLink(first, marks(first, 'text'))}
      {first.states[0] && <span {...marks(first)} className="kind-footer-open"> {first.states[0].said}</span>}
    </p>
  );
}
