import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import { KindProvider } from '../kind-provider/kind-provider';
import { TalkToAPerson, type TalkToAPersonProps } from './talk-to-a-person';

const inPage = (props: Omit<Partial<TalkToAPersonProps>, 'contactHref' | 'form' | 'name'> = {}) => render(<KindProvider {...exampleKind('en')}><input aria-label="Your name" /><TalkToAPerson contactHref="/contact" {...props} /></KindProvider>);

test('opens by one press, where it stands, and what was typed stays', async () => {
  inPage();
  await userEvent.type(screen.getByRole('textbox'), 'Sam');
  expect(screen.getByRole('group')).not.toHaveAttribute('open');
  await userEvent.click(screen.getByText('Talk to a person'));
  expect(screen.getByRole('group')).toHaveAttribute('open');
  expect(screen.getByRole('link', { name: /^01632 960 100/ })).toBeVisible();
  expect(screen.getByRole('textbox')).toHaveValue('Sam');
});

test('offers the service’s first three channels with what is open now, and a link to all of them', () => {
  inPage({ open: true });
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  expect(screen.getAllByText('Open now, until 5pm today')).toHaveLength(2);
  expect(screen.getByRole('link', { name: 'All the ways to reach us' })).toHaveAttribute('href', '/contact');
});

test('carries where the person was as a sentence to say, never in an address', () => {
  inPage({ open: true, context: 'Ask us to ring you' });
  expect(screen.getByText('Tell them you were on the page “Ask us to ring you”. Then you do not have to start again.')).toBeVisible();
  for (const link of screen.getAllByRole('link')) expect(decodeURIComponent(link.getAttribute('href') ?? '')).not.toContain('ring you');
});

test('leaves out a channel that makes no sense on this page', () => {
  inPage({ open: true, only: ['telephone', 'email'] });
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.queryByRole('link', { name: 'Ask us to ring you' })).not.toBeInTheDocument();
});

test.each([['All the ways to reach us', 'contact'], ['Ask us to ring you', 'callback']])('stores what was typed on the page before it leads away from it: %s', async (name, go) => {
  const sent = vi.fn<(data: Record<string, unknown>) => void>();
  render(
    <KindProvider {...exampleKind('en')}>
      <TalkToAPerson open form="ask" />
      <form id="ask" onSubmit={(event) => { event.preventDefault(); sent(Object.fromEntries(new FormData(event.currentTarget, event.nativeEvent.submitter))); }}>
        <input aria-label="Your name" name="callName" defaultValue="Sam" />
      </form>
    </KindProvider>,
  );
  const button = screen.getByRole('button', { name });
  expect(button).toHaveAttribute('formnovalidate');
  await userEvent.click(button);
  expect(sent).toHaveBeenCalledExactlyOnceWith({ callName: 'Sam', go });
  expect(screen.getByRole('link', { name: /^01632 960 100/ })).toHaveAttribute('href', 'tel:01632960100');
});

test('leaves Enter in a field to send the form, not to lead away from it', () => {
  const { container } = render(<KindProvider {...exampleKind('en')}><TalkToAPerson form="ask" /><form id="ask"><input aria-label="Your name" /><button>Send</button></form></KindProvider>);
  const first = [...(container.querySelector('form')?.elements ?? [])].find((control) => control instanceof HTMLButtonElement);
  expect(first).toHaveAttribute('hidden');
  expect(first).not.toHaveAttribute('name');
});
