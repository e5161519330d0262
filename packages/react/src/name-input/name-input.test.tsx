import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { expect, test } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import * as cy from '../cy/cy';
import { ErrorSummary } from '../error-summary/error-summary';
import { Form } from '../form/form';
import { formFields } from '../form-fields/form-fields';
import { KindProvider } from '../kind-provider/kind-provider';
import { NameInput } from './name-input';

const box = (name: string | RegExp) => screen.getByRole('textbox', { name });
const written = () => Object.fromEntries(new FormData(screen.getByRole<HTMLFormElement>('form')));

test('NameInput is one group with a box for the whole name, what to call somebody, and how it is said', () => {
  render(<NameInput name="who" label="What is your name?" own required hint="We use it when we write to you" />);
  expect(screen.getByRole('group', { name: 'What is your name?' })).toHaveAccessibleDescription('We use it when we write to you');
  expect(screen.getAllByRole('textbox').map((input) => input.getAttribute('name'))).toEqual(['who', 'who-called', 'who-said']);
  expect(box('Name')).toBeRequired();
  expect(box('What should we call you? (optional)')).not.toBeRequired();
  expect(box('How is it said? (optional)')).not.toBeRequired();
});

test.each(['bell hooks', 'Nguyễn Thị Minh Khai', 'O’Example', 'شادي', 'X', 'van der Example-Sample III', '  Sam  '])('NameInput sends "%s" as it was written', async (name) => {
  render(<form aria-label="f"><NameInput name="who" label="Name" /></form>);
  await userEvent.type(box('Name'), name);
  await userEvent.type(box('How is it said?'), 'like sam');
  expect(written()).toEqual({ who: name, 'who-called': '', 'who-said': 'like sam' });
});

test('NameInput says once that all of it may be left out', () => {
  render(<NameInput name="who" label="What is your name?" own />);
  expect(screen.getByRole('group', { name: 'What is your name? (optional)' })).toBeVisible();
  expect(screen.getAllByText('(optional)')).toHaveLength(1);
});

test('NameInput lets the browser fill in the writer’s own name, and never gives it as somebody else’s', () => {
  const { rerender } = render(<NameInput name="who" label="What is your name?" own />);
  expect(screen.getAllByRole('textbox').map((input) => input.getAttribute('autocomplete'))).toEqual(['name', 'nickname', 'off']);
  rerender(<NameInput name="who" label="What is their name?" />);
  expect(screen.getAllByRole('textbox').map((input) => input.getAttribute('autocomplete'))).toEqual(['off', 'off', 'off']);
  expect(box(/What should we call them/)).toBeVisible();
  rerender(<NameInput name="who" label="What is your name?" own more={false} />);
  expect(screen.getByRole('textbox')).toHaveAttribute('autocomplete', 'name');
});

test('NameInput is a single box where nothing more is asked', () => {
  const ref = createRef<HTMLElement>();
  render(<NameInput name="who" label="What is their name?" more={false} required ref={ref} error="Enter their name" hint="If it is safe to say" defaultValue={{ value: 'Sam', called: 'S' }} className="mine" />);
  expect(screen.queryByRole('group')).toBeNull();
  const input = box('What is their name?');
  expect(input).toHaveValue('Sam');
  expect(input).toBeRequired();
  expect(input).toBeInvalid();
  expect(input).toHaveAccessibleDescription('Error: Enter their name If it is safe to say');
  expect(input).toHaveClass('kind-input', 'mine');
  expect(ref.current).toBe(input);
});

test('NameInput keeps what was written, and marks only the box that is to be put right', () => {
  render(<NameInput name="who" label="What is your name?" own required defaultValue={{ value: '', called: 'Sam', said: 'sam' }} error="Enter your name" />);
  expect(box('Name')).toBeInvalid();
  expect(box('Name')).toHaveAccessibleDescription(/Error: Enter your name/);
  expect(box(/call you/)).toBeValid();
  expect(box(/call you/)).toHaveValue('Sam');
  expect(box(/said/)).toHaveValue('sam');
});

test('a link to the question leads to its first box, and the form finds its problem beside it', () => {
  const problems = { who: { message: 'Enter your name' } };
  render(
    <KindProvider {...exampleKind('en')}>
      <ErrorSummary problems={problems} />
      <Form problems={problems}><NameInput {...formFields({ problems }).name('who')} label="What is your name?" own required /></Form>
    </KindProvider>,
  );
  expect(screen.getByRole('link', { name: 'Enter your name' })).toHaveAttribute('href', '#who');
  expect(box('Name')).toHaveAttribute('id', 'who');
});

test('no two ids are the same', () => {
  const { container } = render(<NameInput name="who" label="Name" hint="h" why="w" error="e" />);
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const described of container.querySelectorAll('[aria-describedby]')) {
    for (const id of described.getAttribute('aria-describedby')?.split(' ') ?? []) expect(ids).toContain(id);
  }
});

test('NameInput asks in the page’s language', () => {
  render(<KindProvider {...exampleKind('cy')} words={cy}><NameInput name="who" label="Beth yw eich enw?" own required /></KindProvider>);
  expect(box('Enw')).toHaveAccessibleDescription('Y ffordd rydych chi’n ei ysgrifennu: un enw neu fwy.');
});
