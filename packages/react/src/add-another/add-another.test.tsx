import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { FormEvent } from 'react';
import { expect, test, vi } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import { exampleListPage } from '../journey/example-pages.stories';
import { KindProvider } from '../kind-provider/kind-provider';
import { AddAnother, type AddAnotherProps } from './add-another';

/** What each press sends, and where. */
function show(props: Partial<AddAnotherProps> = {}) {
  const sent: [string | null, Record<string, unknown>][] = [];
  const onSubmit = vi.fn<(event: FormEvent<HTMLFormElement>) => void>((event) => {
    event.preventDefault();
    const { nativeEvent, currentTarget } = event;
    sent.push([currentTarget.getAttribute('action'), Object.fromEntries(new FormData(currentTarget, nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null))]);
  });
  render(<KindProvider {...exampleKind('en')}><AddAnother page={exampleListPage('en', ['My sister', 'Sam next door'])} base="/care" onSubmit={onSubmit} {...props} /></KindProvider>);
  return sent;
}

const carried = { key: '5b0f1d1e-0000-4000-8000-000000000000', version: '3' };

test('everybody told of so far is there, with the words they were told in', () => {
  show();
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual(['People who help you', 'Person 1', 'Person 2']);
  expect(screen.getByText('My sister')).toHaveAttribute('dir', 'auto');
});

test('each entry is changed on its own page, and removed by a form that says which', async () => {
  const sent = show({ hidden: { token: 'abc' } });
  expect(screen.getByRole('link', { name: 'Change: Person 2' })).toHaveAttribute('href', '/care/helpers/2');
  await userEvent.click(screen.getByRole('button', { name: 'Remove: Person 2' }));
  expect(sent).toEqual([['/care/helpers', { ...carried, token: 'abc', item: '2', go: 'remove' }]]);
});

test('another is added, or the way goes on', async () => {
  const sent = show();
  expect(screen.getByRole('group', { name: 'Does somebody else help you?' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Add another' }));
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  expect(sent).toEqual([['/care/helpers', { ...carried, go: 'add' }], ['/care/helpers', carried]]);
});

test('where there may be none it is asked first, and “no” is as easy as “yes”', async () => {
  const sent = show({ page: exampleListPage('en', []) });
  expect(screen.getByRole('group', { name: 'Does anybody help you?' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Yes' }));
  await userEvent.click(screen.getByRole('button', { name: 'No' }));
  expect(sent).toEqual([['/care/helpers', { ...carried, go: 'add' }], ['/care/helpers', carried]]);
});

test('a question that is the page’s title is not asked twice', () => {
  show({ page: exampleListPage('en', [], { title: 'Does anybody help you?' }) });
  expect(screen.getAllByText('Does anybody help you?')).toHaveLength(1);
});

test('where there is no room for more it says how to tell the rest, and the way goes on', () => {
  show({ page: exampleListPage('en', ['My sister'], { more: false }) });
  expect(screen.queryByRole('button', { name: 'Add another' })).toBeNull();
  expect(screen.getByText(/You can tell us about anybody or anything else when we talk/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Continue' })).toBeVisible();
});

test('opened from the check page everything leads back there', () => {
  show({ page: exampleListPage('en', ['My sister'], { changing: true }) });
  expect(screen.getByRole('link', { name: 'Change: Person 1' })).toHaveAttribute('href', '/care/helpers/1?change');
  expect(document.getElementById('form')).toHaveAttribute('action', '/care/helpers?change');
});
