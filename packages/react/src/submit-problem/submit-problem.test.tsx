import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { exampleExplanation } from '../../../../tests/example-explanations';
import { Form, type FormProps } from '../form/form';
import { TextInput } from '../text-input/text-input';
import { SubmitProblem, type SubmitProblemProps } from './submit-problem';

const problem = () => exampleExplanation(500, { doing: 'sending', work: { state: 'not-saved' } });

const stay: NonNullable<FormProps['onSubmit']> = (event) => event.preventDefault();

function Page({ explanation, onSubmit = stay }: Pick<SubmitProblemProps, 'explanation'> & { readonly onSubmit?: NonNullable<FormProps['onSubmit']> }) {
  return (
    <>
      <SubmitProblem explanation={explanation} />
      <Form onSubmit={onSubmit}>
        <TextInput name="callName" label="Name" required />
      </Form>
    </>
  );
}

test('shows nothing where nothing went wrong', () => {
  render(<Page explanation={undefined} />);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('takes the focus at every try, and not when the page renders again with the same answer', () => {
  const first = problem();
  const { rerender } = render(<Page explanation={first} />);
  const group = screen.getByRole('group', { name: first.title });
  expect(group).toHaveFocus();
  screen.getByRole('textbox', { name: 'Name' }).focus();
  rerender(<Page explanation={first} />);
  expect(group).not.toHaveFocus();
  rerender(<Page explanation={problem()} />);
  expect(group).toHaveFocus();
});

test('announces what happened and what became of your words, and leaves the ways on to be read in peace', () => {
  const explanation = problem();
  render(<Page explanation={explanation} />);
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent(explanation.title);
  expect(alert).toHaveTextContent(explanation.work.said);
  expect(within(alert).queryByRole('link')).toBeNull();
});

test('keeps the page title in step while it is there', () => {
  document.title = 'Ask us to ring you';
  const explanation = problem();
  const { rerender } = render(<Page explanation={explanation} />);
  expect(document.title).toBe(`${explanation.title} – Ask us to ring you`);
  rerender(<Page explanation={undefined} />);
  expect(document.title).toBe('Ask us to ring you');
});

test('sends the form again with everything still written in it', async () => {
  const sent = vi.fn<(name: unknown) => void>();
  const explanation = problem();
  render(<Page explanation={explanation} onSubmit={(event) => { event.preventDefault(); sent(new FormData(event.currentTarget).get('callName')); }} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Sam');
  await userEvent.click(screen.getByRole('button', { name: explanation.next[0].label }));
  expect(sent).toHaveBeenCalledExactlyOnceWith('Sam');
});

test('is a clear mistake in development where there is no form to send again', async () => {
  const explanation = problem();
  render(<SubmitProblem explanation={explanation} form="elsewhere" />);
  const uncaught = vi.fn<(event: ErrorEvent) => void>((event) => event.preventDefault());
  addEventListener('error', uncaught);
  await userEvent.click(screen.getByRole('button', { name: explanation.next[0].label }));
  removeEventListener('error', uncaught);
  expect(uncaught.mock.calls[0]?.[0].message).toMatch(/no form with the id "elsewhere"/);
});
