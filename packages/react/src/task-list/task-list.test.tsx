import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TaskList, type TaskListProps } from './task-list';

const tasks = [
  { title: 'You', href: '/you', state: 'done' },
  { title: 'Your home', href: '/home', state: 'begun' },
  { title: 'Your help', href: '/help', state: 'not-begun', hint: 'Family and friends' },
  { title: 'Your number', href: '/number', state: 'look-again' },
  { title: 'Send', state: 'not-yet', why: 'It opens when the parts above are done.' },
] as const satisfies TaskListProps['tasks'];

test('says where each part stands in words, not by colour alone', () => {
  render(<TaskList tasks={tasks} />);
  const said = ['Done', 'Begun', 'Not begun', 'Something to look at again', 'You can’t do this yet'];
  expect(screen.getAllByRole('listitem')).toHaveLength(said.length);
  for (const [at, item] of screen.getAllByRole('listitem').entries()) expect(within(item).getByText(said[at] ?? '')).toBeVisible();
});

test('leads to every part that can be done, a done one too, and tells a listener on the link where it stands', () => {
  render(<TaskList tasks={tasks} />);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/you', '/home', '/help', '/number']);
  expect(screen.getByRole('link', { name: 'You' })).toHaveAccessibleDescription('Done');
  expect(screen.getByRole('link', { name: 'Your help' })).toHaveAccessibleDescription('Family and friends Not begun');
});

test('says why a part opens later, and leads nobody to a closed door', () => {
  render(<TaskList tasks={tasks} />);
  const later = screen.getByText('Send').closest('li');
  expect(later).toHaveTextContent('It opens when the parts above are done.');
  expect(screen.queryByRole('link', { name: 'Send' })).toBeNull();
});

test('says how many parts are done, unless the page says it for several lists', () => {
  const { rerender } = render(<TaskList tasks={tasks} />);
  expect(screen.getByText('Done so far: 1 of 5')).toBeVisible();
  rerender(<TaskList tasks={tasks} progress={false} />);
  expect(screen.queryByText(/so far/)).toBeNull();
});

test('keeps two lists of a page apart, so that no link is described by another’s state', () => {
  render(<><TaskList tasks={[{ title: 'One', href: '/one', state: 'done' }]} /><TaskList id="more" tasks={[{ title: 'Two', href: '/two', state: 'begun' }]} /></>);
  expect(screen.getByRole('link', { name: 'One' })).toHaveAccessibleDescription('Done');
  expect(screen.getByRole('link', { name: 'Two' })).toHaveAccessibleDescription('Begun');
});
