export { countTries, problemsFrom, type FailedField, type Tries } from './tries';

/** Something about one answer that has to be put right before we can go on. */
export interface Problem {
  /** What to do, in the label's own words: "Enter your telephone number". The same in the summary and beside the field. */
  readonly message: string;
  /** More help, given from the second failure of the same field on: other words, an example, another way to answer. */
  readonly help?: string;
  /** True from the third failure on: a person is offered beside the field. */
  readonly offerPerson?: boolean;
  /** The part of a date the message is about: only that box is marked. */
  readonly part?: 'day' | 'month' | 'year';
  /** The code of the failure, so that the server can count how often the same one happened. */
  readonly code?: string;
}

/** What stands between the person and the next page, keyed by field name, in the order of the fields. A new object is a new try. */
export interface Problems {
  readonly [field: string]: Problem;
}
