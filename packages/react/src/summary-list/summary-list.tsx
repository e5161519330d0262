import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { joined } from '../internal/joined/joined';

/** One thing that can be done about an answer. */
export interface SummaryAction {
  readonly href: string;
  /** In a verb: "Change". */
  readonly text: string;
  /** What it is about, for people who listen to the links alone. @default the row's key, where it is text */
  readonly context?: string | undefined;
}

export interface SummaryRow {
  /** What was asked, in a few words. */
  readonly key: ReactNode;
  readonly value: ReactNode;
  readonly actions?: readonly SummaryAction[] | undefined;
}

export interface SummaryListProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title' | 'children'> {
  readonly rows: readonly SummaryRow[];
  /** What the rows have in common. With it they stand in a frame of their own, a card. */
  readonly title?: ReactNode;
  /** The level of the title's heading. @default 2 */
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  /** What can be done about all of it: links or buttons, beside the title. */
  readonly actions?: ReactNode;
}

/**
 * Says facts back: what was asked, what was answered, what can be done about it. For answers of a journey before they are
 * sent use `CheckAnswers`, which is made of the journey itself.
 */
export const SummaryList = /* @__PURE__ */ forwardRef<HTMLDivElement, SummaryListProps>(function SummaryList({ rows, title, headingLevel = 2, actions, className, ...rest }, ref) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div {...rest} ref={ref} className={joined('kind-block kind-summary-list', title !== undefined && 'kind-summary-list-card', className)}>
      {(title !== undefined || actions) && (
        <div className="kind-summary-list-head">
          {title !== undefined && <Heading className="kind-summary-list-title">{title}</Heading>}
          {actions && <div className="kind-summary-list-actions">{actions}</div>}
        </div>
      )}
      {rows.length > 0 && <dl className="kind-summary-list-rows">{rows.map(row)}</dl>}
    </div>
  );
});

/** A function, not a component: a long list stays few fibers. */
function row({ key, value, actions = [] }: SummaryRow, nth: number): ReactNode {
  return (
    // Rows stand in the order of the questions and never move; two may have the same words.
    <div key={`${nth}`} className="kind-summary-list-row">
      <dt>{key}</dt>
      <dd className="kind-summary-list-value">{value}</dd>
      {actions.length > 0 && (
        <dd className="kind-summary-list-row-actions">
          {actions.map(({ href, text, context = typeof key === 'string' ? key : undefined }) => (
            <a key={href + text} href={href}>{text}{context && <span className="kind-visually-hidden">: {context}</span>}</a>
          ))}
        </dd>
      )}
    </div>
  );
}
