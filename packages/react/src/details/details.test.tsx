import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Details } from './details';

test('opens where it stands, without scripts, from a press on its words', () => {
  render(<Details summary="Where to find your reference">It stands at the top of our letter.</Details>);
  const inside = screen.getByText('It stands at the top of our letter.');
  expect(inside).not.toBeVisible();
  // The browser's own behaviour: no script of ours is asked.
  screen.getByText('Where to find your reference').click();
  expect(inside).toBeVisible();
});

test('can stand open', () => {
  render(<Details summary="Where to find your reference" open>At the top of our letter.</Details>);
  expect(screen.getByText('At the top of our letter.')).toBeVisible();
});
