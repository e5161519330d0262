import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { TelephoneInput } from './telephone-input';

test('TelephoneInput brings the keyboard for numbers and the browser’s own number', () => {
  render(<TelephoneInput name="telephone" label="Your telephone number" required />);
  const input = screen.getByRole('textbox', { name: 'Your telephone number' });
  expect(input).toHaveAttribute('type', 'tel');
  expect(input).toHaveAttribute('autocomplete', 'tel');
});

test.each(['01632 960 100', '(01632) 960100', '+44 1632 960 100', '07700-900-100 after 5pm', '01632 960 100 ext 4021'])('TelephoneInput takes "%s" as it is written', async (number) => {
  render(<TelephoneInput name="telephone" label="Your telephone number" />);
  await userEvent.type(screen.getByRole('textbox'), number);
  expect(screen.getByRole('textbox')).toHaveValue(number);
  expect(screen.getByRole('textbox')).toBeValid();
});

test('TelephoneInput says what to put right, and what helps, to the ear too', () => {
  render(<TelephoneInput name="telephone" label="Your telephone number" error={{ message: 'Enter a phone number', help: 'Begin with the 0' }} hint="With or without spaces" />);
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription('Error: Enter a phone number Begin with the 0 With or without spaces');
});
