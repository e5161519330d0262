import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { VisuallyHidden } from './visually-hidden';

test('is part of what is heard', () => {
  render(<a href="/appointment">Change <VisuallyHidden>the time of your visit</VisuallyHidden></a>);
  expect(screen.getByRole('link', { name: 'Change the time of your visit' })).toBeVisible();
});
