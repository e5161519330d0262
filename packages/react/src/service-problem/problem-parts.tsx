import type { Explanation, Retry, WayOn } from '@kind-by-design/plain-language';
import { Children, type MouseEvent, type ReactNode } from 'react';
import { ContactLines } from '../contact-lines/contact-lines';
import { fieldId } from '../form-fields/form-fields';
import { Mark } from '../internal/mark/mark';
import { otherLang } from '../internal/other-lang/other-lang';
import { useChannels } from '../internal/reach/use-channels';
import { SayableReference } from '../internal/sayable-reference/sayable-reference';
import type { serviceProblem } from './service-problem.words';

/** The heading of a whole page, or of a part at its place among the page's headings. */
export type ProblemLevel = 1 | 2 | 3 | 4;

/** How "try again" is done: again with the form as it stands, by code, or by loading the page anew. */
export interface HowToRetry {
  readonly form?: string | undefined;
  readonly onRetry?: ((press: MouseEvent<HTMLButtonElement>) => void) | undefined;
}

interface PartProps {
  readonly explanation: Explanation;
  readonly words: { readonly [Key in keyof typeof serviceProblem]: string };
  readonly locale: string;
}

interface WhatHappenedProps extends Omit<PartProps, 'words'> {
  readonly level: ProblemLevel;
  readonly titleId?: string | undefined;
  /** What else became of what the person wrote. */
  readonly children?: ReactNode;
}

/** What happened, and what became of what the person wrote. */
export function WhatHappened({ explanation: { lang, title, detail, work }, locale, level, titleId, children }: WhatHappenedProps) {
  const Heading = `h${level}` as const;
  const marked = otherLang(lang, locale);
  return (
    <div className="kind-service-problem-what">
      <Heading className="kind-service-problem-title" id={titleId}>
        <Mark of="trouble" />
        <span {...marked}>{title}</span>
      </Heading>
      {detail && <p className="kind-service-problem-detail" {...marked}>{detail}</p>}
      {work.said && (
        <p className="kind-service-problem-work" {...marked}>{work.said}</p>
      )}
      {children}
    </div>
  );
}

interface WhatNextProps extends PartProps {
  readonly level: ProblemLevel;
  readonly how: HowToRetry;
  readonly idPrefix?: string | undefined;
}

/** The ways on, the first as the clearest thing on the screen; then a person; then, quietly, the reference. */
export function WhatNext({ explanation, words, locale, level, how, idPrefix }: WhatNextProps) {
  const Heading = `h${Math.min(level + 1, 5) as 2 | 3 | 4 | 5}` as const;
  const { lang, next: [first, ...others], contact, reference } = explanation;
  const reach = useChannels('ServiceProblem', contact, undefined);
  const marked = otherLang(lang, locale);
  const way = (shown: WayOn, main: boolean) => <Way key={shown.kind + shown.label} way={shown} main={main} marked={marked} how={how} sending={words.sending} idPrefix={idPrefix} />;
  return (
    <>
      <div className="kind-service-problem-next">
        <Heading className="kind-service-problem-heading">{words.next}</Heading>
        <div className="kind-service-problem-first">{way(first, true)}</div>
        <Others>{others.map((other) => way(other, false))}</Others>
      </div>
      <div className="kind-service-problem-person">
        <Heading className="kind-service-problem-heading">{words.person}</Heading>
        <ContactLines {...reach} more={level === 1 ? undefined : words.more} />
      </div>
      {reference && (
        <p className="kind-service-problem-reference">
          {words.reference} <SayableReference value={reference} />
        </p>
      )}
    </>
  );
}

/** A list only where there are several: "list, one item" tells nobody anything. */
function Others({ children }: { readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  if (children.length === 1) return <div className="kind-service-problem-others">{children}</div>;
  return (
    <ul className="kind-service-problem-others">
      {Children.map(children, (way) => <li>{way}</li>)}
    </ul>
  );
}

interface WayProps {
  readonly way: WayOn;
  readonly main: boolean;
  /** `lang` and `dir` where the label is not in the page's language. */
  readonly marked: ReturnType<typeof otherLang>;
  readonly how: HowToRetry;
  readonly sending: string;
  readonly idPrefix: string | undefined;
}

function Way({ way, main, marked, how, sending, idPrefix }: WayProps) {
  const link = { ...marked, className: main ? 'kind-way-on kind-way-on-main' : 'kind-way-on' };
  if (way.kind === 'retry') return <RetryWay way={way} link={link} how={how} sending={sending} />;
  if (way.kind === 'change') return <a {...link} href={`#${fieldId(way.field, idPrefix)}`}>{way.label}</a>;
  if (way.kind !== 'wait' && way.href !== undefined) return <a {...link} href={way.href}>{way.label}</a>;
  return <p {...marked} className={main ? 'kind-way-on-said kind-way-on-said-main' : 'kind-way-on-said'}>{way.label}</p>;
}

interface RetryWayProps extends Pick<WayProps, 'how' | 'sending'> {
  readonly way: Retry;
  readonly link: { readonly className: string };
}

function RetryWay({ way, link, how, sending }: RetryWayProps) {
  if (how.form !== undefined) return <button {...link} type="submit" form={how.form} onClick={how.onRetry} data-kind-sending={sending}>{way.label}</button>;
  if (how.onRetry) return <button {...link} type="button" onClick={how.onRetry}>{way.label}</button>;
  // An empty address is this very page, with its query: loading it again needs no scripts.
  return <a {...link} href={way.href ?? ''}>{way.label}</a>;
}
