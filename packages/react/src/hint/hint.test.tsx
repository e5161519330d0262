import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Hint } from './hint';

test('Hint describes a control of one’s own', () => {
  render(<><Hint id="help">A nickname is fine</Hint><input aria-label="Name" aria-describedby="help" /></>);
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription('A nickname is fine');
});
