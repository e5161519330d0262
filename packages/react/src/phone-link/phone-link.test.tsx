import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import { KindProvider } from '../kind-provider/kind-provider';
import { PhoneLink } from './phone-link';

test('rings the number, whatever stands between its digits', () => {
  render(<PhoneLink number="(01632) 960-100" />);
  expect(screen.getByRole('link')).toHaveAttribute('href', 'tel:01632960100');
});

test('is named by the number as it is shown, so that voice control finds it, and then digit by digit', () => {
  render(<PhoneLink number="01632 960 100" />);
  const link = screen.getByRole('link', { name: /^01632 960 100/ });
  expect(link).toHaveAccessibleName(/01632 960 100 ?, 0 1 6 3 2, 9 6 0, 1 0 0$/);
});

test('goes through Relay UK with 18001 shown, said and dialled', () => {
  render(<PhoneLink number="01632 960 100" by="text-relay" />);
  expect(screen.getByRole('link', { name: /^18001 01632 960 100/ })).toHaveAttribute('href', 'tel:1800101632960100');
});

test('writes a text message', () => {
  render(<PhoneLink number="07700 900 100" by="text-message" />);
  expect(screen.getByRole('link')).toHaveAttribute('href', 'sms:07700900100');
});

test('says the extension after the number and does not dial it', () => {
  render(<KindProvider {...exampleKind('en')}><PhoneLink number="01632 960 100" extension="214" /></KindProvider>);
  expect(screen.getByRole('link', { name: /, extension 214$/ })).toHaveAttribute('href', 'tel:01632960100');
});

test('is plain text where it is not to be pressed, and where it can’t be dialled', () => {
  render(<><PhoneLink number="01632 960 100" link={false} /><PhoneLink number="the number on your card" /></>);
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
  expect(screen.getByText('01632 960 100')).toBeVisible();
  expect(screen.getByText('the number on your card')).toBeVisible();
});
