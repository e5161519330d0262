import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { BackLink } from './back-link';

test('leads to the page before by its address', () => {
  render(<BackLink href="/ask/name" />);
  expect(screen.getByRole('link', { name: 'Back' })).toHaveAttribute('href', '/ask/name');
});

test('sends the page’s form unchecked, so that what was typed is stored before leaving', async () => {
  const sent = vi.fn<(data: Record<string, unknown>) => void>();
  render(
    <>
      <BackLink form="ask" />
      <form id="ask" onSubmit={(event) => { event.preventDefault(); sent(Object.fromEntries(new FormData(event.currentTarget, event.nativeEvent.submitter))); }}>
        <input aria-label="Name" name="callName" defaultValue="Sam" />
      </form>
    </>,
  );
  const button = screen.getByRole('button', { name: 'Back' });
  // jsdom checks the answers all the same; Chromium shows in the story that they are not checked.
  expect(button).toHaveAttribute('formnovalidate');
  await userEvent.click(button);
  expect(sent).toHaveBeenCalledExactlyOnceWith({ callName: 'Sam', go: 'back' });
});

test('tells the form under the name and value it is given', () => {
  render(<BackLink form="ask" name="step" value="name" />);
  expect(screen.getByRole('button', { name: 'Back' })).toHaveAttribute('name', 'step');
  expect(screen.getByRole('button', { name: 'Back' })).toHaveAttribute('value', 'name');
});

test('can name the page it leads to', () => {
  render(<BackLink href="/">Back to the start page</BackLink>);
  expect(screen.getByRole('link', { name: 'Back to the start page' })).toBeVisible();
});

test('leaves Enter in a field to send the form: the button that Enter presses, the first of the form, says nothing but “send”', () => {
  const { container } = render(
    <>
      <BackLink form="ask" />
      <form id="ask"><input aria-label="Name" name="callName" /><button>Send</button></form>
    </>,
  );
  const first = [...(container.querySelector('form')?.elements ?? [])].find((control) => control instanceof HTMLButtonElement);
  expect(first).toHaveAttribute('hidden');
  expect(first).not.toHaveAttribute('name');
});
