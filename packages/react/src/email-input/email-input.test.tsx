import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { EmailInput } from './email-input';

test('EmailInput brings the keyboard for addresses and the browser’s own address, and corrects nothing', () => {
  render(<EmailInput name="email" label="Your email address" required />);
  const input = screen.getByRole('textbox', { name: 'Your email address' });
  expect(input).toHaveAttribute('type', 'email');
  expect(input).toHaveAttribute('inputmode', 'email');
  expect(input).toHaveAttribute('autocomplete', 'email');
  expect(input).toHaveAttribute('autocapitalize', 'none');
  expect(input).toHaveAttribute('spellcheck', 'false');
});

test('EmailInput keeps what is no address as it was typed, and lets nothing but us judge it', async () => {
  render(<form noValidate><EmailInput name="email" label="Your email address" required defaultValue="sam at example" error="Your email address should look like name@example.org" /></form>);
  const input = screen.getByRole<HTMLInputElement>('textbox');
  expect(input).toHaveValue('sam at example');
  expect(input).not.toHaveAttribute('required');
  expect(input).toBeInvalid();
  await userEvent.type(input, '.org');
  expect(input).toHaveValue('sam at example.org');
});

test('EmailInput can be for somebody else: then the browser fills in nothing', () => {
  render(<EmailInput name="carerEmail" label="Your carer’s email address" autoComplete="off" />);
  expect(screen.getByRole('textbox')).toHaveAttribute('autocomplete', 'off');
});
