import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { SkipLink } from './skip-link';

test('is the first stop by keyboard and leads to the main part of the page', async () => {
  render(<><SkipLink /><a href="/">Home</a><main id="main" tabIndex={-1} /></>);
  await userEvent.tab();
  const link = screen.getByRole('link', { name: 'Skip to the main part of the page' });
  expect(link).toHaveFocus();
  expect(link).toHaveAttribute('href', '#main');
});

test('leads elsewhere, in other words, where a page asks for it', () => {
  render(<SkipLink href="#results">Skip to what we found</SkipLink>);
  expect(screen.getByRole('link', { name: 'Skip to what we found' })).toHaveAttribute('href', '#results');
});
