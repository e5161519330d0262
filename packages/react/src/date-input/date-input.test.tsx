import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { DateInput } from './date-input';

const box = (name: string) => screen.getByRole('textbox', { name });
const written = () => Object.fromEntries(new FormData(screen.getByRole<HTMLFormElement>('form')));

test('DateInput is one group, named by its question, with a box for each part', () => {
  render(<DateInput name="fall" label="When did you fall?" required hint="For example, 27 3 2026" />);
  const group = screen.getByRole('group', { name: 'When did you fall?' });
  expect(group).toHaveAccessibleDescription('For example, 27 3 2026');
  for (const name of ['Day', 'Month', 'Year']) expect(box(name)).toBeRequired();
});

test('DateInput takes a month by name, and keeps what is no date as it was typed', async () => {
  render(<form aria-label="f"><DateInput name="fall" label="When?" /></form>);
  await userEvent.type(box('Day'), '31st');
  await userEvent.type(box('Month'), 'February');
  await userEvent.type(box('Year'), '26');
  expect(written()).toEqual({ 'fall-day': '31st', 'fall-month': 'February', 'fall-year': '26' });
  expect(box('Month')).not.toHaveAttribute('inputmode');
  expect(box('Year')).toHaveAttribute('inputmode', 'numeric');
});

test('DateInput gives its own id to the first box, so that a link to the question leads there', () => {
  const { rerender } = render(<DateInput name="fall" label="When?" />);
  expect(box('Day')).toHaveAttribute('id', 'fall');
  expect(box('Month')).toHaveAttribute('id', 'fall-month');
  expect(box('Year')).toHaveAttribute('id', 'fall-year');
  rerender(<DateInput name="fall" label="When?" parts="month-year" />);
  expect(box('Month')).toHaveAttribute('id', 'fall');
  expect(document.getElementById('fall-month')).toContainElement(box('Month'));
});

test('DateInput marks only the box the problem is about', () => {
  render(<DateInput name="fall" label="When?" error={{ message: 'When you fell needs a month', part: 'month' }} />);
  expect(box('Day')).toBeValid();
  expect(box('Month')).toBeInvalid();
  expect(box('Month')).toHaveAccessibleDescription('Error: When you fell needs a month');
  expect(box('Year')).toBeValid();
  expect(screen.getByRole('group')).toHaveAccessibleDescription('Error: When you fell needs a month');
});

test.each(['Enter when you fell', { message: 'Enter when you fell' }])('DateInput marks every box when the problem is about all of them', (error) => {
  render(<DateInput name="fall" label="When?" error={error} />);
  for (const name of ['Day', 'Month', 'Year']) expect(box(name)).toBeInvalid();
});

test('DateInput asks only for the parts that matter', () => {
  const { rerender } = render(<DateInput name="moved" label="When?" parts="month-year" />);
  expect(screen.getAllByRole('textbox').map((input) => input.getAttribute('name'))).toEqual(['moved-month', 'moved-year']);
  rerender(<DateInput name="moved" label="When?" parts="year" />);
  expect(screen.getAllByRole('textbox').map((input) => input.getAttribute('name'))).toEqual(['moved-year']);
});

test('DateInput lets the browser fill in the person’s own date of birth', () => {
  render(<DateInput name="birth" label="Your date of birth" autoComplete="bday" />);
  expect(screen.getAllByRole('textbox').map((input) => input.getAttribute('autocomplete'))).toEqual(['bday-day', 'bday-month', 'bday-year']);
});

test('DateInput takes a date in the person’s own words where a rough one will do', async () => {
  render(<form aria-label="f"><DateInput name="fall" label="When?" required rough /></form>);
  await userEvent.click(screen.getByText('I don’t know the exact date'));
  await userEvent.type(screen.getByRole('textbox', { name: /Tell us roughly/ }), 'spring 2019');
  expect(written()['fall-rough']).toBe('spring 2019');
  expect(box('Day')).not.toBeRequired();
});

test('DateInput shows a rough answer that was given before', () => {
  render(<DateInput name="fall" label="When?" rough defaultValue={{ rough: 'when I was 12' }} />);
  expect(screen.getByRole('textbox', { name: /Tell us roughly/ })).toBeVisible();
  expect(screen.getByRole('textbox', { name: /Tell us roughly/ })).toHaveValue('when I was 12');
});
