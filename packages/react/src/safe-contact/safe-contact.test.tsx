import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { formFields } from '../form-fields/form-fields';
import { SafeContact } from './safe-contact';

test('asks in one group what is safe, and chooses nothing for anybody', () => {
  render(<SafeContact fields={formFields()} />);
  const group = screen.getByRole('group', { name: 'What is safe for you' });
  const message = within(group).getByRole('radiogroup', { name: 'Is it safe for us to leave you a message?' });
  expect(within(message).getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual(['yes', 'no', 'unsure']);
  for (const radio of within(message).getAllByRole('radio')) expect(radio).not.toBeChecked();
});

test('takes “I am not sure” as an answer, and says what we do then', () => {
  render(<SafeContact fields={formFields({ typed: { safeMessage: 'unsure' } })} />);
  const unsure = screen.getByRole('radio', { name: 'I am not sure' });
  expect(unsure).toBeChecked();
  expect(unsure).toHaveAccessibleDescription('Then we will not leave one.');
});

test('lets the word and the times be left out, and keeps what was typed', () => {
  render(<SafeContact fields={formFields({ typed: { safeWord: 'snowdrop', unsafeTimes: 'After 6' } })} />);
  expect(screen.getByRole('textbox', { name: 'A word we say first, so that you know it is us (optional)' })).toHaveValue('snowdrop');
  expect(screen.getByRole('textbox', { name: 'Times when it is not safe to contact you (optional)' })).toHaveValue('After 6');
});

test('shows a problem beside its question', () => {
  render(<SafeContact fields={formFields({ problems: { safeMessage: { message: 'Choose whether it is safe for us to leave you a message' } } })} />);
  expect(screen.getByRole('radiogroup', { name: 'Is it safe for us to leave you a message?' })).toHaveAccessibleDescription(/Error: Choose whether it is safe/);
});

test('takes other names, for a service that has its own', () => {
  render(<SafeContact fields={formFields({ typed: { leave: 'no' } })} names={{ message: 'leave', word: 'password', times: 'stay-away' }} />);
  expect(screen.getByRole('radio', { name: 'No, speak only to me' })).toBeChecked();
  expect(screen.getByRole('textbox', { name: /word/ })).toHaveAttribute('name', 'password');
});
