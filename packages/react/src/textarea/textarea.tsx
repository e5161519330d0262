import { fill } from '@kind-by-design/plain-language';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { fieldParts, type FieldProps } from '../field/field';
import { question } from '../field/laid-out';
import { controlProps, type Ours } from '../field/native-props';
import type { CountWords } from '../form/text-count';
import { joined } from '../internal/joined/joined';
import { useWords } from '../internal/words/use-words';
import { textarea } from './textarea.words';

export interface TextareaProps extends FieldProps, Omit<ComponentPropsWithoutRef<'textarea'>, keyof FieldProps | 'placeholder' | 'maxLength'> {
  /** The most characters we can take. Nothing is cut off while typing or pasting: inside our `Form` the room left is said. */
  readonly max?: number | undefined;
}

const ours: Ours = /* @__PURE__ */ new Set(['max']);

/**
 * Asks for somebody's own words, as many lines as they need. Say who reads them and when. Inside our `Form` the room
 * left is said politely after a pause. For a few words use `TextInput`.
 */
export const Textarea = /* @__PURE__ */ forwardRef<HTMLTextAreaElement, TextareaProps>(function Textarea(props, ref) {
  const { max, rows = 6, value, defaultValue } = props;
  const countId = max === undefined ? undefined : `${props.id ?? props.name}-count`;
  const parts = fieldParts(props, joined(countId, props['aria-describedby']));
  const count = useCount(max, value ?? defaultValue);
  return question(
    'kind-textarea-field',
    parts,
    <textarea {...controlProps<'textarea'>(props, parts, 'kind-textarea', ours)} ref={ref} rows={rows} data-kind-count={count?.data} />,
    count && <p className="kind-textarea-count" id={countId}>{count.said}</p>,
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
