import type { Review } from '@kind-by-design/plain-language/words';
import type { FieldLabel } from '@kind-by-design/plain-language/field-message';
import { inDevelopment } from '@kind-by-design/plain-language/development';
import type { Journey } from './definition';
import { translate } from './translate';

type Texts<Keys> = { readonly [Key in Extract<Keys, string>]: string };
type Has<Part, Key extends string, Value> = Part extends { readonly [Name in Key]: infer Given } ? ([Given] extends [undefined] ? object : { readonly [Name in Key]: Value }) : object;

/** An answer with a hint needs its hint in the other language too. */
type OptionWords<Given> = Given extends { readonly hint: string } ? { readonly label: string; readonly hint: string } : string | { readonly label: string };

type QuestionWords<Asked> = { readonly label: string }
  & Has<Asked, 'called', FieldLabel> & Has<Asked, 'hint', string> & Has<Asked, 'why', string> & Has<Asked, 'unit', string>
  & (Asked extends { readonly options: infer Options } ? { readonly options: { readonly [Value in keyof Options]: OptionWords<Options[Value]> } } : object);

type ListTexts = { readonly title: string; readonly another: string; readonly entry: string; readonly first?: string };

/** The words of one step; what is said in English is said in the other language too. `translated` throws in development where one is missing. */
interface StepWords {
  readonly title?: string;
  readonly lead?: string;
  readonly body?: readonly [string, ...string[]];
  readonly list?: ListTexts;
}

interface EndingWords {
  readonly title: string;
  readonly next: readonly [string, ...string[]];
  readonly byWhen: string;
  readonly ask: string;
  readonly ifTheDatePasses: string;
  readonly ifItGetsWorse?: string;
  readonly ifWeAreWrong?: string;
  readonly elsewhere?: readonly [string, ...string[]];
}

/**
 * A journey's words in another language, judged against the journey: a missing question, answer, hint or ending does
 * not compile. Use: `export const welsh = { review: 'draft', lang: 'cy', … } as const satisfies JourneyTranslation<typeof journey>`.
 */
export type JourneyTranslation<Original extends Journey> = {
  readonly review: Review;
  readonly lang: string;
  readonly title: string;
  readonly questions: { readonly [Name in keyof Original['questions']]: QuestionWords<Original['questions'][Name]> };
  readonly steps: { readonly [Name in keyof Original['steps']]?: StepWords };
  readonly endings: { readonly [Name in keyof Original['endings']]: EndingWords };
  /** The messages of the checks, in their order. */
  readonly checks?: readonly string[];
} & (Original['tasks'] extends object ? { readonly tasks: Texts<keyof Original['tasks']> } : { readonly tasks?: { readonly [name: string]: string } });

const kept = new WeakMap<Journey, WeakMap<object, Journey>>();

/**
 * The same journey with its words in another language: structure and stored answers stay the same, so a draft goes on
 * in either. The same journey and words give the same object. Where something that is said in one language is not said
 * in the other, it throws in development and names all of it; in production people read the original there.
 */
export function translated<Original extends Journey>(journey: Original, words: JourneyTranslation<Original>): Original {
  const made = kept.get(journey) ?? new WeakMap<object, Journey>();
  kept.set(journey, made);
  const before = made.get(words);
  if (before !== undefined) return before as Original;
  const { translation, missing } = translate(journey, words);
  if (missing.length > 0 && inDevelopment()) {
    throw new Error(`The journey "${journey.id}" is not all there in "${words.lang}": people would read two languages at once. Write ${missing.join(', ')}.`);
  }
  made.set(words, translation);
  return translation as Original;
}
