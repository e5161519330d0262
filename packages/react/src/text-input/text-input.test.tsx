import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Profiler } from 'react';
import { expect, test, vi } from 'vitest';
import { TextInput } from './text-input';

test('is named by its label and described by its error, hint and why, in that order', () => {
  render(<TextInput name="callName" label="What should we call you?" required hint="A nickname is fine" why="So we greet you by it" error="Enter what we should call you" />);
  const input = screen.getByRole('textbox', { name: 'What should we call you?' });
  expect(input).toHaveAccessibleDescription('Error: Enter what we should call you A nickname is fine So we greet you by it');
  expect(input).toBeInvalid();
});

test('says that an answer may be left out, and says nothing where it is needed', () => {
  render(<><TextInput name="a" label="Your name" /><TextInput name="b" label="Your street" required /></>);
  expect(screen.getByRole('textbox', { name: 'Your name (optional)' })).not.toBeRequired();
  expect(screen.getByRole('textbox', { name: 'Your street' })).toBeRequired();
});

test('has its name as its id, so that a link leads to it without scripts', () => {
  render(<TextInput name="callName" label="Name" />);
  expect(screen.getByRole('textbox')).toHaveAttribute('id', 'callName');
});

test('renders nothing when a key is pressed', async () => {
  const rendered = vi.fn<() => void>();
  render(<Profiler id="input" onRender={rendered}><TextInput name="callName" label="Name" /></Profiler>);
  rendered.mockClear();
  await userEvent.type(screen.getByRole('textbox'), 'Sam');
  expect(screen.getByRole('textbox')).toHaveValue('Sam');
  expect(rendered).not.toHaveBeenCalled();
});

test('offers a person beside the field the third time', () => {
  render(<TextInput name="callName" label="Name" error={{ message: 'Enter a name', help: 'You can tell us when we ring', offerPerson: true }} />);
  expect(screen.getByText('You can tell us when we ring')).toBeVisible();
});
