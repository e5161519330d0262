import type { Problems } from '@kind-by-design/plain-language';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, test } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import * as cy from '../cy/cy';
import { DateInput } from '../date-input/date-input';
import { KindProvider } from '../kind-provider/kind-provider';
import { pageTitle } from '../page-title/page-title';
import { Radios } from '../radios/radios';
import { TextInput } from '../text-input/text-input';
import { ErrorSummary } from './error-summary';

const problems: Problems = { callName: { message: 'Enter a name' }, when: { message: 'Choose when we should ring' }, fall: { message: 'When you fell needs a month', part: 'month' } };

function Page({ problems: shown, parts = 'day-month-year' }: { readonly problems: Problems | undefined; readonly parts?: 'day-month-year' | 'month-year' }) {
  return (
    <main>
      <ErrorSummary problems={shown} />
      <TextInput name="callName" label="Name" error={shown?.['callName']} />
      <Radios name="when" label="When?" options={[{ value: 'am', label: 'Morning' }, { value: 'pm', label: 'Afternoon' }]} error={shown?.['when']} />
      <DateInput name="fall" label="When did you fall?" parts={parts} error={shown?.['fall']} />
    </main>
  );
}

beforeEach(() => {
  document.title = 'Ask us to ring you';
});

test('ErrorSummary shows nothing while there is nothing to put right', () => {
  render(<><ErrorSummary problems={undefined} /><ErrorSummary problems={{}} /></>);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(document.title).toBe('Ask us to ring you');
});

test('ErrorSummary says how many things are left and lists them in the order of the fields, in the fields’ own words', () => {
  render(<Page problems={problems} />);
  expect(screen.getByRole('heading', { name: 'There are 3 things to put right' })).toBeVisible();
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Enter a name', 'Choose when we should ring', 'When you fell needs a month']);
});

test('ErrorSummary takes the focus at every try with something left, not only at the first', async () => {
  const { rerender } = render(<Page problems={problems} />);
  expect(document.activeElement).toHaveAccessibleName('There are 3 things to put right');
  for (let attempt = 2; attempt <= 3; attempt += 1) {
    await userEvent.click(screen.getByRole('textbox', { name: /Name/ }));
    rerender(<Page problems={{ ...problems }} />);
    expect(document.activeElement).toHaveAccessibleName('There are 3 things to put right');
  }
});

test('ErrorSummary leaves the focus where the person is while it is the same try', async () => {
  const { rerender } = render(<Page problems={problems} />);
  await userEvent.click(screen.getByRole('textbox', { name: /Name/ }));
  rerender(<Page problems={problems} />);
  expect(screen.getByRole('textbox', { name: /Name/ })).toHaveFocus();
});

test('ErrorSummary keeps the page title in step, also when the page writes it anew', () => {
  const { rerender } = render(<Page problems={problems} />);
  expect(document.title).toBe('Error: Ask us to ring you');
  document.title = 'Ask us to ring you, step 2';
  rerender(<Page problems={{ ...problems }} />);
  expect(document.title).toBe('Error: Ask us to ring you, step 2');
  rerender(<Page problems={undefined} />);
  expect(document.title).toBe('Ask us to ring you, step 2');
});

test('ErrorSummary leaves a title as it is that the server began in the same words, until nothing is left', () => {
  document.title = pageTitle('Ask us to ring you', problems);
  const { rerender } = render(<Page problems={problems} />);
  expect(document.title).toBe('Error: Ask us to ring you');
  rerender(<Page problems={{ ...problems }} />);
  expect(document.title).toBe('Error: Ask us to ring you');
  rerender(<Page problems={undefined} />);
  expect(document.title).toBe('Ask us to ring you');
});

test('ErrorSummary leads to the field, to the first answer of a group, and to the part of a date it is about', () => {
  render(<Page problems={problems} />);
  const target = (name: string) => document.querySelector(screen.getByRole('link', { name }).getAttribute('href') ?? '');
  expect(target('Enter a name')).toBe(screen.getByRole('textbox', { name: /Name/ }));
  expect(target('Choose when we should ring')).toBe(screen.getByRole('radio', { name: 'Morning' }));
  expect(target('When you fell needs a month')).toBe(screen.getByRole('textbox', { name: 'Month' }));
});

test('ErrorSummary leads to the part of a date where that part is the first box', async () => {
  render(<Page problems={problems} parts="month-year" />);
  await userEvent.click(screen.getByRole('link', { name: 'When you fell needs a month' }));
  expect(screen.getByRole('textbox', { name: 'Month' })).toHaveFocus();
});

test('ErrorSummary has the focus without scripts as well', () => {
  const page = document.createElement('div');
  page.innerHTML = renderToString(<Page problems={problems} />);
  expect(page.querySelector('[autofocus]')).toHaveAttribute('tabindex', '-1');
});

test('ErrorSummary speaks the page’s language, in the page title too', () => {
  render(<KindProvider {...exampleKind('cy')} words={cy}><ErrorSummary problems={{ callName: { message: 'Nodwch enw' } }} /></KindProvider>);
  expect(screen.getByRole('heading')).toHaveAccessibleName('Mae 1 peth i’w gywiro');
  expect(document.title).toBe('Gwall: Ask us to ring you');
});
