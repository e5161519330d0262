import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { FormEvent } from 'react';
import { expect, test, vi } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import { KindProvider } from '../kind-provider/kind-provider';
import { TextInput } from '../text-input/text-input';
import { callbackFields, CallbackRequest, type CallbackRequestProps } from './callback-request';

const promise = 'Somebody from the team rings you by 5pm on Tuesday 24 November.';
const times = [{ value: 'tuesday-morning', label: 'Tuesday 24 November, 9am to midday' }];
const inPage = (props: Partial<CallbackRequestProps> = {}) => render(<KindProvider {...exampleKind('en')}><CallbackRequest action="/ask" promise={promise} times={times} {...props} /></KindProvider>);

test('asks what is safe before any other contact detail, under the names a server reads', () => {
  inPage({ id: 'ask' });
  const form = document.getElementById('ask');
  const names = form instanceof HTMLFormElement ? [...form.elements].map((control) => control.getAttribute('name')).filter(Boolean) : [];
  expect([...new Set(names)]).toEqual(callbackFields);
});

test('says who rings and by when before it is sent, and with the button', () => {
  inPage();
  expect(screen.getByRole('button', { name: 'Send my request' })).toHaveAccessibleDescription(`What happens next ${promise}`);
});

test('is a real form that works without scripts, with what the page carries along', () => {
  inPage({ hidden: { key: 'abc' }, id: 'ask' });
  const form = document.getElementById('ask');
  expect(form).toHaveAttribute('action', '/ask');
  expect(form).toHaveAttribute('method', 'post');
  expect(form).toHaveFormValues({ key: 'abc' });
});

test('keeps what was typed and shows each problem beside its question', () => {
  inPage({ typed: { callName: 'Sam', telephone: '07700 900', times: 'tuesday-morning', reachBy: 'text-relay' }, problems: { telephone: { message: 'Enter a phone number with 11 digits' } } });
  expect(screen.getByRole('textbox', { name: 'What should we call you?' })).toHaveValue('Sam');
  expect(screen.getByRole('textbox', { name: 'Your phone number' })).toHaveAccessibleDescription(/Enter a phone number with 11 digits/);
  expect(screen.getByRole('checkbox', { name: 'Tuesday 24 November, 9am to midday' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Text relay (Relay UK)' })).toBeChecked();
});

test('has room for the service’s own questions', () => {
  inPage({ children: <TextInput name="about" label="What is it about?" /> });
  expect(screen.getByRole('textbox', { name: 'What is it about? (optional)' })).toBeVisible();
});

test('does not ask what has one answer only', () => {
  inPage({ ways: ['call'], times: [], id: 'ask' });
  expect(screen.queryByRole('radiogroup', { name: 'How should we reach you?' })).not.toBeInTheDocument();
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  expect(document.getElementById('ask')).toHaveFormValues({ reachBy: 'call' });
});

test('says that it is being sent, and sends once for two presses', async () => {
  const onSubmit = vi.fn<(event: FormEvent) => Promise<void>>((event) => {
    event.preventDefault();
    return new Promise(() => undefined);
  });
  inPage({ onSubmit });
  await userEvent.dblClick(screen.getByRole('button', { name: 'Send my request' }));
  expect(screen.getByRole('button', { name: 'Sending your request…' })).toBeVisible();
  expect(onSubmit).toHaveBeenCalledTimes(1);
});
