import { fieldProblem, type FieldFailure, type FieldLabel } from '@kind-by-design/plain-language/field-message';
import type { Problem } from '@kind-by-design/plain-language/problems';
import { fill } from '@kind-by-design/plain-language/words';
import type { Question } from '../definition/questions';
import { fieldProblemEnglish as english } from './field-problem.words';
import { fieldProblemWelsh as welsh } from './field-problem.words.cy';

/** How messages and summaries name a question: as its journey says, else the question without its question mark. */
export function labelOf({ called, label }: Pick<Question, 'called' | 'label'>): FieldLabel {
  return called ?? { plain: label.replace(/[\s?？؟]+$/u, '') };
}

/** Two answers from two windows, or answers that do not fit together: said once, then in other words with help, then with a person. */
function otherProblem(question: Question, failure: 'two-answers' | { readonly check: string }, attempt: number, lang: string): Problem {
  const words = lang.split('-', 1)[0]?.toLowerCase() === 'cy' ? welsh : english;
  const two = failure === 'two-answers';
  const { plain } = labelOf(question);
  const say = (again: boolean) => {
    if (two) return fill(again ? words.twoAnswersAgain : words.twoAnswers, { plain }, lang);
    return again ? fill(words.checkAgain, { message: failure.check }, lang) : failure.check;
  };
  const code = two ? 'answer.two-answers' : 'answer.check';
  if (attempt < 2) return { message: say(false), code };
  const help = [two ? words.twoAnswersHelp : words.checkHelp, ...(attempt > 2 ? [words.third] : [])].join(' ');
  return { message: say(true), code, help, ...(attempt > 2 && { offerPerson: true }) };
}

/**
 * What to say about one answer, in the language of the page: `attempt` counts how often the same thing happened, this
 * time included. A check is said in its journey's own words.
 */
export function fieldProblemOf(question: Question, failure: FieldFailure | 'two-answers' | { readonly check: string }, attempt: number, lang: string): Problem {
  if (failure === 'two-answers' || 'check' in failure) return otherProblem(question, failure, attempt, lang);
  return fieldProblem({ ...failure, label: labelOf(question), locale: lang, attempt });
}
