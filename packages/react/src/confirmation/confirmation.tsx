import { Children, type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { ContactLines } from '../contact-lines/contact-lines';
import { joined } from '../internal/joined/joined';
import { Mark } from '../internal/mark/mark';
import { useChannels } from '../internal/reach/use-channels';
import { SayableReference } from '../internal/sayable-reference/sayable-reference';
import { useWords } from '../internal/words/use-words';
import { confirmation } from './confirmation.words';

/** Something that is really there: no gap can stand where a person looks for an answer. */
type Said = Exclude<ReactNode, null | undefined | boolean | ''>;

export interface ConfirmationProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title' | 'autoFocus'> {
  /** That it arrived, in plain words: "We have your request". */
  readonly title: Said;
  /** What to quote to a person. Shown in groups, read out letter by letter. Leave out where nobody will ask for it. */
  readonly reference?: string | undefined;
  /** What happens next, in order, one sentence each. */
  readonly next: readonly [Said, ...Said[]];
  /** By when, as a day and time a person can look up, after the words "By when": "5pm on Wednesday 25 November". */
  readonly byWhen: Said;
  /** Who does it: a team or a person by name. */
  readonly who: Said;
  /** What to do if that day passes and nothing happened. Promises slip; nobody is left waiting. */
  readonly ifTheDatePasses: Said;
  /** How to change it or stop it: a sentence with a link. */
  readonly changeOrStop: Said;
  /** Where a copy to keep can be had, such as a page made for printing or a file. */
  readonly copyHref?: string | undefined;
  /** Its heading is the page's `h1`; 2 where the page has one already. @default 1 */
  readonly headingLevel?: 1 | 2;
  /** Whether the heading has the focus when the browser opens the page. Where scripts change pages, your router moves the focus to it. @default false */
  readonly autoFocus?: boolean | undefined;
}

/**
 * The receipt: that it arrived, what happens next, by when, who, what to do if that day passes, how to change or stop
 * it, a copy, a person. Calm, because what was sent may be hard. Not for "saved": nothing is sent yet then.
 */
export const Confirmation = /* @__PURE__ */ forwardRef<HTMLDivElement, ConfirmationProps>(function Confirmation(
  { title, reference, next, byWhen, who, ifTheDatePasses, changeOrStop, copyHref, headingLevel = 1, autoFocus, className, children, ...rest },
  ref,
) {
  const { words } = useWords('confirmation', confirmation);
  const Heading = headingLevel === 1 ? 'h1' : 'h2';
  const section = (heading: string, inside: ReactNode, name?: string) => <Section level={headingLevel} heading={heading} name={name}>{inside}</Section>;
  return (
    <div {...rest} ref={ref} className={joined('kind-block kind-confirmation', className)}>
      <div className="kind-confirmation-head">
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for where the receipt took the place of a form; without scripts nothing else brings the person here */}
        <Heading className="kind-confirmation-title" tabIndex={-1} autoFocus={autoFocus}>
          <Mark of="done" />
          <span>{title}</span>
        </Heading>
        {reference && (
          <p className="kind-confirmation-reference">
            <span className="kind-confirmation-reference-name">{words.reference}</span> <SayableReference value={reference} />
          </p>
        )}
      </div>
      {section(words.next, (
        <>
          <Steps steps={next} />
          <dl className="kind-confirmation-facts">
            <div><dt>{words.byWhen}</dt><dd>{byWhen}</dd></div>
            <div><dt>{words.who}</dt><dd>{who}</dd></div>
          </dl>
        </>
      ))}
      {section(words.ifTheDatePasses, <Paragraph>{ifTheDatePasses}</Paragraph>)}
      {section(words.changeOrStop, <Paragraph>{changeOrStop}</Paragraph>)}
      {children}
      {section(words.copy, (
        <p>
          {reference ? words.copyReference : words.copyPrint} {copyHref && <a href={copyHref}>{words.copyLink}</a>}
        </p>
      ), 'kind-confirmation-copy')}
      <Person level={headingLevel} heading={words.person} />
    </div>
  );
});

interface SectionProps {
  readonly level: 1 | 2;
  readonly heading: string;
  readonly name?: string | undefined;
  readonly children: ReactNode;
}

function Section({ level, heading, name, children }: SectionProps) {
  const Heading = level === 1 ? 'h2' : 'h3';
  return (
    <div className={joined('kind-confirmation-section', name)}>
      <Heading className="kind-confirmation-heading">{heading}</Heading>
      {children}
    </div>
  );
}

/** A sentence becomes a paragraph; what has blocks of its own stays as it is. */
function Paragraph({ children }: { readonly children: ReactNode }) {
  return <div className="kind-confirmation-said">{children}</div>;
}

function Steps({ steps }: { readonly steps: readonly ReactNode[] }) {
  if (steps.length === 1) return <Paragraph>{steps[0]}</Paragraph>;
  return <ol className="kind-confirmation-steps">{Children.map(steps, (step) => <li>{step}</li>)}</ol>;
}

function Person({ level, heading }: { readonly level: 1 | 2; readonly heading: string }) {
  const reach = useChannels('Confirmation', undefined, undefined);
  if (reach.channels.length === 0) return null;
  return (
    <Section level={level} heading={heading}>
      <ContactLines {...reach} />
    </Section>
  );
}
