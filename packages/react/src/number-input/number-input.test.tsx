import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { NumberInput } from './number-input';

test('NumberInput brings the keyboard with digits, and with a decimal mark where parts count', () => {
  const { rerender } = render(<NumberInput name="visits" label="How many visits a day?" />);
  expect(screen.getByRole('textbox')).toHaveAttribute('inputmode', 'numeric');
  rerender(<NumberInput name="visits" label="How many visits a day?" whole={false} />);
  expect(screen.getByRole('textbox')).toHaveAttribute('inputmode', 'decimal');
});

test.each(['about 3', '2 or 3', '1,200', '3½', 'none', '-1', '1e5'])('NumberInput keeps "%s" as it was typed, and sends it', async (typed) => {
  render(<form aria-label="f"><NumberInput name="visits" label="How many visits a day?" /></form>);
  await userEvent.type(screen.getByRole('textbox'), typed);
  expect(new FormData(screen.getByRole<HTMLFormElement>('form')).get('visits')).toBe(typed);
});

test('NumberInput is changed by nothing but typing: no arrow key, no wheel', async () => {
  render(<NumberInput name="visits" label="How many visits a day?" defaultValue="3" />);
  await userEvent.type(screen.getByRole('textbox'), '{ArrowUp}{ArrowUp}');
  expect(screen.getByRole('textbox')).toHaveValue('3');
  expect(screen.queryByRole('spinbutton')).toBeNull();
});

test('NumberInput shows its unit and its sign to the eye, and does not read them twice', () => {
  render(<NumberInput name="hours" label="How many hours a week?" unit="hours" prefix="£" required />);
  expect(screen.getByText('hours')).toBeVisible();
  expect(screen.getByText('£')).toBeVisible();
  expect(screen.getByRole('textbox')).toHaveAccessibleName('How many hours a week?');
  expect(screen.getByRole('textbox')).not.toHaveAccessibleDescription();
});

test('NumberInput is described by what to put right, its hint and why we ask', () => {
  render(<NumberInput name="hours" label="Hours" hint="A guess is fine" why="So that we know how much to plan" error="Hours should be a number, like 12" />);
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription('Error: Hours should be a number, like 12 A guess is fine So that we know how much to plan');
  expect(screen.getByRole('textbox')).toBeInvalid();
});
