import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import { KindProvider } from '../kind-provider/kind-provider';
import { Confirmation, type ConfirmationProps } from './confirmation';

const receipt = {
  title: 'We have your request',
  reference: 'CALL-7F4Q',
  next: ['A person reads what you wrote.', 'They ring you.'],
  byWhen: '5pm on Wednesday 25 November',
  who: 'Somebody from the adult social care team',
  ifTheDatePasses: 'Ring us, and we look for your request at once.',
  changeOrStop: 'Ring us with your reference, at any time before the call.',
} as const satisfies ConfirmationProps;

const show = (props: Partial<ConfirmationProps> = {}) => render(<KindProvider {...exampleKind('en')}><Confirmation {...receipt} {...props} /></KindProvider>);

test('says that it arrived, what comes next, what if the day passes, how to change it, how to keep it, and who to talk to', () => {
  show();
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
    'We have your request', 'What happens next', 'If you have not heard by then', 'To change or stop this', 'To keep a copy', 'Talk to a person',
  ]);
  expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleName('We have your request');
});

test('says what comes next in order, by when, and who', () => {
  show();
  const steps = within(screen.getAllByRole('list')[0] ?? document.body).getAllByRole('listitem');
  expect(steps.map((step) => step.textContent)).toEqual(receipt.next);
  expect(screen.getByText('By when').nextElementSibling).toHaveTextContent(receipt.byWhen);
  expect(screen.getByText('Who').nextElementSibling).toHaveTextContent(receipt.who);
});

test('does not number a single step', () => {
  show({ next: ['They ring you.'] });
  expect(screen.getByText('They ring you.')).toBeVisible();
  expect(screen.queryByText('They ring you.', { selector: 'li' })).toBeNull();
});

test('shows the reference in the service’s own groups, and spells it for the ear', () => {
  show();
  expect(screen.getByText('C A L L, 7 F 4 Q')).toBeInTheDocument();
});

test('shows a reference without groups in groups of at most four', () => {
  show({ reference: 'ABCDEFGHJK' });
  expect(screen.getByText('A B C D, E F G, H J K')).toBeInTheDocument();
});

test('does not speak of a reference where there is none', () => {
  show({ reference: undefined, changeOrStop: 'Ring us.' });
  expect(document.body.textContent).not.toMatch(/reference/i);
});

test('leads to a copy where there is one', () => {
  show({ copyHref: '/receipt/copy' });
  expect(screen.getByRole('link', { name: 'Get a copy of this' })).toHaveAttribute('href', '/receipt/copy');
});

test('offers every channel of the page', () => {
  show();
  const { channels } = exampleKind('en').contacts;
  for (const { name } of channels) expect(screen.getByText(name)).toBeVisible();
  expect(screen.getByRole('link', { name: /^01632 960 100/ })).toHaveAttribute('href', 'tel:01632960100');
});

test('gives the focus to its heading only where it is asked to, without scripts too', () => {
  const html = (props: Partial<ConfirmationProps>) => renderToStaticMarkup(<KindProvider {...exampleKind('en')}><Confirmation {...receipt} {...props} /></KindProvider>);
  expect(html({})).not.toContain('autofocus');
  expect(html({ autoFocus: true })).toMatch(/<h1[^>]* tabindex="-1"[^>]* autofocus=""/i);
});

test('is a clear mistake in development without a person to turn to', () => {
  vi.mocked(console.error).mockImplementation(() => undefined);
  expect(() => render(<Confirmation {...receipt} />)).toThrow(/no contacts/);
  vi.mocked(console.error).mockClear();
});
