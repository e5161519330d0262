import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { exampleExplanation } from '../../../../tests/example-explanations';
import { exampleKind } from '../../../../tests/example-service';
import { KindProvider } from '../kind-provider/kind-provider';
import { SaveStatus, type SaveStatusProps } from './save-status';

const show = (props: SaveStatusProps) => render(<KindProvider {...exampleKind('en')}><form id="form" /><SaveStatus {...props} /></KindProvider>);

test('says that it is saved, where, and when in the server’s own words', () => {
  show({ state: 'saved', where: 'service', when: 'at 10:32' });
  expect(screen.getByRole('status')).toHaveTextContent(/^Saved with us at 10:32$/);
});

test('does not make up a time', () => {
  show({ state: 'saved', where: 'service' });
  expect(screen.getByRole('status')).toHaveTextContent(/^Saved with us$/);
});

test('says on a device that nobody has it yet', () => {
  show({ state: 'saved', where: 'device', when: 'at 10:32' });
  expect(screen.getByRole('status')).toHaveTextContent('Saved on this device only, at 10:32. It has not reached us yet.');
});

test('says that it is not saved yet, and what saves it', () => {
  show({ state: 'not-saved' });
  expect(screen.getByRole('status')).toHaveTextContent('Not saved yet. It is saved when you go on.');
});

test('says each change in the same polite place, so that a listener hears it', () => {
  const { rerender } = render(<SaveStatus state="not-saved" />);
  const place = screen.getByRole('status');
  rerender(<SaveStatus state="saving" />);
  expect(place).toHaveTextContent('Saving what you wrote…');
  rerender(<SaveStatus state="saved" where="service" when="at 10:33" />);
  expect(screen.getByRole('status')).toBe(place);
  expect(place).toHaveTextContent('Saved with us at 10:33');
});

test('says when we could not, what became of it, what to do and who helps; a listener is not read all of it at once', () => {
  show({ state: 'could-not-save', form: 'form', explanation: exampleExplanation(500, { doing: 'saving', work: { state: 'not-saved' } }) });
  const status = screen.getByRole('status');
  expect(status).toHaveTextContent('We could not save this');
  expect(status).toHaveTextContent(/What you wrote is not saved\. If you can still see it, keep this page open/);
  expect(within(status).queryByRole('link')).toBeNull();
  expect(screen.getByRole('button', { name: /again/ })).toHaveAttribute('form', 'form');
  expect(screen.getByRole('heading', { name: 'What you can do', level: 3 })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Talk to a person' })).toBeVisible();
  expect(screen.getAllByRole('link', { name: /01632 960 100/ })[0]).toBeVisible();
});
