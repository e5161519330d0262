import { render, screen } from '@testing-library/react';
import type { ComponentPropsWithoutRef } from 'react';
import { expect, test } from 'vitest';
import { Radios } from '../radios/radios';
import { TextInput } from '../text-input/text-input';
import { fieldParts, type FieldProps, splitField } from './field';

/** An input of a portal's own, as the guide tells to build one. */
function ReferenceInput(props: FieldProps & Omit<ComponentPropsWithoutRef<'input'>, keyof FieldProps>) {
  const [field, native] = splitField(props);
  const parts = fieldParts(field);
  return (
    <div>
      <label htmlFor={parts.id}>{parts.label}</label>
      {parts.help}
      <input {...native} id={parts.id} name={field.name} aria-describedby={parts.describedBy} aria-invalid={parts.invalid} />
      {parts.after}
    </div>
  );
}

test('an input of your own reads like ours: named by its label, described by error, hint and why', () => {
  render(<ReferenceInput name="reference" label="Your reference" required hint="It is on your letter" why="So we find your request" error="Enter your reference" escape={<a href="/contact">I don’t have it</a>} inputMode="text" />);
  const input = screen.getByRole('textbox', { name: 'Your reference' });
  expect(input).toHaveAccessibleDescription('Error: Enter your reference It is on your letter So we find your request');
  expect(input).toBeInvalid();
  expect(input).toHaveAttribute('inputmode', 'text');
  expect(screen.getByRole('link', { name: 'I don’t have it' })).toHaveAttribute('href', '/contact');
});

test('a question that may be left out says so, and one without help is described by nothing', () => {
  render(<ReferenceInput name="reference" label="Your reference" />);
  const input = screen.getByRole('textbox', { name: 'Your reference (optional)' });
  expect(input).not.toHaveAttribute('aria-describedby');
  expect(input).not.toHaveAttribute('aria-invalid');
});

test('a question that is all the page asks is its heading too, and still names its control', () => {
  const { container } = render(<><TextInput name="callName" label="What should we call you?" required headingLevel={1} /><Radios name="when" label="When should we ring?" required headingLevel={2} options={[{ value: 'any', label: 'Any time' }]} /></>);
  expect(screen.getByRole('heading', { level: 1, name: 'What should we call you?' })).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'What should we call you?' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 2, name: 'When should we ring?' })).toBeVisible();
  expect(screen.getByRole('radiogroup', { name: 'When should we ring?' })).toBeVisible();
  // A heading may stand in a legend, never in a label.
  expect(container.querySelector('label :is(h1, h2, h3)')).toBeNull();
});
