import clsx from 'clsx';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useKind } from '#kind';
import { ChannelLink } from '../internal/contact-lines/contact-lines';
import { mistake } from '../internal/mistake/mistake';
import { otherLang } from '../internal/other-lang/other-lang';
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
    <footer {...rest} ref={ref} className={clsx('kind-block kind-footer', className)}>
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
  const kind = useKind();
  if (kind === undefined) {
    mistake('no-provider', () => 'Footer found no KindProvider, so it has no person to offer at the foot of the page. Put <KindProvider …> around the page.');
    return null;
  }
  const { contacts: { channels: [first], lang }, locale } = kind;
  return (
    <p className="kind-footer-person">
      {said} <ChannelLink channel={first} lang={lang} locale={locale} />
      {first.states[0] && <span {...otherLang(lang, locale)}>. {first.states[0].said}</span>}
    </p>
  );
}
