import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type FormEvent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import { KindProvider } from '../kind-provider/kind-provider';
import { resumeFields, ResumeNotice, type ResumeNoticeProps } from './resume-notice';

const notice = (props: ResumeNoticeProps) => <KindProvider {...exampleKind('en')}><ResumeNotice {...props} /></KindProvider>;
const known = { known: true, action: '/come-back', began: 'on Tuesday 17 November' } as const;
const stranger = { known: false, action: '/come-back', fact: { label: 'The word you chose' }, startHref: '/start' } as const;

/** What the form sends when a button is pressed. */
async function sent(name: string, props: ResumeNoticeProps) {
  let data: Record<string, unknown> = {};
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pressed = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    data = Object.fromEntries(new FormData(event.currentTarget, pressed));
  };
  render(notice({ ...props, onSubmit }));
  await userEvent.click(screen.getByRole('button', { name }));
  return data;
}

test('says when it was begun, where the person was, that it is still there and how long', () => {
  render(notice({ ...known, where: 'Your home', keptUntil: 'until 10:32 tomorrow' }));
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('You started this on Tuesday 17 November');
  expect(screen.getByText('What you wrote is still here. Nobody has seen it. You were at “Your home”. We keep it until 10:32 tomorrow.')).toBeVisible();
});

test.each([['Carry on', 'carry-on'], ['Start again', 'again'], ['Delete what I wrote', 'delete']])('tells the service by a button of a form, without scripts: %s', async (name, resume) => {
  expect(await sent(name, { ...known, hidden: { key: 'abc' } })).toEqual({ key: 'abc', resume });
});

test('asks before anything is deleted, keeps it first, and only the answer confirms', async () => {
  const { unmount } = render(notice({ ...known, confirm: 'delete' }));
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['No, keep it and carry on', 'Yes, delete it']);
  unmount();
  expect(await sent('Yes, delete it', { ...known, confirm: 'delete' })).toEqual({ confirmed: 'delete', resume: 'delete' });
});

test('asks before starting again, which takes everything away too; no means that all stays', async () => {
  const data = await sent('No, keep it and carry on', { ...known, confirm: 'again' });
  expect(data['resume']).toBe('carry-on');
  expect(screen.getByRole('heading')).toHaveTextContent('Start again with nothing filled in?');
});

test('shows the next code, as it is said over a telephone', () => {
  render(notice({ ...known, newCode: 'K7M-4RT' }));
  expect(screen.getByText('K 7 M, 4 R T')).toBeInTheDocument();
  expect(screen.getByText(/Each code works once/)).toBeVisible();
});

test('before the code, names nothing that a stranger could read: no service, no address, no answer', () => {
  const html = renderToStaticMarkup(notice(stranger));
  expect(html).not.toMatch(/social care|care@|Example Street|Tuesday/i);
  expect(html).toContain('01632 960 100');
});

test('asks for the code and the fact under the names a server reads, and never lets a device remember them', () => {
  render(notice({ ...stranger, typed: { code: 'K7M', fact: 'bluebell' } }));
  const [code, fact] = [screen.getByRole('textbox', { name: 'Your code' }), screen.getByRole('textbox', { name: 'The word you chose' })];
  expect(code).toHaveValue('K7M');
  expect(fact).toHaveValue('bluebell');
  for (const box of [code, fact]) expect(box).toHaveAttribute('autocomplete', 'off');
  expect(resumeFields).toEqual(['resume', 'confirmed', 'code', 'fact']);
  expect([code, fact].map((box) => box.getAttribute('name'))).toEqual(['code', 'fact']);
});

test('never says which of the two was not right, and brings the person to what it says', () => {
  const html = renderToStaticMarkup(notice({ ...stranger, trouble: 'not-known', typed: { code: 'K7M', fact: 'x' } }));
  expect(html).toMatch(/<h2[^>]* autofocus=""[^>]*>.*We found nothing with this code and this answer/i);
  expect(html).not.toMatch(/aria-invalid/);
});

test.each([[1, 'You can try 1 more time now. After that we wait a while, to keep it safe.'], [2, 'You can try 2 more times now. After that we wait a while, to keep it safe.']])('says calmly how often, and why we wait then: %s', (triesLeft, said) => {
  render(notice({ ...stranger, trouble: 'not-known', triesLeft }));
  expect(screen.getByText(said)).toBeVisible();
});

test('does not let anybody try in vain while we wait, and says from when', () => {
  render(notice({ ...stranger, trouble: 'wait', when: 'after 11:15' }));
  expect(screen.getByText('You can try again after 11:15.')).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test.each(['not-known', 'used', 'wait', 'gone', undefined] as const)('leaves nobody without a way on: a person and a way to begin (%s)', (trouble) => {
  render(notice({ ...stranger, trouble }));
  expect(screen.getByRole('link', { name: 'I have no code: start from the beginning' })).toHaveAttribute('href', '/start');
  expect(screen.getByRole('heading', { name: 'A person can help' })).toBeVisible();
  expect(screen.getAllByRole('link', { name: /01632 960 100/ })[0]).toBeVisible();
});

test('shows a problem beside its box', () => {
  render(notice({ ...stranger, problems: { code: { message: 'Enter your code' } } }));
  expect(screen.getByRole('textbox', { name: 'Your code' })).toHaveAccessibleDescription(/Error: Enter your code/);
});
