import { languageOf } from '../contacts/localised';
import type { Problem } from '../problems/problems';
import { fill } from '../words/fill';
import type { Sentence } from '../words/words';
import { failureCode, type FieldFailure } from './field-failure';
import { fieldMessageEnglish as english } from './field-message.words';
import { fieldMessageWelsh as welsh } from './field-message.words.cy';
import { sentencesOf } from './field-sentences';

export { fieldMessageEnglish } from './field-message.words';
export { fieldMessageWelsh } from './field-message.words.cy';
export { failureCode, type FieldFailure, type FieldFailures } from './field-failure';

/** The sentences of the catalogue in some language. */
export type FieldMessageWords = { readonly [Key in keyof typeof english]: (typeof english)[Key] extends string ? string : Sentence };

/** A label in the forms our sentences need, in the page's language. Only `plain` is needed; the others make the sentence more natural. */
export interface FieldLabel {
  /** The thing by itself, as a sentence begins with it: "Your telephone number". Not a question. */
  readonly plain: string;
  /**
   * The thing inside a sentence, after "Enter" or "Choose": "your telephone number", "the day that suits you".
   * In Welsh in its soft form, after "Rhowch", "Dewiswch" and "am": "gyfeiriad e-bost".
   */
  readonly thing?: string;
  /** For a choice, what the answer tells us, after "Tell us": "if someone lives with you"; in Welsh after "Dywedwch wrthym": "a oes rhywun yn byw gyda chi". */
  readonly whether?: string;
}

/** A failure of one field, and how to speak of it. */
export type FieldTrouble = FieldFailure & {
  readonly label: FieldLabel;
  readonly locale: string;
  /** How often the same thing happened to this field, this time included. `countTries` counts. @default 1 */
  readonly attempt?: number;
  /** The sentences of a language we do not ship, or a service's own. */
  readonly words?: FieldMessageWords;
};

function partOf(failure: FieldFailure): Problem['part'] {
  if (failure.input !== 'date') return undefined;
  if (failure.failure === 'missing-part') return failure.missing[0];
  if (failure.failure === 'two-digit-year') return 'year';
  return 'part' in failure ? failure.part : undefined;
}

const wordsIn = (locale: string): FieldMessageWords => (languageOf(locale) === 'cy' ? welsh : english);

/** The language the sentences can be spoken in: English where we have no words for the page's. */
const spoken = ({ locale, words }: FieldTrouble): string => (words !== undefined || ['en', 'cy'].includes(languageOf(locale)) ? locale : 'en');

/**
 * What to say about one answer: the same sentence for the summary and beside the field. The second time the same thing
 * happens it says it in other words, with help; from the third time on it names another way to answer, and a person.
 * The words never blame, and never say that an answer is wrong without saying what would be right.
 */
export function fieldProblem(trouble: FieldTrouble): Problem {
  const { label, attempt = 1 } = trouble;
  const locale = spoken(trouble);
  const words = trouble.words ?? wordsIn(locale);
  const sentences = sentencesOf(trouble, label, locale);
  const given = 'like' in trouble ? trouble.like : undefined;
  const like = given ?? (sentences.ownLike === undefined ? '' : words[sentences.ownLike]);
  const slots = { plain: label.plain, thing: label.thing ?? '', whether: label.whether ?? '', like, ...sentences.slots };
  const say = (key: keyof FieldMessageWords) => {
    const sentence: Sentence = words[key];
    return fill(sentence, slots, locale);
  };
  const why = 'why' in trouble ? trouble.why : undefined;
  const said = say(attempt > 1 ? `${sentences.key}Again` : sentences.key);
  const part = partOf(trouble);
  const problem: Problem = {
    message: why === undefined ? said : fill(words.withReason, { message: said, why }, locale),
    code: failureCode(trouble),
    ...(part !== undefined && { part }),
  };
  if (attempt < 2) return problem;
  // An example is part of most sentences already; a written answer shows the service's own here.
  const example = given !== undefined && sentences.ownLike === undefined ? [fill(words.likeExample, { like }, locale)] : [];
  const help = [say(sentences.help), ...example, ...(attempt > 2 ? [say(sentences.third)] : [])].join(' ');
  return { ...problem, help, ...(attempt > 2 && { offerPerson: true }) };
}
