import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import { exampleEnding } from '../journey/example-pages.stories';
import { KindProvider } from '../kind-provider/kind-provider';
import { NotEligible, type NotEligibleProps } from './not-eligible';

const { ending } = exampleEnding('en');
const show = (props: Partial<NotEligibleProps> = {}) => render(<KindProvider {...exampleKind('en')}><NotEligible ending={ending} {...props} /></KindProvider>);

test('what else there is comes first, then what to do, what if the day passes, what if we are wrong, and a person', () => {
  show();
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
    'Another team helps people under 18', 'What else there is', 'What you can do next', 'If that day passes', 'If we have this wrong', 'Talk to a person',
  ]);
  expect(screen.getByRole('link', { name: 'Help for young carers' })).toHaveAttribute('href', '/young-carers');
});

test('says by when and whom to ask', () => {
  show();
  expect(screen.getByText('By when').nextElementSibling).toHaveTextContent(ending.byWhen);
  expect(screen.getByText('Whom to ask').nextElementSibling).toHaveTextContent(ending.ask);
});

test('offers every channel of the page: nobody ends here alone', () => {
  show();
  for (const { name } of exampleKind('en').contacts.channels) expect(screen.getByText(name)).toBeVisible();
});

test('who answered too quickly goes back by an address', () => {
  show({ backHref: '/care/born' });
  expect(screen.getByRole('link', { name: 'Back' })).toHaveAttribute('href', '/care/born');
});

test('one thing to do is not numbered', () => {
  show({ ending: { ...ending, next: ['Ring us.'] } });
  expect(screen.queryByText('Ring us.', { selector: 'li' })).toBeNull();
  expect(screen.getByText('Ring us.')).toBeVisible();
});

test('is a clear mistake in development without a person to turn to', () => {
  vi.mocked(console.error).mockImplementation(() => undefined);
  expect(() => render(<NotEligible ending={ending} />)).toThrow(/no contacts/);
  vi.mocked(console.error).mockClear();
});
