import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { FormEvent } from 'react';
import { expect, test, vi } from 'vitest';
import { exampleExplanation } from '../../../../tests/example-explanations';
import { exampleKind } from '../../../../tests/example-service';
import { exampleQuestions, exampleQuestionsPage } from '../journey/example-pages.stories';
import { KindProvider } from '../kind-provider/kind-provider';
import { QuestionPage, type QuestionPageProps } from './question-page';

const english = exampleQuestions('en');
const one = exampleQuestionsPage('en', [english.forWhom()]);
const two = exampleQuestionsPage('en', [english.telephone({ typed: { value: '01632' } }), english.email()]);

function show(props: Partial<QuestionPageProps> = {}) {
  const sent: string[][][] = [];
  const onSubmit = vi.fn<(event: FormEvent<HTMLFormElement>) => void>((event) => {
    event.preventDefault();
    const { nativeEvent, currentTarget } = event;
    const pressed = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
    sent.push([...new FormData(currentTarget, pressed)].map(([name, value]) => [name, typeof value === 'string' ? value : '']));
  });
  render(<KindProvider {...exampleKind('en')}><QuestionPage page={one} action="/care/forWhom" onSubmit={onSubmit} {...props} /></KindProvider>);
  return sent;
}

test('one question is the page’s only heading; several stand under one', () => {
  show();
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual(['Who is this for?']);
  show({ page: two, id: 'other' });
  expect(screen.getByRole('heading', { level: 1, name: 'How to reach you' })).toBeVisible();
});

test('a question with a title of its own stands under it', () => {
  show({ page: { ...one, title: 'About you' } });
  expect(screen.getByRole('heading', { level: 1, name: 'About you' })).toBeVisible();
  expect(screen.getByRole('radiogroup', { name: 'Who is this for?' })).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Who is this for?' })).toBeNull();
});

test('what is said before a lone question is heard with it', () => {
  show({ page: { ...one, lead: 'You can change this later.' } });
  expect(screen.getByRole('radiogroup', { name: 'Who is this for?' })).toHaveAccessibleDescription(/You can change this later\./);
});

test('is a real form that works without scripts, with the draft’s key and version and what the page carries along', () => {
  show({ page: two, hidden: { token: 'abc' } });
  const form = document.getElementById('form');
  expect(form).toHaveAttribute('action', '/care/forWhom');
  expect(form).toHaveAttribute('method', 'post');
  expect(form).toHaveFormValues({ token: 'abc', key: two.key, version: '3', telephone: '01632' });
});

test('nothing the page carries along can take the place of the draft’s key', () => {
  const sent = show({ hidden: { key: 'another', version: '9' } });
  expect(screen.getByRole('button', { name: 'Continue' })).toBeVisible();
  expect(sent).toEqual([]);
  expect(document.getElementById('form')).toHaveFormValues({ key: one.key, version: '3' });
});

test('every button stores what was typed: on, back and later say what they are for, and only going on is the default', async () => {
  const sent = show({ page: two });
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save and come back later' }));
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  await userEvent.type(screen.getByRole('textbox', { name: /telephone/ }), '{Enter}');
  expect(sent.map((form) => form.find(([name]) => name === 'go')?.[1])).toEqual([undefined, 'save', 'back', undefined]);
  expect(sent.map((form) => form.find(([name]) => name === 'telephone')?.[1])).toEqual(['01632', '01632', '01632', '01632']);
});

test('leaving for later is never held up by an answer the browser does not like', () => {
  show();
  expect(screen.getByRole('button', { name: 'Save and come back later' })).toHaveAttribute('formnovalidate');
  expect(screen.getByRole('button', { name: 'Back' })).toHaveAttribute('formnovalidate');
});

test('who writes is told that nobody sees it yet; who only chooses is not', () => {
  show();
  expect(screen.queryByText('Nobody sees this until you send it.')).toBeNull();
  show({ id: 'other', page: exampleQuestionsPage('en', [english.happening()]) });
  expect(screen.getByText('Nobody sees this until you send it.')).toBeVisible();
});

test('a choice that brings a box to write in is written in too', () => {
  show({ page: exampleQuestionsPage('en', [english.forWhom({ reveals: { other: [english.who()] } })]) });
  expect(screen.getByText('Nobody sees this until you send it.')).toBeVisible();
});

test('where going on sends, the button says so and is heard with what happens next', () => {
  show({ page: { ...two, sends: true }, promise: 'Somebody rings you by 5pm on Tuesday 24 November.' });
  expect(screen.getByRole('button', { name: 'Send' })).toHaveAccessibleDescription('What happens next Somebody rings you by 5pm on Tuesday 24 November.');
  expect(screen.queryByText('Nobody sees this until you send it.')).toBeNull();
});

test('what is left to put right stands first, leads to its question, and everything typed is still there', () => {
  const problem = { message: 'Enter a telephone number with all its digits' };
  show({ page: { ...two, questions: [english.telephone({ typed: { value: '01632' }, problem }), english.email()], problems: { telephone: problem } } });
  expect(screen.getByRole('link', { name: problem.message })).toHaveAttribute('href', '#telephone');
  expect(screen.getByRole('textbox', { name: /telephone/ })).toHaveValue('01632');
  expect(screen.getByRole('textbox', { name: /telephone/ })).toHaveAccessibleDescription(/all its digits/);
});

test('trouble of the service stands in place of the summary, whoever tells it', () => {
  show({ trouble: <p>It did not get through.</p>, page: { ...two, problems: { telephone: { message: 'Enter a number' } }, questions: [english.telephone({ problem: { message: 'Enter a number' } })] } });
  expect(screen.getByText('It did not get through.')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Enter a number' })).toBeNull();
  const trouble = exampleExplanation(500, { doing: 'saving', work: { state: 'not-saved' } });
  show({ id: 'other', page: { ...two, trouble } });
  expect(screen.getByRole('group', { name: trouble.title })).toBeVisible();
});

test('a service’s own component stands in the form under the page’s title, and what it adds before the button', () => {
  show({ page: two, instead: <input name="telephone" aria-label="Ours" defaultValue="07700" />, children: <p>Who reads this</p> });
  expect(screen.getByRole('heading', { level: 1, name: 'How to reach you' })).toBeVisible();
  expect(document.getElementById('form')).toHaveFormValues({ telephone: '07700' });
  expect(screen.queryByRole('textbox', { name: /Your telephone number/ })).toBeNull();
  expect(screen.getByText('Who reads this').compareDocumentPosition(screen.getByRole('button', { name: 'Continue' }))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('a small journey that is soon done need not offer to stop for now', () => {
  show({ saveLater: false });
  expect(screen.queryByRole('button', { name: 'Save and come back later' })).toBeNull();
});

test('two presses send once', async () => {
  const onSubmit = vi.fn<(event: FormEvent) => Promise<void>>((event) => {
    event.preventDefault();
    return new Promise(() => undefined);
  });
  show({ onSubmit });
  await userEvent.dblClick(screen.getByRole('button', { name: 'Continue' }));
  expect(onSubmit).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('button', { name: 'Saving your answer…' })).toBeVisible();
});
