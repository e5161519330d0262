import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import { KindProvider } from '../kind-provider/kind-provider';
import { StartPage, type StartPageProps } from './start-page';

const facts = {
  title: 'Ask for help',
  whatFor: 'For adults who find everyday things hard.',
  youNeed: 'nothing',
  howLong: 'Most people take about 20 minutes.',
  kept: 'It is kept for 24 hours.',
  otherWays: 'Somebody can write it down for you.',
} as const;

const page = (props: StartPageProps) => <KindProvider {...exampleKind('en')}><StartPage {...props} /></KindProvider>;
const inOrder = (...texts: string[]) => texts.map((text) => document.body.textContent?.indexOf(text) ?? -1);

test('tells a person everything before they begin, urgent help first, and other ways last', () => {
  render(page({ ...facts, href: '/care' }));
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
    'Ask for help', 'If you need help now', 'What you need', 'How long it takes', 'What we keep, and for how long', 'Other ways to do this',
  ]);
  const places = inOrder(facts.whatFor, 'Call 999', facts.howLong, facts.kept, 'Start now', facts.otherWays, '01632 960 100');
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places).not.toContain(-1);
});

test('says that nothing is needed, and that not knowing is an answer', () => {
  render(page({ ...facts, href: '/care' }));
  expect(screen.getByText('You do not need to have anything ready. If you do not know something, you can say so.')).toBeVisible();
});

test('lists several things to have ready; one alone is a sentence', () => {
  const { rerender } = render(page({ ...facts, href: '/care', youNeed: ['A name', 'A number'] }));
  expect(screen.getAllByText(/^A n/, { selector: 'li' }).map((item) => item.textContent)).toEqual(['A name', 'A number']);
  rerender(page({ ...facts, href: '/care', youNeed: ['A name'] }));
  expect(screen.getByText('A name')).toBeVisible();
  expect(screen.queryByText('A name', { selector: 'li' })).toBeNull();
});

test('says that nobody sees it before it is sent, or who does', () => {
  const { rerender } = render(page({ ...facts, href: '/care' }));
  expect(screen.getByText('Nobody sees what you write until you send it.')).toBeVisible();
  rerender(page({ ...facts, href: '/care', seen: 'Your key worker sees it.' }));
  expect(screen.queryByText(/Nobody sees/)).toBeNull();
  expect(screen.getByText('Your key worker sees it.')).toBeVisible();
});

test('starts by a link, or by a form that works without scripts and carries the service’s own along', () => {
  const { rerender, container } = render(page({ ...facts, href: '/care' }));
  expect(screen.getByRole('link', { name: 'Start now' })).toHaveAttribute('href', '/care');
  rerender(page({ ...facts, action: '/care', hidden: { key: 'abc' } }));
  expect(screen.getByRole('button', { name: 'Start now' })).toHaveAttribute('type', 'submit');
  const form = container.querySelector('form');
  expect(form).toHaveAttribute('method', 'post');
  expect(form).toHaveAttribute('action', '/care');
  expect(form).toHaveFormValues({ key: 'abc' });
});

test('leads somebody with a code back to what they began, where there are codes', () => {
  const { rerender } = render(page({ ...facts, href: '/care', comeBackHref: '/come-back' }));
  expect(screen.getByRole('link', { name: 'I have a code: come back to what I began' })).toHaveAttribute('href', '/come-back');
  rerender(page({ ...facts, href: '/care' }));
  expect(screen.queryByRole('link', { name: /code/ })).toBeNull();
});

test('takes the focus from nobody', () => {
  expect(renderToStaticMarkup(page({ ...facts, href: '/care' }))).not.toMatch(/autofocus|tabindex/i);
});

test('is a clear mistake in development without a person to turn to', () => {
  vi.mocked(console.error).mockImplementation(() => undefined);
  expect(() => render(<StartPage {...facts} href="/care" />)).toThrow(/no urgent|no contacts/);
  vi.mocked(console.error).mockClear();
});
