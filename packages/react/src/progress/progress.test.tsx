import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import * as cy from '../cy/cy';
import { KindProvider } from '../kind-provider/kind-provider';
import { Progress } from './progress';

const said = (atLeast: number, atMost: number, locale: 'en' | 'cy' = 'en') => {
  const { container, unmount } = render(<KindProvider {...exampleKind(locale)} {...(locale === 'cy' && { words: cy })}><Progress left={{ atLeast, atMost }} /></KindProvider>);
  const text = container.textContent;
  unmount();
  return text;
};

test.each([
  [4, 4, 'About 4 questions left'],
  [4, 9, '4 to 9 questions left'],
  [1, 3, '1 to 3 questions left'],
  [0, 3, 'At most 3 questions left'],
  [0, 1, 'At most 1 question left'],
  [1, 1, 'This is the last question'],
  [0, 0, ''],
])('says no more than is known: %i to %i is “%s”', (atLeast, atMost, text) => {
  expect(said(atLeast, atMost)).toBe(text);
});

test('who has a long way of unknown length hears where they are, not a guess from 2 to 29', () => {
  const part = { number: 1, of: 5, title: 'Who this is for' };
  const { container, rerender } = render(<Progress left={{ atLeast: 2, atMost: 29 }} part={part} />);
  expect(container).toHaveTextContent('Part 1 of 5: Who this is for');
  rerender(<Progress left={{ atLeast: 2, atMost: 29 }} />);
  expect(container).toBeEmptyDOMElement();
  rerender(<Progress left={{ atLeast: 2, atMost: 8 }} part={part} />);
  expect(container).toHaveTextContent('2 to 8 questions left');
});

test('Welsh words change with their number', () => {
  expect(said(2, 2, 'cy')).toBe('Tua 2 gwestiwn ar ôl');
  expect(said(3, 3, 'cy')).toBe('Tua 3 chwestiwn ar ôl');
  expect(said(2, 6, 'cy')).toBe('2 i 6 chwestiwn ar ôl');
  expect(said(1, 1, 'cy')).toBe('Dyma’r cwestiwn olaf');
});

test('is words alone: no bar and no share of an unknown whole', () => {
  render(<Progress left={{ atLeast: 4, atMost: 9 }} />);
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(document.body.textContent).not.toContain('%');
});
