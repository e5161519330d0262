import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import { exampleSlip } from '../journey/example-pages.stories';
import { KindProvider } from '../kind-provider/kind-provider';
import { InterruptionPage } from './interruption-page';

const show = (page = exampleSlip('en')) => render(<KindProvider {...exampleKind('en')}><InterruptionPage page={page} base="/care" /></KindProvider>);

test('says what we read, and who made a slip can change it', () => {
  show();
  expect(screen.getByText('You wrote 3 March 2025. That would make you one year old.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Change this' })).toHaveAttribute('href', '/care/born');
});

test('who made none goes on: nobody is held up because we find an answer unlikely', () => {
  show();
  const goOn = screen.getByRole('button', { name: 'It is right, go on' });
  expect(goOn).not.toHaveAttribute('name');
  expect(document.getElementById('form')).toHaveAttribute('action', '/care/slip');
});

test('opened from the check page both ways lead back there', () => {
  show(exampleSlip('en', { changing: true }));
  expect(screen.getByRole('link', { name: 'Change this' })).toHaveAttribute('href', '/care/born?change');
  expect(document.getElementById('form')).toHaveAttribute('action', '/care/slip?change');
});
