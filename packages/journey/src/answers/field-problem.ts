import { failureCode, fieldProblem, type FieldFailure, type FieldLabel } from '@kind-by-design/plain-language/field-message';
import type { Problem } from '@kind-by-design/plain-language/problems';
import { fill } from '@kind-by-design/plain-language/words';
import type { Question } from '../definition/questions';
import { fieldProblemEnglish as english } from './field-problem.words';
import { fieldProblemWelsh as welsh } from './field-problem.words.cy';

/** What stands in the way beside what every field can have: a rule of the service's own, two answers from two windows, answers that do not fit together. */
type OwnFailure = 'rule' | 'two-answers' | { readonly check: string };

/** What stands in the way of one answer. */
export type AnswerFailure = FieldFailure | OwnFailure;

/** How messages and summaries name a question: as its journey says, else the question without its question mark. */
export function labelOf({ called, label }: Pick<Question, 'called' | 'label'>): FieldLabel {
  return called ?? { plain: label.replace(/[\s?？؟]+$/u, '') };
}

const isOwn = (failure: AnswerFailure): failure is OwnFailure => typeof failure === 'string' || 'check' in failure;
const codeOfOwn = (failure: OwnFailure): string => `answer.${typeof failure === 'string' ? failure : 'check'}`;

/** Names the same trouble however it is said: by it tries are counted. */
export const codeOf = (failure: AnswerFailure): string => (isOwn(failure) ? codeOfOwn(failure) : failureCode(failure));

/** The first sentence, the one for the next time, and the help beside it. */
function sentencesOf({ kind }: Question, failure: OwnFailure, words: typeof english | typeof welsh) {
  if (failure === 'two-answers') return { first: words.twoAnswers, again: words.twoAnswersAgain, help: words.twoAnswersHelp };
  if (failure !== 'rule') return { first: '{message}', again: words.checkAgain, help: words.checkHelp } as const;
  return kind === 'choice' || kind === 'choices'
    ? { first: words.ruleChosen, again: words.ruleChosenAgain, help: words.ruleChosenHelp }
    : { first: words.ruleWritten, again: words.ruleWrittenAgain, help: words.ruleWrittenHelp };
}

/** Said once, then in other words with help, then with a person. */
function ownProblem(question: Question, failure: OwnFailure, attempt: number, lang: string): Problem {
  const words = lang.split('-', 1)[0]?.toLowerCase() === 'cy' ? welsh : english;
  const { first, again, help } = sentencesOf(question, failure, words);
  const message = fill((attempt < 2 ? first : again) as '{plain}{message}', { plain: labelOf(question).plain, message: typeof failure === 'string' ? '' : failure.check }, lang);
  const code = codeOfOwn(failure);
  if (attempt < 2) return { message, code };
  return { message, code, help: attempt > 2 ? `${help} ${words.third}` : help, ...(attempt > 2 && { offerPerson: true }) };
}

/**
 * What to say about one answer, in the language of the page: `attempt` counts how often the same thing happened, this
 * time included. A check is said in its journey's own words.
 */
export function fieldProblemOf(question: Question, failure: AnswerFailure, attempt: number, lang: string): Problem {
  if (isOwn(failure)) return ownProblem(question, failure, attempt, lang);
  return fieldProblem({ ...failure, label: labelOf(question), locale: lang, attempt });
}
