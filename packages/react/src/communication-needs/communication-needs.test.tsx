import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import { communicationNeedsQuestions } from '../communication-needs-questions/communication-needs-questions';
import * as cy from '../cy/cy';
import { Form } from '../form/form';
import { formFields } from '../form-fields/form-fields';
import { KindProvider } from '../kind-provider/kind-provider';
import { CommunicationNeeds } from './communication-needs';

const choices = (name: RegExp) => within(screen.getByRole('group', { name })).getAllByRole('checkbox');

test('asks for all that the Accessible Information Standard keeps: formats, language, interpreter, adjustments, telling others', () => {
  render(<CommunicationNeeds fields={formFields()} />);
  expect(choices(/How should we send you information/).map((box) => box.getAttribute('value'))).toEqual(['letter', 'email', 'text', 'largePrint', 'easyRead', 'audio', 'braille', 'none']);
  expect(choices(/Would an interpreter help/).map((box) => box.getAttribute('value'))).toEqual(['spoken', 'bsl', 'lipSpeaker', 'deafblind', 'none']);
  expect(choices(/What would make it easier/).map((box) => box.getAttribute('value'))).toContain('moreTime');
  expect(screen.getByRole('radiogroup', { name: /Which language do you like/ })).toBeVisible();
  expect(screen.getByRole('textbox', { name: /anything else we can do/ })).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Yes, tell everyone who works with me, so that I need not repeat it' })).toHaveAccessibleDescription('They are told what you need from us, and nothing more.');
});

test('nothing is ticked for anybody, and nothing is required: each question says that it may be left out', () => {
  const { container } = render(<CommunicationNeeds fields={formFields()} />);
  for (const choice of [...screen.getAllByRole('radio'), ...screen.getAllByRole('checkbox')]) expect(choice).not.toBeChecked();
  expect(container.querySelector('[required], [aria-required]')).toBeNull();
  expect(screen.getAllByText('(optional)')).toHaveLength(Object.keys(communicationNeedsQuestions()).length);
});

test('“None of these” and another answer untick each other', async () => {
  render(<KindProvider {...exampleKind('en')}><Form><CommunicationNeeds fields={formFields({ typed: { formats: ['braille'] } })} /></Form></KindProvider>);
  const [none, braille] = [choices(/How should we send/).at(-1), choices(/How should we send/).at(-2)];
  if (!none || !braille) throw new Error('Two answers are missing.');
  await userEvent.click(none);
  expect(braille).not.toBeChecked();
  await userEvent.click(braille);
  expect(none).not.toBeChecked();
});

test('another language is written by name, and stays when the answer changes', async () => {
  render(<CommunicationNeeds fields={formFields({ typed: { language: 'other', whichLanguage: 'Polish' } })} />);
  expect(screen.getByRole('textbox', { name: 'Which language? (optional)' })).toHaveValue('Polish');
  await userEvent.click(screen.getByRole('radio', { name: 'Welsh (Cymraeg)' }));
  expect(screen.getByDisplayValue('Polish')).toBeInTheDocument();
});

test('says the same sentences as the journey’s questions, under the same names', () => {
  const questions = communicationNeedsQuestions();
  const { container } = render(<form aria-label="f"><CommunicationNeeds fields={formFields()} /></form>);
  for (const question of Object.values(questions)) expect(container).toHaveTextContent(question.label);
  const names = [...screen.getByRole<HTMLFormElement>('form').elements].map((control) => control.getAttribute('name')).filter(Boolean);
  expect([...new Set(names)]).toEqual(Object.keys(questions));
});

test('takes other names and the languages of another place', () => {
  render(
    <form aria-label="f">
      <CommunicationNeeds fields={formFields({ typed: { speaks: 'urdu' } })} names={{ formats: 'a', language: 'speaks', whichLanguage: 'b', interpreter: 'c', adjustments: 'd', otherNeeds: 'e', tellEveryone: 'g' }} languages={[{ value: 'urdu', label: 'اردو' }, { value: 'other', label: 'Another language' }]} />
    </form>,
  );
  expect(Object.fromEntries(new FormData(screen.getByRole<HTMLFormElement>('form')))).toEqual({ speaks: 'urdu', b: '', e: '' });
});

test('asks in the page’s language', () => {
  render(<KindProvider {...exampleKind('cy')} words={cy}><CommunicationNeeds fields={formFields()} /></KindProvider>);
  expect(screen.getByRole('group', { name: 'Beth sydd ei angen arnoch chi gennym ni' })).toBeVisible();
  expect(screen.getByRole('checkbox', { name: 'Dehonglydd Iaith Arwyddion Prydain (BSL)' })).toBeVisible();
});
