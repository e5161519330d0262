import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SummaryList } from './summary-list';

const rows = [{ key: 'Who this is for', value: 'My mum', actions: [{ href: '/for-whom', text: 'Change' }] }, { key: <b>Your number</b>, value: '01632', actions: [{ href: '/number', text: 'Change', context: 'your number' }] }];

test('each answer stands with what was asked', () => {
  render(<SummaryList rows={rows} />);
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Who this is for', 'Your number']);
  expect(screen.getByText('My mum')).toBeVisible();
});

test('who listens to the links alone hears what each one changes', () => {
  render(<SummaryList rows={rows} />);
  expect(screen.getByRole('link', { name: 'Change: Who this is for' })).toHaveAttribute('href', '/for-whom');
  expect(screen.getByRole('link', { name: 'Change: your number' })).toHaveAttribute('href', '/number');
});

test('a card has a heading and what can be done about all of it', () => {
  render(<SummaryList title="Person 1" headingLevel={3} actions={<a href="/1">Change this person</a>} rows={rows} />);
  expect(screen.getByRole('heading', { level: 3, name: 'Person 1' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Change this person' })).toBeVisible();
});

test('no list is announced where there is nothing in it', () => {
  const { container } = render(<SummaryList title="Nobody" rows={[]} />);
  expect(container.querySelector('dl')).toBeNull();
  expect(within(container).queryByRole('term')).toBeNull();
});
