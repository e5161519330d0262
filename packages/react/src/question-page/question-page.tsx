import type { AskedQuestion, QuestionsPage } from '@kind-by-design/journey';
import { forwardRef, type ReactNode } from 'react';
import { joined } from '../internal/joined/joined';
import { useWords } from '../internal/words/use-words';
import { Question } from '../question/question';
import { JourneyForm, type JourneyFormProps } from './journey-form';
import { Onward, type OnwardProps } from './onward';
import { questionPage } from './question-page.words';

export interface QuestionPageProps extends JourneyFormProps, OnwardProps {
  /** The page as a journey gives it: plain data. */
  readonly page: QuestionsPage;
  /** Your own component in place of the page's questions; its controls have the names the journey gives them. */
  readonly instead?: ReactNode;
  /** What stands after the questions and before the button. */
  readonly children?: ReactNode;
}

/**
 * A page that asks: the way back, what is left to put right, how much is left, the questions, the way on, the way to stop
 * for now. All of it is one form that works without scripts, and each of its buttons stores what was typed.
 */
export const QuestionPage = /* @__PURE__ */ forwardRef<HTMLFormElement, QuestionPageProps>(function QuestionPage(
  { page, instead, promise, saveLater, className, children, ...rest },
  ref,
) {
  const { words } = useWords('questionPage', questionPage);
  const { title, lead, questions, sends } = page;
  // One question alone is the page's heading; several, or a component of the service's own, stand under one.
  const [first, second] = questions;
  const alone = !instead && !second && first?.question.label === title ? first : undefined;
  return (
    <JourneyForm {...rest} ref={ref} page={page} className={joined('kind-question-page', className)}>
      {alone ? <Question asked={withLead(alone, lead)} headingLevel={1} /> : (
        <>
          <h1 className="kind-journey-title">{title}</h1>
          {lead && <p className="kind-journey-lead">{lead}</p>}
          {instead ?? questions.map((asked) => <Question key={asked.field} asked={asked} />)}
        </>
      )}
      {children}
      {!sends && (instead || questions.some(isWritten)) && <p className="kind-question-page-sees">{words.nobodySees}</p>}
      <Onward sends={sends} promise={promise} saveLater={saveLater} />
    </JourneyForm>
  );
});

/** Under a heading that is the question itself, what is said first stands where its hint does. */
function withLead(asked: AskedQuestion, lead: string | undefined): AskedQuestion {
  const { question } = asked;
  return lead ? { ...asked, question: { ...question, hint: question.hint ? `${lead} ${question.hint}` : lead } } : asked;
}

/** Whether a person writes in it: there it is said that nobody sees it yet. */
function isWritten({ question, reveals }: AskedQuestion): boolean {
  return (question.kind !== 'choice' && question.kind !== 'choices') || Object.values(reveals ?? {}).some((brought) => brought.some(isWritten));
}
