import type { IsoDate } from '../contacts/contacts';
import type { DatePart, MissingParts } from '../dates/dates';

interface Max { readonly max: number }
interface Min { readonly min: number }
/** An example in the page's language; ours is used where there is none. */
interface Like { readonly like?: string }
/** A whole sentence that says why, such as "Your care started that day". */
interface Why { readonly why?: string }
interface OtherDate extends Why { readonly date: IsoDate }

/** What may stand in the way of any written answer. */
interface Written {
  readonly empty: Like;
  readonly 'too-long': Max;
  readonly 'too-many-words': Max;
  readonly 'too-short': Min;
  readonly 'length-between': Min & Max;
  /** The characters we cannot take, as the page's language lists them: "# or /". */
  readonly 'forbidden-characters': { readonly characters: string };
  /** The only characters we can take: "letters, numbers and hyphens". */
  readonly 'allowed-characters': { readonly allowed: string };
}

/** Every failure the catalogue has words for, by input, with what its sentence needs. */
export interface FieldFailures {
  readonly text: Written & {
    readonly 'not-a-number': Like;
    readonly 'not-whole': Like;
    readonly 'too-low': { readonly lowest: number };
    readonly 'too-high': { readonly highest: number };
    readonly 'number-between': { readonly lowest: number; readonly highest: number };
    readonly 'needs-pence': Like;
    readonly 'no-pence': Like;
  };
  readonly textarea: Written;
  readonly email: { readonly empty: Like; readonly format: Like };
  readonly telephone: { readonly empty: Like; readonly format: Like };
  readonly radios: {
    /** A question that is answered yes or no. */
    readonly 'yes-no': unknown;
    /** A question with two other answers. */
    readonly 'either-or': unknown;
    readonly empty: unknown;
  };
  readonly checkboxes: {
    readonly empty: unknown;
    /** Nothing ticked, and the label's `whether` names the choices. */
    readonly 'empty-named': unknown;
    /** "None of these" is ticked together with something else; `none` is its label. */
    readonly 'none-and-other': { readonly none: string };
  };
  readonly select: { readonly empty: unknown };
  readonly date: {
    readonly empty: unknown;
    readonly 'missing-part': { readonly missing: MissingParts };
    readonly 'two-digit-year': { readonly years: readonly [string, string] };
    readonly unreadable: { readonly part: DatePart };
    readonly impossible: { readonly part: DatePart };
    readonly past: Why;
    readonly 'today-or-past': Why;
    readonly future: Why;
    readonly 'today-or-future': Why;
    readonly before: OtherDate;
    readonly 'same-or-before': OtherDate;
    readonly after: OtherDate;
    readonly 'same-or-after': OtherDate;
    readonly between: Why & { readonly from: IsoDate; readonly to: IsoDate };
  };
}

/** What went wrong with one answer: the input, the failure, and what its sentence needs. `readDate` gives those of a date. */
export type FieldFailure = {
  [Input in keyof FieldFailures]: {
    [Failure in keyof FieldFailures[Input]]: { readonly input: Input; readonly failure: Failure } & FieldFailures[Input][Failure];
  }[keyof FieldFailures[Input]];
}[keyof FieldFailures];

/** The stable name of a failure, such as `telephone.empty`: the same one means the same thing happened again. */
export const failureCode = ({ input, failure }: Pick<FieldFailure, 'input' | 'failure'>): string => `${input}.${failure}`;
