import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import type { FormFields } from '../form-fields/form-fields';
import { joined } from '../internal/joined/joined';
import { useWords } from '../internal/words/use-words';
import { Radios } from '../radios/radios';
import { TextInput } from '../text-input/text-input';
import { safeContact } from './safe-contact.words';

/** The names of the three answers in the form. */
export interface SafeContactNames {
  /** `yes`, `no` or `unsure`: treat `unsure`, and no answer at all, as `no`. @default 'safeMessage' */
  readonly message?: string;
  /** @default 'safeWord' */
  readonly word?: string;
  /** @default 'unsafeTimes' */
  readonly times?: string;
}

export interface SafeContactProps extends Omit<ComponentPropsWithoutRef<'fieldset'>, 'children'> {
  /** Problems and what was typed, from `formFields({ problems, typed })`. */
  readonly fields: FormFields;
  /** Other names for the answers. */
  readonly names?: SafeContactNames;
  /** The question over all of them, where "What is safe for you" does not fit. */
  readonly legend?: ReactNode;
}

/**
 * Asks what is safe, before any other contact detail: leaving a message, a word the caller says first, times to stay
 * away. Whoever rings has to be shown the answers first. Not a substitute for `UrgentHelp` or `ExitThisPage`.
 */
export const SafeContact = /* @__PURE__ */ forwardRef<HTMLFieldSetElement, SafeContactProps>(function SafeContact(
  { fields, names, legend, className, ...rest },
  ref,
) {
  const { message = 'safeMessage', word = 'safeWord', times = 'unsafeTimes' } = names ?? {};
  const { words } = useWords('safeContact', safeContact);
  const answers = [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
    { value: 'unsure', label: words.unsure, hint: words.unsureHint },
  ];
  return (
    <fieldset {...rest} ref={ref} className={joined('kind-field kind-fieldset kind-block kind-safe-contact', className)}>
      <legend className="kind-legend kind-safe-contact-legend">{legend ?? words.legend}</legend>
      <p className="kind-safe-contact-intro">{words.intro}</p>
      <Radios {...fields.text(message)} label={words.message} hint={words.messageHint} options={answers} required />
      <TextInput {...fields.text(word)} label={words.word} hint={words.wordHint} autoComplete="off" width="half" />
      <TextInput {...fields.text(times)} label={words.times} hint={words.timesHint} autoComplete="off" />
    </fieldset>
  );
});
