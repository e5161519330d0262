import type { FieldLabel } from '@kind-by-design/plain-language/field-message';
import type { IsoDate } from '@kind-by-design/plain-language/contacts';

/** A way to leave a question without its answer. Each is an answer of its own, never an error. */
export type Escape = 'unsure' | 'declined' | 'another-way';

/** What stands in the way of switching the escapes off: somebody has to write down why nobody may leave this question. */
export interface NoEscape {
  /** The reason, for those who review the journey: "Without it nobody could be rung back." */
  readonly none: string;
}

/** What every question has, whatever its kind. All texts are plain words in the journey's language. */
export interface QuestionBasics {
  /** The question as it is asked: "Who is this for?" */
  readonly label: string;
  /** How messages and summaries name it: "Who this is for", "who this is for". @default the label without its question mark */
  readonly called?: FieldLabel | undefined;
  /** A short help under the question. */
  readonly hint?: string | undefined;
  /** Why we ask, who will see it, and what happens if it is left: where it is not plain. */
  readonly why?: string | undefined;
  /** Whether an answer, or an escape, is needed to go on. @default false */
  readonly required?: boolean | undefined;
  /** The ways to leave it. @default those that make sense for the kind */
  readonly escapes?: readonly [Escape, ...Escape[]] | NoEscape | undefined;
  /** Asked only where an earlier answer on the same page brings it: it stands right after that answer. */
  readonly revealedBy?: { readonly question: string; readonly is: string } | undefined;
}

/** The answers of a choice: what is stored, and what the person reads. */
export interface Options {
  readonly [value: string]: string | { readonly label: string; readonly hint?: string | undefined; readonly exclusive?: boolean | undefined };
}

/** One of a few answers. */
export interface ChoiceQuestion extends QuestionBasics {
  readonly kind: 'choice';
  readonly options: Options;
}

/** As many of a few answers as fit. An `exclusive` one, such as "None of these", stands alone. */
export interface ChoicesQuestion extends QuestionBasics {
  readonly kind: 'choices';
  readonly options: Options;
}

/** Words of the person's own. */
export interface TextQuestion extends QuestionBasics {
  readonly kind: 'text';
  /** Room for a story rather than a line. @default false */
  readonly long?: boolean | undefined;
  /** The most characters we take. Nothing is cut off: more is kept, and asked about. @default 500, or 8,000 for a long one */
  readonly max?: number | undefined;
  /** HTML's own, where the browser may know it. */
  readonly autoComplete?: string | undefined;
}

export interface NumberQuestion extends QuestionBasics {
  readonly kind: 'number';
  readonly lowest?: number | undefined;
  readonly highest?: number | undefined;
  /** @default true */
  readonly whole?: boolean | undefined;
  /** For the eye, such as "hours". */
  readonly unit?: string | undefined;
}

/** A day the person knows. Parts of it ("1952", "April 2019") and their own words are answers where `rough`. */
export interface DateQuestion extends QuestionBasics {
  readonly kind: 'date';
  /** Whether a part of a date, or a date in words, is enough. @default true */
  readonly rough?: boolean | undefined;
  readonly notInFuture?: boolean | undefined;
  readonly notInPast?: boolean | undefined;
  /** Not before the answer to another date question, asked before. */
  readonly after?: string | undefined;
  readonly earliest?: IsoDate | undefined;
  readonly latest?: IsoDate | undefined;
  /** The person's own date of birth. @default false */
  readonly birthday?: boolean | undefined;
}

/** A name in one field as the person writes it, what to call them, and how it is said. Controls: the field's own, `-called`, `-said`. */
export interface NameQuestion extends QuestionBasics {
  readonly kind: 'name';
  /** Whether to ask what to call them and how the name is said. @default true */
  readonly more?: boolean | undefined;
  /** Whether it is the name of the person who writes: then the browser may fill it in. @default false */
  readonly own?: boolean | undefined;
}

/**
 * Where somebody lives. Controls: the field's own (the address as one text), `-where` (`fixed`, `none`, `safe`), `-find`
 * (what was looked up), `-found` (the address chosen from those found; what is written beside it belongs to it). With
 * `safe` nothing else that stands there is said, sent or exported.
 */
export interface AddressQuestion extends QuestionBasics {
  readonly kind: 'address';
  /** @default false */
  readonly own?: boolean | undefined;
}

export interface TelephoneQuestion extends QuestionBasics {
  readonly kind: 'telephone';
  /** @default false */
  readonly own?: boolean | undefined;
}

export interface EmailQuestion extends QuestionBasics {
  readonly kind: 'email';
  /** @default false */
  readonly own?: boolean | undefined;
}

/** A question: its words, what is asked for and what we can take, all of it data. */
export type Question =
  | ChoiceQuestion | ChoicesQuestion | TextQuestion | NumberQuestion | DateQuestion
  | NameQuestion | AddressQuestion | TelephoneQuestion | EmailQuestion;

export type QuestionKind = Question['kind'];

/** Questions by their names. A name begins with a letter and has letters and figures only: it names controls and stored answers. */
export interface Questions {
  readonly [name: string]: Question;
}

const usual: { readonly [Kind in QuestionKind]: readonly Escape[] } = {
  choice: ['unsure', 'declined', 'another-way'],
  choices: ['unsure', 'declined', 'another-way'],
  text: ['unsure', 'declined', 'another-way'],
  number: ['unsure', 'declined', 'another-way'],
  date: ['unsure', 'declined', 'another-way'],
  address: ['unsure', 'declined', 'another-way'],
  name: ['declined', 'another-way'],
  telephone: ['declined', 'another-way'],
  email: ['declined', 'another-way'],
};

/** The ways to leave a question: its own, or those usual for its kind; none where they are switched off with a reason. */
export function escapesOf({ kind, escapes }: Pick<Question, 'kind' | 'escapes'>): readonly Escape[] {
  if (escapes === undefined) return usual[kind];
  return 'none' in escapes ? [] : escapes;
}
