import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Label } from './label';

test('Label names a control, and says where its answer may be left out', () => {
  render(<><Label htmlFor="a">Name</Label><input id="a" /><Label htmlFor="b" optional>Street</Label><input id="b" /></>);
  expect(screen.getByRole('textbox', { name: 'Name' })).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Street (optional)' })).toBeVisible();
});
