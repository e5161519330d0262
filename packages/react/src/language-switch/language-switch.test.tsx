import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import * as cy from '../cy/cy';
import { KindProvider } from '../kind-provider/kind-provider';
import { LanguageSwitch } from './language-switch';

const languages = [{ lang: 'en', name: 'English', href: '/ask' }, { lang: 'cy', name: 'Cymraeg', href: '/gofyn' }] as const;

test('names each language in itself and says so to whoever listens', () => {
  render(<KindProvider {...exampleKind('en')}><LanguageSwitch languages={languages} /></KindProvider>);
  const welsh = screen.getByRole('link', { name: 'Cymraeg' });
  expect(welsh).toHaveAttribute('href', '/gofyn');
  expect(welsh).toHaveAttribute('lang', 'cy');
  expect(welsh).toHaveAttribute('hreflang', 'cy');
});

test('shows the page’s own language without a link to where one is already', () => {
  render(<KindProvider {...exampleKind('cy')} words={cy}><LanguageSwitch languages={languages} /></KindProvider>);
  expect(screen.getByText('Cymraeg')).toHaveAttribute('aria-current', 'true');
  expect(screen.getByRole('link', { name: 'English' })).toBeVisible();
  expect(screen.getByRole('navigation', { name: 'Iaith' })).toBeVisible();
});

test('sends the page’s form unchecked with the language asked for, so that what was typed is stored first', async () => {
  const sent = vi.fn<(data: Record<string, unknown>) => void>();
  render(
    <>
      <LanguageSwitch languages={languages} form="ask" />
      <form id="ask" onSubmit={(event) => { event.preventDefault(); sent(Object.fromEntries(new FormData(event.currentTarget, event.nativeEvent.submitter))); }}>
        <input aria-label="Name" name="callName" defaultValue="Sam" />
      </form>
    </>,
  );
  const button = screen.getByRole('button', { name: 'Cymraeg' });
  // jsdom checks the answers all the same; Chromium shows in the story that they are not checked.
  expect(button).toHaveAttribute('formnovalidate');
  await userEvent.click(button);
  expect(sent).toHaveBeenCalledExactlyOnceWith({ callName: 'Sam', language: 'cy' });
  expect(screen.queryByRole('link')).toBeNull();
});

test('leaves Enter in a field to send the form: the button that Enter presses, the first of the form, says nothing but “send”', () => {
  const { container } = render(
    <>
      <LanguageSwitch languages={[{ lang: 'en', name: 'English' }, { lang: 'cy', name: 'Cymraeg' }]} form="ask" />
      <form id="ask"><input aria-label="Name" name="callName" /><button>Send</button></form>
    </>,
  );
  const first = [...(container.querySelector('form')?.elements ?? [])].find((control) => control instanceof HTMLButtonElement);
  expect(first).toHaveAttribute('hidden');
  expect(first).not.toHaveAttribute('name');
});
