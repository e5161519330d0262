import type { Problem } from '@kind-by-design/plain-language';
import type { ReactNode } from 'react';
import { ErrorMessage } from '../error-message/error-message';
import { joined } from '../internal/joined/joined';
import { OptionalMark } from '../label/optional-mark';

/** The one place where ids become an `aria-describedby`. */
export { joined as joinIds } from '../internal/joined/joined';

/** What every question takes, whatever its control. */
export interface FieldProps {
  /** The field's name in the form. Its id is the same unless `id` says otherwise, so `#name` leads to it without scripts. */
  readonly name: string;
  /** Overrides the id made from `name`; `formFields` gives it where two forms share names. */
  readonly id?: string | undefined;
  /** The question, in a few plain words. */
  readonly label: ReactNode;
  /** A short help between label and control. */
  readonly hint?: ReactNode;
  /** What to put right here, if anything: one of the form's `problems`. */
  readonly error?: string | Problem | undefined;
  /** Whether we need an answer to go on. What is not required says "(optional)". @default false */
  readonly required?: boolean | undefined;
  /** Why we ask, who will see it, what happens if it is left empty: one or two sentences, shown with the hint. */
  readonly why?: ReactNode;
  /** Another way to answer, such as a link to tell somebody instead; stands after the control. */
  readonly escape?: ReactNode;
  /** Makes the question the page's heading of this level too, where it is all the page asks. */
  readonly headingLevel?: 1 | 2 | 3 | undefined;
}

/** The pieces of one question, ready to be placed. */
export interface FieldParts {
  readonly id: string;
  /** For the control's `aria-describedby`: error, hint and why, in the order they stand. */
  readonly describedBy: string | undefined;
  /** For the control's `aria-invalid`; left out where there is nothing to put right. */
  readonly invalid: true | undefined;
  /** Label text with its "(optional)". */
  readonly label: ReactNode;
  /** The heading that the question is too: inside a legend, around a label. */
  readonly Heading: 'h1' | 'h2' | 'h3' | undefined;
  /** Hint, why and error: between label and control. */
  readonly help: ReactNode;
  /** The escape: after the control. */
  readonly after: ReactNode;
}

/**
 * Puts together label, hint, error and their ids for one question, the same way for every input. A function, not a
 * component: a field stays one fiber. Use it to build an input of your own that reads like ours.
 */
export function fieldParts({ name, id = name, label, hint, error, required, why, escape, headingLevel }: FieldProps, alsoDescribedBy?: string): FieldParts {
  const hintId = hint ? `${id}-hint` : undefined;
  const whyId = why ? `${id}-why` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const said = hintId && <div className="kind-hint" id={hintId}>{hint}</div>;
  return {
    id,
    describedBy: joined(errorId, hintId, whyId, alsoDescribedBy),
    invalid: error ? true : undefined,
    label: required ? label : <>{label} <OptionalMark /></>,
    Heading: headingLevel && `h${headingLevel}`,
    // Most fields have a hint or nothing: no fragment around it, which a long form would pay for on the server.
    help: why || error ? (
      <>
        {said}
        {whyId && <div className="kind-why" id={whyId}>{why}</div>}
        {error && <ErrorMessage problem={error} id={errorId} />}
      </>
    ) : said,
    after: escape ? <div className="kind-escape">{escape}</div> : null,
  };
}

/** Splits a component's props into what makes the question and what belongs to the native control: one rest, no more. */
export function splitField<Props extends FieldProps>(props: Props): [FieldProps, Omit<Props, keyof FieldProps>] {
  const { name, id, label, hint, error, required, why, escape, headingLevel, ...native } = props;
  return [{ name, id, label, hint, error, required, why, escape, headingLevel }, native];
}
