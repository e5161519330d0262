import type { Explanation, Retry, WayOn } from '@kind-by-design/plain-language';
import type { ReactNode } from 'react';
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
  readonly onRetry?: (() => void) | undefined;
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
  const way = (shown: WayOn, main: boolean) => <Way key={shown.kind + shown.label} way={shown} main={main} how={how} sending={words.sending} idPrefix={idPrefix} />;
  return (
    <>
      <div className="kind-service-problem-next">
        <Heading className="kind-service-problem-heading">{words.next}</Heading>
        <div className="kind-service-problem-first" {...otherLang(lang, locale)}>{way(first, true)}</div>
        <Others marked={otherLang(lang, locale)}>{others.map((other) => way(other, false))}</Others>
      </div>
      <div className="kind-service-problem-person">
        <Heading className="kind-service-problem-heading">{words.person}</Heading>
        <ContactLines {...reach} />
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
function Others({ marked, children }: { readonly marked: ReturnType<typeof otherLang>; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  if (children.length === 1) return <div className="kind-service-problem-others" {...marked}>{children}</div>;
  return (
    <ul className="kind-service-problem-others" {...marked}>
      {children.map((way, nth) => <li key={nth}>{way}</li>)}
    </ul>
  );
}

interface WayProps {
  readonly way: WayOn;
  readonly main: boolean;
  readonly how: HowToRetry;
  readonly sending: string;
  readonly idPrefix: string | undefined;
}

function Way({ way, main, how, sending, idPrefix }: WayProps) {
  const className = main ? 'kind-way-on kind-way-on-main' : 'kind-way-on';
  switch (way.kind) {
    case 'retry':
      return <RetryWay way={way} className={className} how={how} sending={sending} />;
    case 'change':
      return <a className={className} href={`#${fieldId(way.field, idPrefix)}`}>{way.label}</a>;
    case 'wait':
      return <p className={main ? 'kind-way-on-said kind-way-on-said-main' : 'kind-way-on-said'}>{way.label}</p>;
    default:
      if (way.href === undefined) return <p className={main ? 'kind-way-on-said kind-way-on-said-main' : 'kind-way-on-said'}>{way.label}</p>;
      return <a className={className} href={way.href}>{way.label}</a>;
  }
}

function RetryWay({ way, className, how, sending }: { readonly way: Retry; readonly className: string; readonly how: HowToRetry; readonly sending: string }) {
  if (how.onRetry) return <button type="button" className={className} onClick={how.onRetry}>{way.label}</button>;
  if (how.form !== undefined) return <button type="submit" form={how.form} className={className} data-kind-sending={sending}>{way.label}</button>;
  // An empty address is this very page, with its query: loading it again needs no scripts.
  return <a className={className} href={way.href ?? ''}>{way.label}</a>;
}
