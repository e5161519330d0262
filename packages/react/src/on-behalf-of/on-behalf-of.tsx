import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { Checkboxes } from '../checkboxes/checkboxes';
import type { ChoiceOption } from '../choice/choice';
import type { FormFields } from '../form-fields/form-fields';
import { choiceOptions } from '../internal/choice-options/choice-options';
import { joined } from '../internal/joined/joined';
import { useWords } from '../internal/words/use-words';
import { NameInput } from '../name-input/name-input';
import { onBehalfOfQuestions } from '../on-behalf-of-questions/on-behalf-of-questions';
import { Radios } from '../radios/radios';
import { TextInput } from '../text-input/text-input';
import { onBehalfOf } from './on-behalf-of.words';

/** The names of the answers in the form, each the same as its key unless given. */
export interface OnBehalfOfNames {
  /** `me`, `carer` or `worker`, or your own with `forWhom`. */
  readonly forWhom?: string;
  readonly theirName?: string;
  readonly howYouKnow?: string;
  /** `know`, `notYet`, `mayNotDecide` or `risk`: with `risk`, contact nobody but the writer before you have talked with them. */
  readonly doTheyKnow?: string;
  /** `no`, `yes` or `unsure`. What the writer may decide is for your staff to see on paper, not for this answer. */
  readonly attorney?: string;
  /** Of `lpaHealth`, `lpaProperty`, `deputyHealth`, `deputyProperty`, `enduring` and `unsure` any number. */
  readonly attorneyKind?: string;
}

export interface OnBehalfOfProps extends Omit<ComponentPropsWithoutRef<'fieldset'>, 'children'> {
  /** Problems and what was typed, from `formFields({ problems, typed })`. */
  readonly fields: FormFields;
  /** Other names for the answers. */
  readonly names?: OnBehalfOfNames | undefined;
  /** The question over all of them, where "For you, or for someone else" does not fit. */
  readonly legend?: ReactNode;
  /** For whom, where the three answers do not fit your service. `me` is the person themselves: it asks nothing more. @default me, someone I care for, someone I work with */
  readonly forWhom?: readonly ChoiceOption[] | undefined;
}

/**
 * Asks for whom somebody writes and, where it is for somebody else: who, how they know each other, whether they know,
 * and whether the writer is their attorney or deputy. Nobody is asked to judge whether somebody can decide. The same
 * questions for a journey: `onBehalfOfQuestions`.
 */
export const OnBehalfOf = /* @__PURE__ */ forwardRef<HTMLFieldSetElement, OnBehalfOfProps>(function OnBehalfOf(
  { fields, names = sameNames, legend, forWhom, className, ...rest },
  ref,
) {
  const { words } = useWords('onBehalfOf', onBehalfOf);
  const asked = onBehalfOfQuestions(words);
  return (
    <fieldset {...rest} ref={ref} className={joined('kind-field kind-fieldset kind-block kind-on-behalf-of', className)}>
      <legend className="kind-legend">{legend ?? words.legend}</legend>
      <Radios {...fields.text(names.forWhom ?? 'forWhom')} className="kind-on-behalf-of-whom" label={asked.forWhom.label} options={forWhom ?? choiceOptions(asked.forWhom.options)} required />
      <fieldset className="kind-field kind-fieldset kind-on-behalf-of-other">
        <legend className="kind-legend">{words.other}</legend>
        <NameInput {...fields.name(names.theirName ?? 'theirName')} label={asked.theirName.label} hint={asked.theirName.hint} more={asked.theirName.more} />
        <TextInput {...fields.text(names.howYouKnow ?? 'howYouKnow')} label={asked.howYouKnow.label} hint={asked.howYouKnow.hint} autoComplete="off" />
        <Radios {...fields.text(names.doTheyKnow ?? 'doTheyKnow')} label={asked.doTheyKnow.label} options={choiceOptions(asked.doTheyKnow.options)} />
        <Radios
          {...fields.text(names.attorney ?? 'attorney')}
          label={asked.attorney.label}
          hint={asked.attorney.hint}
          options={choiceOptions(asked.attorney.options, {
            yes: <Checkboxes {...fields.choices(names.attorneyKind ?? 'attorneyKind')} label={asked.attorneyKind.label} hint={asked.attorneyKind.hint} options={choiceOptions(asked.attorneyKind.options)} />,
          })}
        />
      </fieldset>
    </fieldset>
  );
});

const sameNames: OnBehalfOfNames = {};
