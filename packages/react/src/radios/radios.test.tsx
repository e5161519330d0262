import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { TextInput } from '../text-input/text-input';
import { Radios } from './radios';

const options = [{ value: 'am', label: 'Morning', hint: 'From 9am' }, { divider: 'or' }, { value: 'any', label: 'Any time' }];

test('Radios chooses nothing for anybody', () => {
  render(<Radios name="when" label="When should we ring?" required options={options} />);
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
});

test('Radios is one group, which says that an answer is needed or to be put right; a single answer does not', () => {
  render(<Radios name="when" label="When should we ring?" required options={options} error="Choose when we should ring" />);
  const group = screen.getByRole('radiogroup', { name: 'When should we ring?' });
  expect(group).toHaveAccessibleDescription('Error: Choose when we should ring');
  expect(group).toHaveAttribute('aria-invalid', 'true');
  expect(group).toHaveAttribute('aria-required', 'true');
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toHaveAttribute('aria-invalid');
});

test('Radios says each answer’s hint with that answer only', () => {
  render(<Radios name="when" label="When?" required options={options} />);
  expect(screen.getByRole('radio', { name: 'Morning' })).toHaveAccessibleDescription('From 9am');
  expect(screen.getByRole('radio', { name: 'Any time' })).not.toHaveAccessibleDescription();
});

test('Radios gives its own id to the first answer, so that a link to the question leads there', () => {
  render(<Radios name="when" label="When?" options={options} />);
  expect(screen.getByRole('radio', { name: 'Morning' })).toHaveAttribute('id', 'when');
});

test('Radios keeps what was written in a revealed question when the answer changes', async () => {
  render(<Radios name="reach" label="How?" options={[{ value: 'ring', label: 'Ring me', reveals: <TextInput name="number" label="Number" required /> }, { value: 'letter', label: 'Write' }]} />);
  await userEvent.click(screen.getByRole('radio', { name: 'Ring me' }));
  await userEvent.type(screen.getByLabelText('Number'), '01632');
  await userEvent.click(screen.getByRole('radio', { name: 'Write' }));
  expect(screen.getByLabelText('Number')).toHaveValue('01632');
});

test('Radios is answered with the keyboard alone', async () => {
  render(<Radios name="when" label="When?" options={options} />);
  await userEvent.tab();
  expect(screen.getByRole('radio', { name: 'Morning' })).toHaveFocus();
  await userEvent.keyboard(' ');
  expect(screen.getByRole('radio', { name: 'Morning' })).toBeChecked();
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('radio', { name: 'Any time' })).toBeChecked();
});
