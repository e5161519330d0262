import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import * as cy from '../cy/cy';
import { Form } from '../form/form';
import { KindProvider } from '../kind-provider/kind-provider';
import { Textarea } from './textarea';

test('Textarea is named by its label and described by error, hint and how much we can take', () => {
  render(<Textarea name="about" label="What is it about?" required max={200} hint="In your own words" error="Enter what it is about" />);
  const box = screen.getByRole('textbox', { name: 'What is it about?' });
  expect(box).toHaveAccessibleDescription('Error: Enter what it is about In your own words You can write up to 200 characters.');
  expect(box).toBeInvalid();
});

test('Textarea cuts nothing off, however much is pasted', async () => {
  render(<Textarea name="about" label="About" max={10} />);
  await userEvent.click(screen.getByRole('textbox'));
  await userEvent.paste('My stairs are too steep');
  expect(screen.getByRole('textbox')).toHaveValue('My stairs are too steep');
});

test('Textarea says at once how much is too much when the page comes back with it', () => {
  render(<Textarea name="about" label="About" max={10} defaultValue="My stairs are" />);
  expect(screen.getByText('You have 3 characters too many.')).toBeVisible();
});

test('Textarea counts in the page’s language', async () => {
  render(<KindProvider {...exampleKind('cy')} words={cy}><Form><Textarea name="about" label="Beth?" max={10} /></Form></KindProvider>);
  expect(screen.getByText('Gallwch ysgrifennu hyd at 10 o nodau.')).toBeVisible();
  await userEvent.type(screen.getByRole('textbox'), 'Grisiau');
  expect(screen.getByText('Mae lle i 3 nod arall.')).toBeVisible();
});
