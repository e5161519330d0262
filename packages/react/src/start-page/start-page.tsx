import { Children, type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { Button } from '../button/button';
import { ContactLines } from '../contact-lines/contact-lines';
import type { FormProps } from '../form/form';
import { joined } from '../internal/joined/joined';
import { useChannels } from '../internal/reach/use-channels';
import type { Said } from '../internal/said/said';
import { useWords } from '../internal/words/use-words';
import { UrgentHelp } from '../urgent-help/urgent-help';
import { startPage } from './start-page.words';

interface StartPageBasics extends Omit<ComponentPropsWithoutRef<'div'>, 'title' | 'autoFocus' | 'hidden'> {
  /** What the person can do here, in their words, as the page's `h1`: "Ask for help with everyday life". */
  readonly title: Said;
  /** What this is for, and for whom, in a sentence or two. */
  readonly whatFor: Said;
  /** What to have ready, one thing each, and that it can be left out. `nothing` says that nothing is needed. */
  readonly youNeed: readonly [Said, ...Said[]] | 'nothing';
  /** The honest time it takes most people, and that they may stop in between. */
  readonly howLong: Said;
  /** What is kept while somebody writes, for how long, and how it ends sooner: "What you write is kept for 24 hours, or until you leave." */
  readonly kept: Said;
  /** How else to do the same, with somebody who writes it down. Your contacts stand under it. */
  readonly otherWays: Said;
  /** Who sees it before it is sent, where it is not nobody. */
  readonly seen?: Said;
  /** What the button says. @default 'Start now' */
  readonly start?: Said;
  /** Your page where a return code is asked for, where you give any. */
  readonly comeBackHref?: string | undefined;
  /** Right before the button: `ResumeNotice` for somebody who began already, or words of your own. */
  readonly children?: ReactNode;
}

interface StartByLink {
  /** The first page. */
  readonly href: string;
  readonly action?: undefined;
  readonly hidden?: undefined;
}

interface StartByForm {
  readonly href?: undefined;
  /** Where starting is told to, by `post`, where something begins on the service. Works without scripts. */
  readonly action: NonNullable<FormProps['action']>;
  /** What the form carries along, such as the visit's token. */
  readonly hidden?: { readonly [name: string]: string } | undefined;
}

export type StartPageProps = StartPageBasics & (StartByLink | StartByForm);

/**
 * What a person knows before they begin: what this is for, what they need, how long it takes, what is kept and for how
 * long, how else to do it. Urgent help stands first. None of it can be left out. Not for one question alone: ask it.
 */
export const StartPage = /* @__PURE__ */ forwardRef<HTMLDivElement, StartPageProps>(function StartPage(
  { title, whatFor, youNeed, howLong, kept, otherWays, seen, start, comeBackHref, href, action, hidden, className, children, ...rest },
  ref,
) {
  const { words } = useWords('startPage', startPage);
  return (
    <div {...rest} ref={ref} className={joined('kind-block kind-start-page', className)}>
      <h1 className="kind-start-page-title">{title}</h1>
      <div className="kind-start-page-what-for">{whatFor}</div>
      <UrgentHelp compact />
      <Section heading={words.youNeed}>{youNeed === 'nothing' ? words.nothing : <Needs things={youNeed} />}</Section>
      <Section heading={words.howLong}>{howLong}</Section>
      <Section heading={words.kept}>
        <p className="kind-start-page-seen">{seen ?? words.seen}</p>
        <div>{kept}</div>
      </Section>
      {children}
      <div className="kind-start-page-begin">
        <Begin href={href} action={action} hidden={hidden}>{start ?? words.start}</Begin>
        {comeBackHref !== undefined && <p className="kind-start-page-come-back"><a className="kind-link" href={comeBackHref}>{words.comeBack}</a></p>}
      </div>
      <Section heading={words.otherWays}>
        <div>{otherWays}</div>
        <People more={words.more} />
      </Section>
    </div>
  );
});

/** A sentence stands as it is; what has blocks of its own keeps them. */
function Section({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <div className="kind-start-page-section">
      <h2 className="kind-start-page-heading">{heading}</h2>
      <div className="kind-start-page-said">{children}</div>
    </div>
  );
}

/** One thing alone is a sentence: "list, one item" tells nobody anything. */
function Needs({ things }: { readonly things: readonly ReactNode[] }) {
  if (things.length === 1) return things[0];
  return <ul className="kind-start-page-needs">{Children.map(things, (thing) => <li>{thing}</li>)}</ul>;
}

function Begin({ href, action, hidden = nothing, children }: Pick<StartPageProps, 'href' | 'action' | 'hidden'> & { readonly children: ReactNode }) {
  if (href !== undefined) return <a className="kind-button kind-start-page-start" href={href}>{children}</a>;
  return (
    // React sends a function itself and takes no method beside it.
    <form className="kind-start-page-form" action={action} method={typeof action === 'function' ? undefined : 'post'}>
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <Button className="kind-start-page-start">{children}</Button>
    </form>
  );
}

const nothing: NonNullable<StartPageProps['hidden']> = {};

function People({ more }: { readonly more: string }) {
  const reach = useChannels('StartPage', undefined, undefined);
  return reach.channels.length > 0 && <ContactLines {...reach} more={more} />;
}
