import type { AskedQuestion } from '@kind-by-design/journey';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { joined } from '../internal/joined/joined';
import { usualControl } from './control';
import { Escapes } from './escapes';
import { TwoAnswers } from './two-answers';

export interface QuestionProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The question with what was typed and what is to be put right, as a journey's page gives it. */
  readonly asked: AskedQuestion;
  /** Makes the question the page's heading of this level too, where it is all the page asks. */
  readonly headingLevel?: 1 | 2 | 3 | undefined;
  /** Your own control in place of the usual one, such as an `AddressInput` that looks addresses up. The ways to leave the question stay. */
  readonly control?: ReactNode;
}

/**
 * One question of a journey: the control that fits its kind, the questions an answer brings, and quietly after it the
 * ways to leave it. Inside our `Form`. For a question of a form of your own use its control (`Radios`, `TextInput` …).
 */
export const Question = /* @__PURE__ */ forwardRef<HTMLDivElement, QuestionProps>(function Question(
  { asked, headingLevel, control = usualControl(asked, headingLevel, (option) => brought(asked.reveals?.[option])), className, ...rest },
  ref,
) {
  const { field, other, escapes } = asked;
  return (
    <div {...rest} ref={ref} className={joined('kind-block kind-question', className)}>
      {control}
      {other && <TwoAnswers field={field} other={other} />}
      {escapes.length > 0 && <Escapes asked={asked} alone={headingLevel !== undefined} />}
    </div>
  );
});

const brought = (questions: readonly AskedQuestion[] | undefined): ReactNode => questions?.map((each) => <Question key={each.field} asked={each} />);
