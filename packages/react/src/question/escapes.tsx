import type { AskedQuestion } from '@kind-by-design/journey';
import { choices } from '../choice/choice';
import { useWords } from '../internal/words/use-words';
import { question as english } from './question.words';

interface EscapesProps {
  readonly asked: AskedQuestion;
  /** Whether the question is the page's heading: then it need not be said again. */
  readonly alone: boolean;
}

/**
 * The quiet ways to leave a question: each is an answer, none an error. Nothing is chosen for anybody, and who has
 * chosen one can take it back: a radio alone can't be.
 */
export function Escapes({ asked: { field, question, answer, escapes, problem }, alone }: EscapesProps) {
  const { words } = useWords('question', english);
  const name = `${field}-answer`;
  const said = { unsure: { label: words.unsure }, declined: { label: words.declined }, 'another-way': { label: words.anotherWay, hint: words.anotherWayHint } };
  const chosen = escapes.find((each) => each === answer);
  const options = [...escapes.map((value) => ({ value, ...said[value] })), { value: '', label: words.answered }];
  return (
    // Open where one is chosen, and from the second try on; opened by the person before scripts ran, it stays open.
    <details className="kind-escapes" open={chosen !== undefined || problem?.help !== undefined} suppressHydrationWarning>
      <summary className="kind-escapes-summary" id={`${name}-summary`}>
        {words.cannot}{!alone && <span className="kind-visually-hidden">: {question.label}</span>}
      </summary>
      <fieldset className="kind-field kind-fieldset kind-escapes-choices" role="radiogroup" aria-labelledby={`${name}-summary`}>
        {choices(options, { type: 'radio', name, id: name, chosen: (value) => value === chosen })}
      </fieldset>
    </details>
  );
}
