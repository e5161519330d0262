import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ExitThisPage } from './exit-this-page';

const replace = vi.fn<(address: string) => void>();

beforeEach(() => {
  replace.mockClear();
  vi.stubGlobal('location', { replace });
  document.title = 'Safety at home';
});

afterEach(() => {
  fireEvent(window, new PageTransitionEvent('pageshow', { persisted: true }));
  vi.unstubAllGlobals();
});

const leaving = () => screen.queryByText('Leaving this page');

/** Rendered, and idle: the keyboard shortcut listens. */
async function inPage(props: { readonly shortcut?: boolean } = {}) {
  const page = render(<><ExitThisPage href="/leave" {...props} /><label>Name <input /></label></>);
  await act(() => new Promise((done) => setTimeout(done, 250)));
  return page;
}

test('is a plain link to the service’s leave address, which works without scripts', () => {
  render(<ExitThisPage href="/leave" />);
  const link = screen.getByRole('link', { name: 'Leave this page now' });
  expect(link).toHaveAttribute('href', '/leave');
  expect(link).toHaveAccessibleDescription('Or press the Shift key 3 times.');
});

test('covers the page at once, takes its name out of the tab and leaves no way back to it', async () => {
  render(<ExitThisPage href="/leave" />);
  await userEvent.click(screen.getByRole('link'));
  expect(leaving()).toBeVisible();
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(document.title).toBe('Leaving this page');
  expect(replace).toHaveBeenCalledExactlyOnceWith('/leave');
});

test('wipes what the device kept for this origin', async () => {
  sessionStorage.setItem('draft', 'words');
  localStorage.setItem('draft', 'words');
  render(<ExitThisPage href="/leave" />);
  await userEvent.click(screen.getByRole('link'));
  expect([sessionStorage.length, localStorage.length]).toEqual([0, 0]);
});

test('leaves even where the browser’s stores are switched off', async () => {
  vi.stubGlobal('sessionStorage', undefined);
  vi.stubGlobal('localStorage', { clear: () => { throw new DOMException('switched off', 'SecurityError'); } });
  render(<ExitThisPage href="/leave" />);
  await userEvent.click(screen.getByRole('link'));
  expect(replace).toHaveBeenCalledOnce();
});

test('is as it was when the browser brings the page back', async () => {
  render(<ExitThisPage href="/leave" />);
  await userEvent.click(screen.getByRole('link'));
  fireEvent(window, new PageTransitionEvent('pageshow', { persisted: false }));
  expect(leaving()).toBeVisible();
  fireEvent(window, new PageTransitionEvent('pageshow', { persisted: true }));
  expect(leaving()).not.toBeInTheDocument();
  expect(document.title).toBe('Safety at home');
});

describe('pressing Shift three times', () => {
  test('leaves, left and right mixed, and says politely how many presses are left', async () => {
    await inPage();
    await userEvent.keyboard('[ShiftLeft]');
    expect(screen.getByRole('status')).toHaveTextContent('Press Shift 2 more times to leave.');
    await userEvent.keyboard('[ShiftRight]');
    expect(screen.getByRole('status')).toHaveTextContent('Press Shift 1 more time to leave.');
    await userEvent.keyboard('[ShiftLeft]');
    expect(leaving()).toBeVisible();
    expect(replace).toHaveBeenCalledExactlyOnceWith('/leave');
  });

  test('does not leave while capitals are typed', async () => {
    await inPage();
    await userEvent.type(screen.getByRole('textbox'), '{Shift>}A{/Shift}{Shift>}B{/Shift}{Shift>}C{/Shift}{Shift>}D{/Shift}');
    expect(replace).not.toHaveBeenCalled();
  });

  test('starts again when something else is typed in between, or Shift is held with another key', async () => {
    await inPage();
    await userEvent.keyboard('[ShiftLeft][ShiftLeft]a[ShiftLeft]{Alt>}[ShiftLeft]{/Alt}[ShiftLeft]');
    expect(replace).not.toHaveBeenCalled();
    expect(screen.getByRole('status')).toHaveTextContent('Press Shift 2 more times to leave.');
  });

  test('does not count the Shift that a touch keyboard sends of its own accord', async () => {
    await inPage();
    for (let nth = 0; nth < 3; nth += 1) {
      fireEvent.keyDown(document.body, { key: 'Shift', code: '' });
      fireEvent.keyUp(document.body, { key: 'Shift', code: '' });
    }
    expect(replace).not.toHaveBeenCalled();
  });

  test('starts again after five seconds, and says that the person is still here', async () => {
    await inPage();
    vi.useFakeTimers();
    const press = () => {
      fireEvent.keyDown(document.body, { key: 'Shift', code: 'ShiftLeft' });
      fireEvent.keyUp(document.body, { key: 'Shift', code: 'ShiftLeft' });
    };
    press();
    press();
    vi.advanceTimersByTime(5000);
    expect(screen.getByRole('status')).toHaveTextContent('You are still here. To leave, press Shift 3 times.');
    press();
    expect(replace).not.toHaveBeenCalled();
    vi.useRealTimers();
  });

  test('can be switched off', async () => {
    await inPage({ shortcut: false });
    await userEvent.keyboard('[ShiftLeft][ShiftLeft][ShiftLeft]');
    expect(replace).not.toHaveBeenCalled();
    expect(screen.queryByText(/Shift/)).not.toBeInTheDocument();
  });

  test('does nothing once the page part is gone', async () => {
    const page = await inPage();
    page.unmount();
    await userEvent.keyboard('[ShiftLeft][ShiftLeft][ShiftLeft]');
    expect(replace).not.toHaveBeenCalled();
  });
});
