export { fill } from './fill';

/** The plural categories a sentence may have in some language (CLDR). */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** One sentence: a string with `{holes}`, or one string per plural category, chosen by `{count}`. */
export type Sentence = string | ({ readonly other: string } & { readonly [Form in Exclude<PluralCategory, 'other'>]?: string });

/** The sentences of one component, by key, in English. Plain data: it crosses from server to client and can come from JSON. */
export interface Words {
  readonly [key: string]: Sentence;
}

/** The languages the packages ship. Any other language is data too, typed against the English. */
export type ShippedLocale = 'en' | 'cy';

/** Who read a translation and signed it; `draft` until a speaker of the language has. */
export type Review = 'draft' | { readonly by: string; readonly on: string };

/** The plural forms each language needs beside `other`: a missing one does not compile. */
export interface PluralForms {
  en: 'one';
  cy: 'zero' | 'one' | 'two' | 'few' | 'many';
}

/** The names of the `{holes}` in a sentence. */
export type Holes<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never;

type All<Union> = (Union extends Union ? (value: Union) => void : never) extends (value: infer Every) => void ? Every : never;

/** A string that holds each of these holes, in any order. */
type TextWith<Hole extends string> = [Hole] extends [never] ? string : All<Hole extends Hole ? `${string}{${Hole}}${string}` : never>;

type FormsOf<Locale extends string> = Locale extends keyof PluralForms ? PluralForms[Locale] : never;

type Translated<English extends Sentence, Locale extends string> = English extends string
  ? TextWith<Holes<English>>
  : English extends { readonly other: infer Other extends string }
    ? { readonly other: TextWith<Holes<Other>> } & { readonly [Form in FormsOf<Locale>]: TextWith<Exclude<Holes<Other>, 'count'>> }
    : never;

/**
 * Another language's words for one component, judged against the English: a missing sentence, plural form or hole, or
 * a sentence too many, does not compile. `review` says whether a speaker of the language has signed it.
 * Use: `export const textarea = { review: 'draft', … } as const satisfies Translation<typeof english, 'cy'>`.
 */
export type Translation<English extends Words, Locale extends string> = { readonly review: Review } & {
  readonly [Key in keyof English]: Translated<English[Key], Locale>;
};

type HolesOf<Given extends Sentence> = Given extends string ? Holes<Given> : Given extends { readonly other: infer Other extends string } ? Holes<Other> : never;

/** What must be given to fill a sentence: a value for each hole, and `count` where it has plural forms. */
export type Filling<Given extends Sentence> = { readonly [Hole in HolesOf<Given>]: string | number } & (Given extends string ? unknown : { readonly count: number });
