import { act, render, screen } from '@testing-library/react';
import { Profiler, type ProfilerOnRenderCallback } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exampleKind, exampleNow } from '../../../../tests/example-service';
import { BackLink } from '../back-link/back-link';
import * as cy from '../cy/cy';
import { Footer } from '../footer/footer';
import { SkipLink } from '../skip-link/skip-link';
import { KindProvider, type KindProviderProps } from './kind-provider';

const kind = exampleKind('en');
/** Props as they come from plain JavaScript, where no type has looked at them. */
const untyped = (props: object) => props as KindProviderProps;
const quietly = () => vi.mocked(console.error).mockImplementation(() => undefined);

beforeEach(() => vi.useFakeTimers({ now: exampleNow }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test.each([
  ['contacts', /no contacts.*nobody to turn to.*contactsAt/],
  ['urgent', /no urgent help.*no number to ring.*urgentAt/],
])('says in development what a page without %s does to a person, and what to write', (missing, said) => {
  quietly();
  expect(() => render(<KindProvider {...untyped({ ...kind, [missing]: undefined })} />)).toThrow(said);
  vi.mocked(console.error).mockClear();
});

test('renders on in production, and says so once', () => {
  vi.stubEnv('NODE_ENV', 'production');
  quietly();
  render(<KindProvider {...untyped({ ...kind, contacts: undefined })}><p>The page</p></KindProvider>);
  expect(screen.getByText('The page')).toBeVisible();
  expect(vi.mocked(console.error).mock.calls.flat().join()).toContain('docs/mistakes.md');
  vi.mocked(console.error).mockClear();
});

const footer = (contacts = kind.contacts) => <KindProvider {...kind} contacts={contacts}><Footer links={[]} /></KindProvider>;
const [phone] = kind.contacts.channels;
const [now, then] = phone.states;

test('says what is open as the server found it, on the server and at first in the browser', () => {
  vi.setSystemTime(then?.from ?? 0);
  const server = renderToString(footer());
  expect(server).toContain(now?.said);
  render(footer());
  expect(screen.getByText(now?.said ?? '')).toBeVisible();
});

test('sets what is open right when the browser is idle, on a page that was kept for a while', () => {
  vi.setSystemTime(then?.from ?? 0);
  render(footer());
  act(() => void vi.advanceTimersByTime(1000));
  expect(screen.getByText(then?.said ?? '')).toBeVisible();
  expect(screen.queryByText(now?.said ?? '')).toBeNull();
});

test('says that we have closed at the very moment we close, and works out no date for it', () => {
  const formatted = vi.spyOn(Intl, 'DateTimeFormat');
  render(footer());
  act(() => void vi.advanceTimersByTime(1000));
  expect(screen.getByText(now?.said ?? '')).toBeVisible();
  act(() => void vi.advanceTimersByTime((then?.from ?? 0) - Date.now() - 1));
  expect(screen.getByText(now?.said ?? '')).toBeVisible();
  act(() => void vi.advanceTimersByTime(1));
  expect(screen.getByText(then?.said ?? '')).toBeVisible();
  expect(formatted).not.toHaveBeenCalled();
});

test('waits for an idle moment where the browser knows one, and stops when the page goes', () => {
  let whenIdle: () => void = () => undefined;
  const cancel = vi.fn<(id: number) => void>();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    whenIdle = run;
    return 7;
  });
  vi.stubGlobal('cancelIdleCallback', cancel);
  vi.setSystemTime(then?.from ?? 0);
  const { unmount } = render(footer());
  act(() => void vi.advanceTimersByTime(60_000));
  expect(screen.getByText(now?.said ?? '')).toBeVisible();
  act(() => whenIdle());
  expect(screen.getByText(then?.said ?? '')).toBeVisible();
  unmount();
  expect(cancel).toHaveBeenCalledWith(7);
  expect(vi.getTimerCount()).toBe(0);
});

test('names both copies where a part and the provider come from different ones', async () => {
  quietly();
  vi.resetModules();
  const other = await import('../footer/footer');
  expect(() => render(<KindProvider {...kind}><other.Footer links={[]} /></KindProvider>)).toThrow(/two copies of @kind-by-design\/react.*npm ls/);
  vi.mocked(console.error).mockClear();
});

test('lets a service say a sentence its own way, and keeps the other words', () => {
  render(<KindProvider {...kind} words={{ backLink: { back: 'Back to the question before' } }}><BackLink href="/" /><SkipLink /></KindProvider>);
  expect(screen.getByRole('link', { name: 'Back to the question before' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Skip to the main part of the page' })).toBeVisible();
});

test('lets a service say a Welsh sentence its own way, and the others stay Welsh', () => {
  render(<KindProvider {...exampleKind('cy')} words={{ ...cy, backLink: { ...cy.backLink, back: 'Nôl' } }}><BackLink href="/" /><SkipLink /></KindProvider>);
  expect(screen.getByRole('link', { name: 'Nôl' })).toBeVisible();
  expect(screen.getByRole('link', { name: cy.skipLink.skip })).toBeVisible();
});

test('never puts English in place of another language in silence', () => {
  quietly();
  expect(() => render(<KindProvider {...exampleKind('cy')}><BackLink href="/" /></KindProvider>)).toThrow(/no words for "backLink".*middle of their language/);
  vi.mocked(console.error).mockClear();
});

test('renders nothing again when it looks at the clock and nothing has changed', () => {
  const onRender = vi.fn<ProfilerOnRenderCallback>();
  render(<KindProvider {...kind}><Profiler id="page" onRender={onRender}><Footer links={[]} /></Profiler></KindProvider>);
  act(() => void vi.advanceTimersByTime(1000));
  expect(onRender).toHaveBeenCalledTimes(1);
});
