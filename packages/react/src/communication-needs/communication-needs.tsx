import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { Checkboxes } from '../checkboxes/checkboxes';
import type { ChoiceOption } from '../choice/choice';
import { communicationNeedsQuestions } from '../communication-needs-questions/communication-needs-questions';
import type { FormFields } from '../form-fields/form-fields';
import { choiceOptions } from '../internal/choice-options/choice-options';
import { joined } from '../internal/joined/joined';
import { useWords } from '../internal/words/use-words';
import { Radios } from '../radios/radios';
import { TextInput } from '../text-input/text-input';
import { Textarea } from '../textarea/textarea';
import { communicationNeeds } from './communication-needs.words';

/** The names of the answers in the form, each the same as its key unless given. */
export interface CommunicationNeedsNames {
  /** Of `letter`, `email`, `text`, `largePrint`, `easyRead`, `audio` and `braille` any number, or `none`. */
  readonly formats?: string;
  /** `english`, `welsh` or `other`, or your own with `languages`. */
  readonly language?: string;
  readonly whichLanguage?: string;
  /** Of `spoken`, `bsl`, `lipSpeaker` and `deafblind` any number, or `none`. */
  readonly interpreter?: string;
  /** Reasonable adjustments, any number, or `none`. */
  readonly adjustments?: string;
  readonly otherNeeds?: string;
  /** `yes` or `no`: treat no answer as `no`. */
  readonly tellEveryone?: string;
}

export interface CommunicationNeedsProps extends Omit<ComponentPropsWithoutRef<'fieldset'>, 'children'> {
  /** Problems and what was typed, from `formFields({ problems, typed })`. */
  readonly fields: FormFields;
  /** Other names for the answers. */
  readonly names?: CommunicationNeedsNames | undefined;
  /** The question over all of them, where "What you need from us" does not fit. */
  readonly legend?: ReactNode;
  /** The languages most people near you use, each by its own name; `other` brings a box to write another. @default English, Welsh, another */
  readonly languages?: readonly ChoiceOption[] | undefined;
}

/**
 * Asks once what somebody needs so that you can reach and understand each other: formats, language, interpreter,
 * adjustments, and whether everyone who works with them is told. The fields of the Accessible Information Standard
 * (DCB1605). None of it is required. The same questions for a journey: `communicationNeedsQuestions`.
 */
export const CommunicationNeeds = /* @__PURE__ */ forwardRef<HTMLFieldSetElement, CommunicationNeedsProps>(function CommunicationNeeds(
  { fields, names = sameNames, legend, languages, className, ...rest },
  ref,
) {
  const { words } = useWords('communicationNeeds', communicationNeeds);
  const asked = communicationNeedsQuestions(words);
  const { formats, language, whichLanguage, interpreter, adjustments, otherNeeds, tellEveryone } = asked;
  const which = <TextInput {...fields.text(names.whichLanguage ?? 'whichLanguage')} label={whichLanguage.label} hint={whichLanguage.hint} autoComplete="off" width="half" />;
  return (
    <fieldset {...rest} ref={ref} className={joined('kind-field kind-fieldset kind-block kind-communication-needs', className)}>
      <legend className="kind-legend">{legend ?? words.legend}</legend>
      <p className="kind-communication-needs-intro">{words.intro}</p>
      <Checkboxes {...fields.choices(names.formats ?? 'formats')} label={formats.label} hint={formats.hint} options={choiceOptions(formats.options)} />
      <Radios
        {...fields.text(names.language ?? 'language')}
        label={language.label}
        options={(languages ?? choiceOptions(language.options)).map((option) => (option.value === 'other' ? { ...option, reveals: which } : option))}
      />
      <Checkboxes {...fields.choices(names.interpreter ?? 'interpreter')} label={interpreter.label} hint={interpreter.hint} options={choiceOptions(interpreter.options)} />
      <Checkboxes {...fields.choices(names.adjustments ?? 'adjustments')} label={adjustments.label} hint={adjustments.hint} options={choiceOptions(adjustments.options)} />
      <Textarea {...fields.text(names.otherNeeds ?? 'otherNeeds')} label={otherNeeds.label} hint={otherNeeds.hint} rows={4} />
      <Radios {...fields.text(names.tellEveryone ?? 'tellEveryone')} label={tellEveryone.label} options={choiceOptions(tellEveryone.options)} />
    </fieldset>
  );
});

const sameNames: CommunicationNeedsNames = {};
