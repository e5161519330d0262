import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { InsetText } from './inset-text';

test('is read in its place, like any other words', () => {
  render(<><p>Before</p><InsetText><p>We answer on weekdays.</p></InsetText><p>After</p></>);
  expect(screen.getAllByRole('paragraph').map((text) => text.textContent)).toEqual(['Before', 'We answer on weekdays.', 'After']);
});
