import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { KindProvider } from '../kind-provider/kind-provider';
import * as cy from '../cy/cy';
import { exampleKind } from '../../../../tests/example-service';
import { Select } from './select';

const options = [{ value: 'cy', label: 'Welsh' }, { value: 'ur', label: 'Urdu' }];
const list = () => screen.getByRole('combobox');
const offered = () => within(list()).getAllByRole('option').map((option) => option.textContent);

test('Select chooses nothing for anybody, and says so in words', () => {
  render(<Select name="language" label="Language" required options={options} />);
  expect(list()).toHaveDisplayValue('Choose from the list');
  expect(list()).toHaveValue('');
  expect(offered()).toEqual(['Choose from the list', 'Welsh', 'Urdu']);
});

test('Select shows what was chosen before, without an empty answer where one is needed', () => {
  render(<Select name="language" label="Language" required options={options} defaultValue="ur" />);
  expect(list()).toHaveDisplayValue('Urdu');
  expect(offered()).toEqual(['Welsh', 'Urdu']);
});

test('Select lets an answer that may be left out be taken back', async () => {
  render(<Select name="language" label="Language" options={options} defaultValue="ur" />);
  await userEvent.selectOptions(list(), 'Choose from the list');
  expect(list()).toHaveValue('');
});

test('Select does not take the first answer for one that left the list', () => {
  render(<Select name="language" label="Language" required options={options} defaultValue="la" />);
  expect(list()).toHaveValue('');
});

test('Select keeps answers that belong together under their heading', () => {
  render(<Select name="team" label="Team" required defaultValue="family" options={[{ label: 'For children', options: [{ value: 'family', label: 'Family support' }] }, { value: 'unsure', label: 'I am not sure' }]} />);
  expect(within(screen.getByRole('group', { name: 'For children' })).getByRole('option')).toHaveTextContent('Family support');
  expect(list()).toHaveValue('family');
});

test('Select says what to put right', () => {
  render(<Select name="language" label="Language" required options={options} error="Choose a language from the list" />);
  expect(list()).toBeInvalid();
  expect(list()).toBeRequired();
  expect(list()).toHaveAccessibleDescription('Error: Choose a language from the list');
});

test('Select speaks the page’s language', () => {
  render(<KindProvider {...exampleKind('cy')} words={cy}><Select name="language" label="Iaith" required options={options} /></KindProvider>);
  expect(list()).toHaveDisplayValue('Dewiswch o’r rhestr');
});
