import { act } from '@testing-library/react';
import { type ComponentType, createRef } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as publicComponents from '../../packages/react/src/index';
import { KindProvider } from '../../packages/react/src/kind-provider/kind-provider';
import { exampleKind } from '../example-service';
import { allStories } from './all-stories';

/** Those that are no element of their own: a provider, and a boundary around others. */
const notAnElement = new Set<unknown>([publicComponents.KindProvider, publicComponents.KindErrorBoundary]);

const isComponent = (value: unknown) => typeof value === 'object' || (typeof value === 'function' && /^[A-Z]/.test(value.name));
const components = Object.entries(publicComponents).filter(([name, value]) => /^[A-Z]/.test(name) && isComponent(value));

// In HTML every element has `autofocus`; jsdom knows it only on controls, and React asks for it.
Object.defineProperty(HTMLElement.prototype, 'autofocus', {
  configurable: true,
  get(this: HTMLElement) {
    return this.hasAttribute('autofocus');
  },
});

let root: Root | undefined;
let page: HTMLElement;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
  page = document.body.appendChild(document.createElement('main'));
});

afterEach(async () => {
  await act(async () => root?.unmount());
  root = undefined;
  page.remove();
  vi.restoreAllMocks();
});

const said = () => [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls].map((call) => call.map(String).join(' '));

test('every public component has stories', () => {
  const shown = new Set(allStories.map((story) => story.component));
  expect(components.filter(([, component]) => !shown.has(component)).map(([name]) => name)).toEqual([]);
});

describe.each(allStories.filter(({ tags }) => !tags.includes('breaks-on-purpose')))('$id', ({ Story }) => {
  test('renders on a server and hydrates without a word from React', async () => {
    page.innerHTML = renderToString(<Story />);
    const recovered: unknown[] = [];
    await act(async () => {
      root = hydrateRoot(page, <Story />, { onRecoverableError: (problem) => recovered.push(problem) });
    });
    expect(recovered).toEqual([]);
    expect(said()).toEqual([]);
  });

  test('carries no inline style and no script, so the strictest policy holds', () => {
    const markup = renderToStaticMarkup(<Story />);
    expect(markup).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+=|javascript:/i);
    // What `Form` fills in later rides along with its holes; everything else is filled.
    expect(markup.replaceAll(/\sdata-kind-[a-z]+="[^"]*"/g, '')).not.toMatch(/href="#"|undefined|\[object Object\]|\{[a-z]+\}/i);
  });

  test('has no id twice: what describes one thing is never read for another', () => {
    const ids = [...renderToStaticMarkup(<Story />).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });
});

describe.each(components.filter(([, component]) => !notAnElement.has(component)))('%s', (_name, component) => {
  const Component = component as ComponentType<Record<string, unknown>>;
  const inProvider = (props: Record<string, unknown>) => <KindProvider {...exampleKind('en')}><Component {...props} /></KindProvider>;
  // A summary of nothing is nothing: the first story in which the component shows.
  const args = allStories
    .filter((story) => story.component === component)
    .map((story) => ({ ...story.args, ...(component === publicComponents.SafeContact && { fields: publicComponents.formFields() }) }))
    .find((props) => renderToStaticMarkup(inProvider(props)) !== '');

  test('gives its element to a ref, and takes a class and native attributes', async () => {
    const ref = createRef<HTMLElement>();
    await act(async () => {
      root = createRoot(page);
      root.render(inProvider({ ...args, ref, className: 'of-the-host', 'data-host': 'yes', dir: 'rtl' }));
    });
    expect(ref.current).toBeInstanceOf(HTMLElement);
    expect(ref.current).toHaveProperty('dir', 'rtl');
    expect(ref.current?.classList.contains('of-the-host')).toBe(true);
    expect(ref.current?.dataset['host']).toBe('yes');
    expect([...(ref.current?.classList ?? [])].some((name) => name.startsWith('kind-'))).toBe(true);
  });
});
