import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TextInput } from '../text-input/text-input';
import { Fieldset } from './fieldset';

test('Fieldset is named by its legend and described by what to put right, then by its hint', () => {
  render(<Fieldset legend="Somebody we can ring" hint="Ask them first" error="Enter a name or a number"><TextInput name="a" label="Name" /></Fieldset>);
  const group = screen.getByRole('group', { name: 'Somebody we can ring' });
  expect(group).toHaveAccessibleDescription('Error: Enter a name or a number Ask them first');
  expect(group).toContainElement(screen.getByRole('textbox'));
});

test('Fieldset can be the page’s heading', () => {
  render(<Fieldset legend="Somebody we can ring" headingLevel={1} />);
  expect(screen.getByRole('heading', { level: 1, name: 'Somebody we can ring' })).toBeVisible();
  expect(screen.getByRole('group', { name: 'Somebody we can ring' })).toBeVisible();
});

test('Fieldset stands twice on a page without mixing up their hints', () => {
  render(<><Fieldset legend="One" hint="First" /><Fieldset legend="Two" hint="Second" /></>);
  expect(screen.getByRole('group', { name: 'One' })).toHaveAccessibleDescription('First');
  expect(screen.getByRole('group', { name: 'Two' })).toHaveAccessibleDescription('Second');
});
