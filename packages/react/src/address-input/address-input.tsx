import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { choices } from '../choice/choice';
import { fieldParts, type FieldProps } from '../field/field';
import { group, question } from '../field/laid-out';
import { groupProps, type Ours } from '../field/native-props';
import type { TypedAddress } from '../form-fields/form-fields';
import { joined } from '../internal/joined/joined';
import { useWords } from '../internal/words/use-words';
import { addressInput } from './address-input.words';
import { FindAddress } from './find-address';

export interface AddressInputProps extends FieldProps, Omit<ComponentPropsWithoutRef<'fieldset'>, keyof FieldProps | 'autoFocus' | 'defaultValue' | 'children'> {
  /** What was written and chosen before, as it was written. */
  readonly defaultValue?: TypedAddress | undefined;
  /** Whether it is the address of the person who writes: then their browser may fill it in. @default false */
  readonly own?: boolean | undefined;
  /** Whether the service can look up addresses: adds `name-find` and a button that sends the form with `go=find`. @default false */
  readonly lookUp?: boolean | undefined;
  /** What the service found for `name-find`, each as it is to be kept; empty where it found nothing. Chosen in `name-found`. */
  readonly found?: readonly string[] | undefined;
  /** Where the look-up is down: what to do instead; `true` says it in our words. The address can be written all the same. */
  readonly problemFinding?: ReactNode;
  /** Whether what was found has the focus when the browser opens the page: the answer to their press of the button. @default false */
  readonly autoFocus?: boolean | undefined;
}

const ours: Ours = /* @__PURE__ */ new Set(['defaultValue', 'own', 'lookUp', 'found', 'problemFinding', 'autoFocus']);

/**
 * Asks where somebody lives: an address as they write it, no fixed address (`name-where` is `none`), or somewhere safe
 * that can't be named (`safe`). Looking up is the service's own function on the server, so it works without scripts;
 * writing by hand is always there. With `safe`, keep nothing of what stands in the box.
 */
export const AddressInput = /* @__PURE__ */ forwardRef<HTMLFieldSetElement, AddressInputProps>(function AddressInput(props, ref) {
  const { name, error, defaultValue, own = false, lookUp = false, found, problemFinding, autoFocus } = props;
  const parts = fieldParts(props, props['aria-describedby']);
  const { id } = parts;
  const { words } = useWords('addressInput', addressInput);
  const where = [
    { value: 'fixed', label: own ? words.fixed : words.theirFixed },
    { value: 'none', label: words.none, hint: own ? words.noneHint : words.theirNoneHint },
    { value: 'safe', label: own ? words.safe : words.theirSafe, hint: words.safeHint },
  ];
  const box = fieldParts({ name, id: `${id}-written`, label: lookUp ? words.orWrite : words.write, hint: words.writeHint, required: true });
  return group(
    groupProps(props, parts, 'kind-address-input', ours),
    ref,
    parts,
    <>
      {choices(where, { type: 'radio', name: `${name}-where`, id, chosen: (value) => value === defaultValue?.where })}
      {lookUp && <FindAddress name={name} id={id} own={own} defaultValue={defaultValue} found={found} problem={problemFinding} autoFocus={autoFocus} />}
      {question(
        'kind-address-written',
        box,
        <textarea
          className="kind-textarea"
          id={box.id}
          name={name}
          rows={5}
          autoComplete={own ? 'street-address' : 'off'}
          spellCheck={false}
          defaultValue={defaultValue?.value}
          aria-invalid={parts.invalid}
          aria-describedby={joined(error ? `${id}-error` : undefined, box.describedBy)}
        />,
      )}
    </>,
  );
});
