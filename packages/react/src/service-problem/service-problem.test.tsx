import type { Explanation } from '@kind-by-design/plain-language';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { exampleExplanation } from '../../../../tests/example-explanations';
import { exampleKind } from '../../../../tests/example-service';
import * as cy from '../cy/cy';
import { KindProvider } from '../kind-provider/kind-provider';
import { ServiceProblem } from './service-problem';

const explanation = exampleExplanation(500, { doing: 'sending', work: { state: 'saved', where: 'service' }, reference: 'KB7F4Q2M' });
const withWay = (...next: Explanation['next']): Explanation => ({ ...explanation, next });

test('says what happened, what became of your words, the ways on, a person and the reference, in that order', () => {
  render(<KindProvider {...exampleKind('en')}><ServiceProblem explanation={explanation} /></KindProvider>);
  const [, ...stops] = document.body.textContent?.split(explanation.title) ?? [];
  const rest = stops.join('');
  const order = [explanation.detail, explanation.work.said, 'What you can do', explanation.next[0].label, 'Talk to a person', 'Phone', 'reference'].map((text) => rest.indexOf(text ?? ''));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((one, other) => one - other));
});

test('has the page’s own heading as a whole page, and a heading at its place as a part', () => {
  const { rerender } = render(<ServiceProblem explanation={explanation} as="page" />);
  expect(screen.getByRole('heading', { level: 1, name: explanation.title })).toBeVisible();
  expect(screen.getByRole('heading', { level: 2, name: 'Talk to a person' })).toBeVisible();
  rerender(<ServiceProblem explanation={explanation} headingLevel={3} />);
  expect(screen.getByRole('heading', { level: 3, name: explanation.title })).toBeVisible();
  expect(screen.getByRole('heading', { level: 4, name: 'Talk to a person' })).toBeVisible();
});

test('tries again by loading the same page anew, with its query, where nothing else is known', () => {
  render(<ServiceProblem explanation={withWay({ kind: 'retry', label: 'Try again' }, { kind: 'go', href: '/', label: 'Go to the start page' })} />);
  // An empty address is a link to the browser and to screen readers; only the query by role overlooks it.
  expect(screen.getByText('Try again', { selector: 'a' })).toHaveAttribute('href', '');
});

test('tries again where the explanation leads', () => {
  render(<ServiceProblem explanation={withWay({ kind: 'retry', label: 'Try again', href: '/ask' }, { kind: 'go', href: '/', label: 'Go to the start page' })} />);
  expect(screen.getByRole('link', { name: 'Try again' })).toHaveAttribute('href', '/ask');
});

test('sends a form again with what is written in it, without scripts, where it is given the form', () => {
  render(
    <>
      <form id="ask" />
      <ServiceProblem explanation={explanation} form="ask" />
    </>,
  );
  const again = screen.getByRole('button', { name: explanation.next[0].label });
  expect(again).toHaveAttribute('type', 'submit');
  expect(again).toHaveAttribute('form', 'ask');
});

test('tries again by code in client code', async () => {
  const again = vi.fn<() => void>();
  render(<ServiceProblem explanation={explanation} onRetry={again} />);
  await userEvent.click(screen.getByRole('button', { name: explanation.next[0].label }));
  expect(again).toHaveBeenCalledOnce();
});

test('leads to the field to change, by the id the form gave it', () => {
  render(<ServiceProblem explanation={withWay({ kind: 'change', field: 'about', label: 'Look at this answer again' })} idPrefix="call" />);
  expect(screen.getByRole('link', { name: 'Look at this answer again' })).toHaveAttribute('href', '#call-about');
});

test('says waiting as a sentence, because there is nothing to press', () => {
  render(<ServiceProblem explanation={withWay({ kind: 'wait', label: 'Come back after midday' }, { kind: 'another-way', channel: 'letter', label: 'Write us a letter' })} />);
  expect(screen.getByText('Come back after midday')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Come back after midday' })).toBeNull();
  expect(screen.getByText('Write us a letter')).toBeVisible();
});

test('says nothing of what you wrote where nothing was written', () => {
  render(<ServiceProblem explanation={exampleExplanation(404)} />);
  expect(document.body.textContent).not.toContain('What you wrote');
});

test('offers every channel of the explanation on a whole page, with what is open now', () => {
  render(<ServiceProblem explanation={explanation} as="page" />);
  for (const { name, states } of explanation.contact.channels) {
    expect(screen.getByText(name)).toBeVisible();
    for (const { said } of states.slice(0, 1)) expect(within(screen.getByText(name).closest('li') ?? document.body).getByText(said)).toBeVisible();
  }
});

test('in a part keeps the first channels in the open and the others one press away', () => {
  render(<ServiceProblem explanation={explanation} />);
  const [first, second, third, fourth] = explanation.contact.channels.map(({ name }) => screen.getByText(name));
  for (const shown of [first, second, third]) expect(shown).toBeVisible();
  expect(fourth).not.toBeVisible();
  screen.getByText('More ways to reach us').click();
  expect(fourth).toBeVisible();
});

test('groups the reference for the eye and spells it for the ear', () => {
  render(<ServiceProblem explanation={explanation} />);
  expect(screen.getByText('K B 7 F, 4 Q 2 M')).toBeInTheDocument();
  expect(screen.getByText('KB7F')).toHaveTextContent('KB7F');
});

test('marks another language than the page’s, and only then', () => {
  const welsh = exampleExplanation(404, { locale: 'cy' });
  const { unmount } = render(<KindProvider {...exampleKind('cy')} words={cy}><ServiceProblem explanation={welsh} /></KindProvider>);
  expect(screen.getByText(welsh.title)).not.toHaveAttribute('lang');
  unmount();
  render(<KindProvider {...exampleKind('en')}><ServiceProblem explanation={welsh} /></KindProvider>);
  expect(screen.getByText(welsh.title)).toHaveAttribute('lang', 'cy');
  expect(screen.getByRole('heading', { name: 'Talk to a person' })).not.toHaveAttribute('lang');
});

test('stands by itself without a provider, as the last page that still works', () => {
  expect(renderToStaticMarkup(<ServiceProblem explanation={explanation} as="page" />)).toContain(explanation.title);
});
