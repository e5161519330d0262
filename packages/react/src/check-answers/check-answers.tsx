import type { AnswerRow, CheckPage } from '@kind-by-design/journey';
import { forwardRef, type ReactNode } from 'react';
import { InsetText } from '../inset-text/inset-text';
import { joined } from '../internal/joined/joined';
import { useWords } from '../internal/words/use-words';
import { pageAddress } from '../journey/page-address';
import { JourneyForm, type JourneyFormProps } from '../question-page/journey-form';
import { Onward, type OnwardProps } from '../question-page/onward';
import { saidBack } from '../summary-list/said-back';
import { SummaryList, type SummaryRow } from '../summary-list/summary-list';
import { checkAnswers } from './check-answers.words';

export interface CheckAnswersProps extends Omit<JourneyFormProps, 'action'>, OnwardProps {
  /** The page as a journey gives it: its answers are generated, never listed by hand. */
  readonly page: CheckPage;
  /** The path under which the journey's pages are, such as `/care`. */
  readonly base: string;
  /** @default the page's own address */
  readonly action?: JourneyFormProps['action'] | undefined;
  /** What stands after the answers and before the button. */
  readonly children?: ReactNode;
}

/**
 * All answers before they are sent, each with a way to change it that comes straight back here. What is not answered yet
 * is said, with the way there; "I am not sure" stands as the answer it is.
 */
export const CheckAnswers = /* @__PURE__ */ forwardRef<HTMLFormElement, CheckAnswersProps>(function CheckAnswers(
  { page, base, action = pageAddress(base, page.ref, page.changing), promise, saveLater, className, children, ...rest },
  ref,
) {
  const { words } = useWords('checkAnswers', checkAnswers);
  const { title, sections, open, sends } = page;
  const rowOf = (row: AnswerRow): SummaryRow => {
    const waiting = row.state === 'not-yet';
    return {
      key: row.label,
      value: waiting && row.said.length === 0 ? words.notYet : saidBack(row),
      actions: [{ href: pageAddress(base, row.page, true), text: waiting ? words.answer : words.change }],
    };
  };
  return (
    <JourneyForm {...rest} action={action} ref={ref} page={page} className={joined('kind-check-answers', className)}>
      <h1 className="kind-journey-title">{title}</h1>
      {sections.map((section, nth) => (
        // Sections stand in the order of the journey's parts and never move.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={nth} className="kind-check-answers-section">
          {section.title && <h2 className="kind-check-answers-title">{section.title}</h2>}
          <SummaryList rows={section.rows.map(rowOf)} />
        </div>
      ))}
      {children}
      {open && <InsetText>{words.open}</InsetText>}
      <Onward sends={sends} promise={promise} saveLater={saveLater} first={open && { href: pageAddress(base, open, true), text: words.goOn }} />
    </JourneyForm>
  );
});
