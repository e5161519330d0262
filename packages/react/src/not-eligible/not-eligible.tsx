import type { ElsewhereEnding } from '@kind-by-design/journey';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { BackLink } from '../back-link/back-link';
import { ContactLines } from '../contact-lines/contact-lines';
import { joined } from '../internal/joined/joined';
import { useChannels } from '../internal/reach/use-channels';
import { useWords } from '../internal/words/use-words';
import { notEligible } from './not-eligible.words';

export interface NotEligibleProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title'> {
  /** What the person reads, as a journey's ending says it: leaving out what else there is, or what if we are wrong, does not compile. */
  readonly ending: ElsewhereEnding;
  /** The page before, as an address: an early answer may have been a slip. */
  readonly backHref?: string | undefined;
}

/**
 * The way ends here and leads elsewhere: softly, with what else there is first, then what to do, by when, whom to ask, what
 * if our record is wrong, and a person. Nothing was sent. Never a validation: a rule about a person is no mistake of theirs.
 */
export const NotEligible = /* @__PURE__ */ forwardRef<HTMLDivElement, NotEligibleProps>(function NotEligible({ ending, backHref, className, children, ...rest }, ref) {
  const { words } = useWords('notEligible', notEligible);
  const reach = useChannels('NotEligible', undefined, undefined);
  const { title, elsewhere, next, byWhen, ask, ifTheDatePasses, ifWeAreWrong } = ending;
  return (
    <div {...rest} ref={ref} className={joined('kind-block kind-not-eligible', className)}>
      {backHref !== undefined && <BackLink href={backHref} />}
      <h1 className="kind-journey-title">{title}</h1>
      <Section heading={words.elsewhere}>
        <ul className="kind-not-eligible-elsewhere">{elsewhere.map(({ href, text }) => <li key={href}><a href={href}>{text}</a></li>)}</ul>
      </Section>
      <Section heading={words.next}>
        {next.length > 1 ? <ol className="kind-not-eligible-steps">{next.map((step) => <li key={step}>{step}</li>)}</ol> : <p>{next[0]}</p>}
        <dl className="kind-not-eligible-facts">
          <div><dt>{words.byWhen}</dt><dd>{byWhen}</dd></div>
          <div><dt>{words.ask}</dt><dd>{ask}</dd></div>
        </dl>
      </Section>
      <Section heading={words.ifTheDatePasses}><p>{ifTheDatePasses}</p></Section>
      <Section heading={words.ifWeAreWrong}><p>{ifWeAreWrong}</p></Section>
      {children}
      {reach.channels.length > 0 && <Section heading={words.person}><ContactLines {...reach} /></Section>}
    </div>
  );
});

function Section({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <div className="kind-not-eligible-section">
      <h2 className="kind-not-eligible-heading">{heading}</h2>
      {children}
    </div>
  );
}
