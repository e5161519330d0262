import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import * as cy from '../cy/cy';
import { Form } from '../form/form';
import { formFields } from '../form-fields/form-fields';
import { KindProvider } from '../kind-provider/kind-provider';
import { onBehalfOfQuestions } from '../on-behalf-of-questions/on-behalf-of-questions';
import { OnBehalfOf } from './on-behalf-of';

const values = (name: string) => within(screen.getByRole('radiogroup', { name })).getAllByRole('radio').map((radio) => radio.getAttribute('value'));

test('asks for whom it is, and chooses nothing for anybody', () => {
  render(<OnBehalfOf fields={formFields()} />);
  expect(screen.getByRole('group', { name: 'For you, or for someone else' })).toBeVisible();
  expect(values('Who is this for?')).toEqual(['me', 'carer', 'worker']);
  for (const choice of [...screen.getAllByRole('radio'), ...screen.getAllByRole('checkbox')]) expect(choice).not.toBeChecked();
});

test('nobody has to judge whether somebody can decide, or say more than is safe', () => {
  const { container } = render(<OnBehalfOf fields={formFields()} />);
  expect(values('Do they know that you are asking? (optional)')).toEqual(['know', 'notYet', 'mayNotDecide', 'risk']);
  expect(screen.getByRole('radio', { name: 'I am not sure they can decide about this' })).toHaveAccessibleDescription('You do not have to know. We talk it through with you.');
  expect(screen.getByRole('textbox', { name: 'What is their name? (optional)' })).toHaveAccessibleDescription('Leave this empty if it is not safe to name them.');
  expect(container).not.toHaveTextContent(/capacity|incapable|competent/i);
});

test('an attorney or a deputy says which kind, and “I am not sure” is an answer to both', () => {
  render(<OnBehalfOf fields={formFields()} />);
  expect(values('Are you their attorney or deputy? (optional)')).toEqual(['no', 'yes', 'unsure']);
  const kinds = within(screen.getByRole('group', { name: 'Which kind? (optional)' })).getAllByRole('checkbox');
  expect(kinds.map((kind) => kind.getAttribute('value'))).toEqual(['lpaHealth', 'lpaProperty', 'deputyHealth', 'deputyProperty', 'enduring', 'unsure']);
});

test('says the same sentences as the journey’s questions', () => {
  const { container } = render(<OnBehalfOf fields={formFields()} />);
  for (const question of Object.values(onBehalfOfQuestions())) {
    const said = [question.label, ...('hint' in question ? [question.hint] : []), ...('options' in question ? Object.values(question.options).flatMap((option) => (typeof option === 'string' ? [option] : Object.values(option).filter((one) => typeof one === 'string'))) : [])];
    for (const sentence of said) expect(container).toHaveTextContent(sentence);
  }
});

test('sends its answers under the names a journey has for them, and takes others', () => {
  const typed = { forWhom: 'carer', theirName: 'Sam', howYouKnow: 'my aunt', doTheyKnow: 'risk', attorney: 'yes', attorneyKind: ['enduring', 'unsure'] };
  const { rerender } = render(<form aria-label="f"><OnBehalfOf fields={formFields({ typed })} /></form>);
  const sent = () => new FormData(screen.getByRole<HTMLFormElement>('form'));
  expect(Object.keys(typed)).toEqual(Object.keys(onBehalfOfQuestions()));
  expect([...sent()]).toEqual(Object.entries(typed).flatMap(([name, value]) => [value].flat().map((one) => [name, one])));
  rerender(<form aria-label="f"><OnBehalfOf key="others" fields={formFields({ typed: { whom: 'me' } })} names={{ forWhom: 'whom', theirName: 'a', howYouKnow: 'b', doTheyKnow: 'c', attorney: 'd', attorneyKind: 'e' }} /></form>);
  expect(Object.fromEntries(sent())).toEqual({ whom: 'me', a: '', b: '' });
});

test('takes other answers to whom it is for', () => {
  render(<OnBehalfOf fields={formFields({ typed: { forWhom: 'child' } })} forWhom={[{ value: 'me', label: 'Me' }, { value: 'child', label: 'My child' }]} />);
  expect(values('Who is this for?')).toEqual(['me', 'child']);
  expect(screen.getByRole('radio', { name: 'My child' })).toBeChecked();
});

test('shows each problem beside its question', () => {
  const problems = { forWhom: { message: 'Choose who this is for' }, howYouKnow: { message: 'How you know each other can have up to 500 characters' } };
  render(<KindProvider {...exampleKind('en')}><Form problems={problems}><OnBehalfOf fields={formFields({ problems })} /></Form></KindProvider>);
  expect(screen.getByRole('radiogroup', { name: 'Who is this for?' })).toHaveAccessibleDescription(/Error: Choose who this is for/);
  expect(screen.getByRole('textbox', { name: /How do you know each other/ })).toHaveAccessibleDescription(/Error: How you know each other/);
});

test('asks in the page’s language', () => {
  render(<KindProvider {...exampleKind('cy')} words={cy}><OnBehalfOf fields={formFields()} /></KindProvider>);
  expect(screen.getByRole('radio', { name: 'Dydw i ddim yn siŵr a allan nhw benderfynu am hyn' })).toBeInTheDocument();
});
