import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Checkboxes } from './checkboxes';

const options = [{ value: 'slow', label: 'More time' }, { value: 'bsl', label: 'Sign language', hint: 'By video' }];

test('Checkboxes ticks nothing for anybody', () => {
  render(<Checkboxes name="needs" label="What do you need?" options={options} />);
  for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
});

test('Checkboxes is one group that says once what to put right', () => {
  render(<Checkboxes name="needs" label="What do you need?" required options={options} hint="Choose all you need" error="Choose what you need" />);
  expect(screen.getByRole('group', { name: 'What do you need?' })).toHaveAccessibleDescription('Error: Choose what you need Choose all you need');
  expect(screen.getByRole('checkbox', { name: 'More time' })).not.toHaveAccessibleDescription();
});

test('Checkboxes sends every answer that is ticked, under one name', async () => {
  render(<form aria-label="f"><Checkboxes name="needs" label="Needs" options={options} defaultValue={['slow']} /></form>);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Sign language' }));
  expect(new FormData(screen.getByRole<HTMLFormElement>('form')).getAll('needs')).toEqual(['slow', 'bsl']);
});

test('Checkboxes gives its own id to the first answer, so that a link to the question leads there', () => {
  render(<Checkboxes name="needs" label="Needs" options={options} />);
  expect(screen.getByRole('checkbox', { name: 'More time' })).toHaveAttribute('id', 'needs');
});
