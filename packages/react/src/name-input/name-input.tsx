import { type ComponentPropsWithoutRef, type ForwardedRef, forwardRef, type HTMLAttributes, type ReactNode } from 'react';
import { fieldParts, type FieldProps } from '../field/field';
import { group, question } from '../field/laid-out';
import { controlProps, groupProps, type Ours } from '../field/native-props';
import type { TypedName } from '../form-fields/form-fields';
import { joined } from '../internal/joined/joined';
import { useWords } from '../internal/words/use-words';
import { nameInput } from './name-input.words';

export interface NameInputProps extends FieldProps, Omit<HTMLAttributes<HTMLElement>, keyof FieldProps | 'defaultValue' | 'children'> {
  /** What was written before, as it was written: nothing is tidied, split or capitalised. */
  readonly defaultValue?: TypedName | undefined;
  /** Whether to ask also what to call them (`name-called`) and how the name is said (`name-said`). @default true */
  readonly more?: boolean | undefined;
  /** Whether it is the name of the person who writes: then their browser may fill it in. @default false */
  readonly own?: boolean | undefined;
}

const ours: Ours = /* @__PURE__ */ new Set(['defaultValue', 'more', 'own']);

/** No phone changes a name into another word. */
const asWritten = { type: 'text', autoCapitalize: 'words', autoCorrect: 'off', spellCheck: false } as const;

/**
 * Asks for a name in one box, as the person writes it: no first and last, no length, no letters we do not take. With
 * `more` it asks what to call them and how the name is said, so that nobody has to put it right on the telephone.
 * Whoever reads the answer uses `name-called`, where there is one.
 */
export const NameInput = /* @__PURE__ */ forwardRef<HTMLElement, NameInputProps>(function NameInput(props, ref) {
  const { more = true, own = false, defaultValue } = props;
  const parts = fieldParts(props, props['aria-describedby']);
  const { words } = useWords('nameInput', nameInput);
  const autoComplete = own ? 'name' : 'off';
  if (!more) {
    const native = controlProps<'input'>(props, parts, 'kind-input', ours, { ...asWritten, autoComplete });
    return question('kind-name-input', parts, <input {...native} defaultValue={defaultValue?.value} ref={ref as ForwardedRef<HTMLInputElement>} />);
  }
  const { name, required, error } = props;
  const { id, invalid } = parts;
  const box = (part: 'called' | 'said', label: string, hint: string, filledIn: string) =>
    // Where the whole group may be left out its legend says so, once.
    nameBox({ name: `${name}-${part}`, id: `${id}-${part}`, label, hint, required: !required }, { autoComplete: filledIn, defaultValue: defaultValue?.[part] });
  return group(
    groupProps(props, parts, 'kind-name-input', ours),
    ref as ForwardedRef<HTMLFieldSetElement>,
    parts,
    <>
      {nameBox(
        { name, id: `${id}-whole`, label: words.whole, hint: own ? words.wholeHint : words.theirHint, required: true },
        { autoComplete, defaultValue: defaultValue?.value, id, 'aria-required': required || undefined, 'aria-invalid': invalid, 'aria-describedby': error ? `${id}-error` : undefined },
      )}
      {box('called', own ? words.called : words.theirCalled, words.calledHint, own ? 'nickname' : 'off')}
      {box('said', words.said, words.saidHint, 'off')}
    </>,
  );
});

/** One box of the group. The first has the group's own id, so that a link to the question leads to it; its hint keeps one of its own. */
function nameBox(field: FieldProps, native: ComponentPropsWithoutRef<'input'>): ReactNode {
  const parts = fieldParts(field);
  const { id = parts.id } = native;
  return question(
    'kind-name-box',
    { ...parts, id },
    <input {...asWritten} {...native} className="kind-input" id={id} name={field.name} aria-describedby={joined(native['aria-describedby'], parts.describedBy)} />,
  );
}
