import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import * as cy from '../cy/cy';
import { KindProvider } from '../kind-provider/kind-provider';
import { ErrorMessage } from './error-message';

test('ErrorMessage says what to put right and, to the ear, that it is an error', () => {
  render(<><ErrorMessage id="e" problem="Enter a name" /><input aria-label="Name" aria-describedby="e" /></>);
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription('Error: Enter a name');
});

test('ErrorMessage changes its help the second time', () => {
  render(<ErrorMessage problem={{ message: 'We still need a name', help: 'A nickname is fine' }} />);
  expect(screen.getByText('A nickname is fine')).toBeVisible();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

test('ErrorMessage offers a person the third time, one press away', () => {
  render(<KindProvider {...exampleKind('en')}><ErrorMessage problem={{ message: 'We still need a name', offerPerson: true }} /></KindProvider>);
  expect(screen.getByRole('link')).toHaveAttribute('href', 'tel:01632960100');
});

test('ErrorMessage speaks the page’s language', () => {
  render(<KindProvider {...exampleKind('cy')} words={cy}><ErrorMessage id="e" problem={{ message: 'Nodwch enw', offerPerson: true }} /></KindProvider>);
  expect(screen.getByText('Gwall:')).toBeInTheDocument();
  expect(screen.getByText(/Neu gofynnwch i rywun eich helpu/)).toBeVisible();
});
