import type { AskedQuestion, EmailQuestion, Options, TelephoneQuestion, TypedParts } from '@kind-by-design/journey';
import type { ReactNode } from 'react';
import { AddressInput } from '../address-input/address-input';
import { Checkboxes, type CheckboxOption } from '../checkboxes/checkboxes';
import { DateInput } from '../date-input/date-input';
import { EmailInput } from '../email-input/email-input';
import type { FieldProps } from '../field/field';
import { NameInput } from '../name-input/name-input';
import { NumberInput } from '../number-input/number-input';
import { Radios } from '../radios/radios';
import { TelephoneInput } from '../telephone-input/telephone-input';
import { TextInput } from '../text-input/text-input';
import { Textarea } from '../textarea/textarea';

/** Shows the questions that an option brings. */
type Reveal = (option: string) => ReactNode;

/** The control that fits a question's kind, with what was typed into it before, as it was typed. */
export function usualControl({ field, question, typed, problem }: AskedQuestion, headingLevel: FieldProps['headingLevel'], reveal: Reveal): ReactNode {
  const asked: FieldProps = { name: field, label: question.label, hint: question.hint, why: question.why, required: question.required, error: problem, headingLevel };
  switch (question.kind) {
    case 'choice':
      return <Radios {...asked} options={optionsOf(question.options, reveal)} defaultValue={one(typed, 'value')} />;
    case 'choices':
      return <Checkboxes {...asked} options={optionsOf(question.options, reveal)} defaultValue={several(typed)} />;
    case 'text':
      return question.long ? (
        <Textarea {...asked} max={question.max} autoComplete={question.autoComplete} defaultValue={one(typed, 'value')} />
      ) : (
        <TextInput {...asked} autoComplete={question.autoComplete} defaultValue={one(typed, 'value')} />
      );
    case 'number':
      return <NumberInput {...asked} whole={question.whole} unit={question.unit} defaultValue={one(typed, 'value')} />;
    case 'date':
      return <DateInput {...asked} rough={question.rough ?? true} autoComplete={question.birthday ? 'bday' : undefined} defaultValue={parts(typed, ['day', 'month', 'year', 'rough'])} />;
    case 'name':
      return <NameInput {...asked} more={question.more} own={question.own} defaultValue={parts(typed, ['value', 'called', 'said'])} />;
    case 'address':
      return <AddressInput {...asked} own={question.own} defaultValue={parts(typed, ['value', 'where', 'find', 'found'])} />;
    case 'telephone':
      return <TelephoneInput {...asked} {...filledIn(question)} defaultValue={one(typed, 'value')} />;
    default:
      return <EmailInput {...asked} {...filledIn(question)} defaultValue={one(typed, 'value')} />;
  }
}

/** What is not the writer's own the browser is asked not to fill in: it would give the wrong person's. */
const filledIn = ({ own }: TelephoneQuestion | EmailQuestion) => (own ? undefined : { autoComplete: 'off' });

const optionsOf = (options: Options, reveal: Reveal): CheckboxOption[] =>
  Object.entries(options).map(([value, option]) => {
    const { label, hint, exclusive = false } = typeof option === 'string' ? { label: option } : option;
    return { value, label, hint, exclusive, reveals: reveal(value) };
  });

/** What was typed into one part, where there was something. */
function one(typed: TypedParts, part: string): string | undefined {
  const given = typed[part];
  return typeof given === 'object' ? given[0] : given;
}

function several({ value }: TypedParts): readonly string[] | undefined {
  return typeof value === 'string' ? [value] : value;
}

function parts<Name extends string>(typed: TypedParts, names: readonly Name[]): { readonly [Part in Name]?: string } {
  const given: { [Part in Name]?: string } = {};
  for (const name of names) {
    const value = one(typed, name);
    if (value !== undefined) given[name] = value;
  }
  return given;
}
