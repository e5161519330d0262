import { fill } from '@kind-by-design/plain-language';
import { clsx } from 'clsx';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { fieldParts, type FieldProps, joinIds, splitField } from '../field/field';
import type { CountWords } from '../form/text-count';
import { useWords } from '../internal/words/use-words';
import { textarea } from './textarea.words';

export interface TextareaProps extends FieldProps, Omit<ComponentPropsWithoutRef<'textarea'>, keyof FieldProps | 'placeholder' | 'maxLength'> {
  /** The most characters we can take. Nothing is cut off while typing or pasting: inside our `Form` the room left is said. */
  readonly max?: number | undefined;
}

/**
 * Asks for somebody's own words, as many lines as they need. Say who reads them and when. Inside our `Form` the room
 * left is said politely after a pause. For a few words use `TextInput`.
 */
export const Textarea = /* @__PURE__ */ forwardRef<HTMLTextAreaElement, TextareaProps>(function Textarea(props, ref) {
  const [field, { max, className, rows = 6, 'aria-describedby': describedBy, ...native }] = splitField(props);
  const countId = max === undefined ? undefined : `${field.id ?? field.name}-count`;
  const parts = fieldParts(field, joinIds(countId, describedBy));
  const count = useCount(max, native.value ?? native.defaultValue);
  return (
    <div className="kind-field kind-textarea-field">
      <label className="kind-label" htmlFor={parts.id}>{parts.label}</label>
      {parts.help}
      <textarea
        {...native}
        ref={ref}
        id={parts.id}
        name={field.name}
        rows={rows}
        className={clsx('kind-textarea', className)}
        aria-required={field.required || undefined}
        aria-invalid={parts.invalid}
        aria-describedby={parts.describedBy}
        data-kind-count={count?.data}
      />
      {count && <p className="kind-textarea-count" id={countId}>{count.said}</p>}
      {parts.after}
    </div>
  );
});

/** The count's first sentence and, for the form to go on from, its words in the page's language. */
function useCount(max: number | undefined, written: unknown): { said: string; data: string } | undefined {
  const { words, locale } = useWords('textarea', textarea);
  if (max === undefined) return undefined;
  const left = max - (typeof written === 'string' ? written.length : 0);
  const said = left < 0 ? fill(words.over, { count: -left }, locale) : fill(words.limit, { max }, locale);
  return { said, data: JSON.stringify({ max, locale, left: words.left, over: words.over } satisfies CountWords) };
}
