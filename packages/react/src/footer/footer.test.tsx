import { render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import { KindProvider } from '../kind-provider/kind-provider';
import { Footer } from './footer';

const links = [{ href: '/privacy', text: 'What we do with what you tell us' }, { href: '/accessibility', text: 'If this page is hard to use' }];

test('offers a person before anything else, with what is open now', () => {
  const kind = exampleKind('en');
  render(<KindProvider {...kind}><Footer links={links} /></KindProvider>);
  const [first] = within(screen.getByRole('contentinfo')).getAllByRole('link');
  expect(first).toHaveAttribute('href', 'tel:01632960100');
  expect(screen.getByText(kind.contacts.channels[0].states[0]?.said ?? '')).toBeVisible();
});

test('leads to where else people want to go from any page', () => {
  render(<KindProvider {...exampleKind('en')}><Footer links={links}><p>Run by Exampletown Council</p></Footer></KindProvider>);
  const nav = screen.getByRole('navigation', { name: 'About this service' });
  expect(within(nav).getAllByRole('link').map((link) => link.textContent)).toEqual(links.map(({ text }) => text));
  expect(screen.getByText('Run by Exampletown Council')).toBeVisible();
});

test('is a clear mistake in development without a person to turn to', () => {
  vi.mocked(console.error).mockImplementation(() => undefined);
  expect(() => render(<Footer links={links} />)).toThrow(/no contacts/);
  vi.mocked(console.error).mockClear();
});
