import type { AskedQuestion } from '@kind-by-design/journey';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import * as cy from '../cy/cy';
import { exampleQuestions } from '../journey/example-pages.stories';
import { KindProvider } from '../kind-provider/kind-provider';
import { Question } from './question';

const english = exampleQuestions('en');

/** What a form with this question sends. */
function sentBy(container: HTMLElement): string[][] {
  const form = container.querySelector('form');
  return form ? [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']) : [];
}

const show = (asked: AskedQuestion, headingLevel?: 1) => render(<KindProvider {...exampleKind('en')}><form><Question asked={asked} headingLevel={headingLevel} /></form></KindProvider>);

test.each([
  ['a choice', english.forWhom({ typed: { value: 'other' } }), [['forWhom', 'other']]],
  ['several answers', english.hard({ typed: { value: ['eating', 'washing'] } }), [['hard', 'eating'], ['hard', 'washing']]],
  ['one of several answers', english.hard({ typed: { value: 'washing' } }), [['hard', 'washing']]],
  ['a story', english.happening({ typed: { value: 'My stairs\nare too steep ' } }), [['happening', 'My stairs\nare too steep ']]],
  ['a line', english.who({ typed: { value: 'My mum' } }), [['who', 'My mum']]],
  ['a number in words', english.hours({ typed: { value: 'about 20' } }), [['hours', 'about 20']]],
  ['a date that is none', english.born({ typed: { day: '31', month: 'Feb', year: '', rough: 'in spring' } }), [['born-day', '31'], ['born-month', 'Feb'], ['born-year', ''], ['born-rough', 'in spring']]],
  ['a name', english.name({ typed: { value: 'Sam Example', called: 'Sam', said: 'sam' } }), [['name', 'Sam Example'], ['name-called', 'Sam'], ['name-said', 'sam']]],
  ['an address', english.address({ typed: { value: '1 Example Street', where: 'fixed' } }), [['address-where', 'fixed'], ['address', '1 Example Street']]],
  ['a telephone number', english.telephone({ typed: { value: '01632' } }), [['telephone', '01632']]],
  ['an email address', english.email({ typed: { value: 'sam@' } }), [['email', 'sam@']]],
])('sends %s back exactly as it was typed, under the names the journey reads', (_what, asked, sent) => {
  const { container } = show(asked);
  expect(sentBy(container)).toEqual(sent);
});

test('who cannot answer finds every way to leave the question, one press away, and none of them is chosen', async () => {
  show(english.forWhom());
  expect(screen.getByText('I am not sure')).not.toBeVisible();
  await userEvent.click(screen.getByText(/If you cannot answer this/));
  const ways = screen.getByRole('radiogroup', { name: /If you cannot answer this/ });
  expect(within(ways).getAllByRole('radio').map((way) => way.getAttribute('value'))).toEqual(['unsure', 'declined', 'another-way', '']);
  for (const way of within(ways).getAllByRole('radio')) expect(way).not.toBeChecked();
});

test('a way out is an answer of its own, and can be taken back', async () => {
  const { container } = show(english.happening({ typed: { value: 'My stairs' } }));
  await userEvent.click(screen.getByText(/If you cannot answer this/));
  await userEvent.click(screen.getByRole('radio', { name: 'I am not sure' }));
  expect(sentBy(container)).toEqual([['happening', 'My stairs'], ['happening-answer', 'unsure']]);
  await userEvent.click(screen.getByRole('radio', { name: 'I have answered above' }));
  expect(sentBy(container)).toEqual([['happening', 'My stairs'], ['happening-answer', '']]);
});

test('a way out that was chosen stands open, beside what was typed before', () => {
  show(english.born({ answer: 'declined', typed: { year: '1952' } }));
  expect(screen.getByRole('radio', { name: 'I would rather not say' })).toBeChecked();
  expect(screen.getByRole('textbox', { name: 'Year' })).toHaveValue('1952');
});

test('the second time the same thing is left to put right the ways out stand open, the first time they do not', () => {
  const { unmount } = show(english.forWhom({ problem: english.problem }));
  expect(screen.getByText('I am not sure')).not.toBeVisible();
  unmount();
  show(english.forWhom({ problem: english.again }));
  expect(screen.getByRole('radio', { name: 'I am not sure' })).toBeVisible();
});

test('only the ways out that a question allows are offered, and none where there is none', () => {
  const { container, unmount } = show(english.telephone());
  expect([...container.querySelectorAll('[name="telephone-answer"]')].map((way) => way.getAttribute('value'))).toEqual(['declined', 'another-way', '']);
  unmount();
  show(english.telephone({ escapes: [] }));
  expect(screen.queryByText(/If you cannot answer this/)).toBeNull();
});

test('on a page with several questions each way out says which question it is for, to those who listen', () => {
  show(english.forWhom());
  expect(screen.getByText(/If you cannot answer this/)).toHaveTextContent('If you cannot answer this: Who is this for?');
});

test('a question that is all the page asks is its heading, and its control keeps its name', () => {
  show(english.happening(), 1);
  expect(screen.getByRole('heading', { level: 1, name: /What is going on/ })).toBeVisible();
  expect(screen.getByRole('textbox', { name: /What is going on/ })).toBeVisible();
});

test('a question that an answer brings stands under that answer, with ways out of its own', () => {
  const { container } = show(english.forWhom({ typed: { value: 'other' }, reveals: { other: [english.who({ typed: { value: 'My mum' } })] } }));
  expect(screen.getByRole('textbox', { name: /Who is it for/ })).toHaveValue('My mum');
  expect(container.querySelectorAll('[name="who-answer"]')).toHaveLength(4);
  expect(container.querySelector('.kind-choice-reveals [name="who"]')).not.toBeNull();
});

test('what is to be put right stands beside its question', () => {
  show(english.forWhom({ problem: english.problem }));
  expect(screen.getByRole('radiogroup', { name: 'Who is this for?' })).toHaveAccessibleDescription(/Choose who this is for/);
});

test('two answers from two windows are both there in words, and nothing is chosen for anybody', async () => {
  const { container } = show(english.happening({ typed: { value: 'Mine' }, other: { mine: ['Mine'], said: ['The other one'] } }));
  const two = screen.getByRole('radiogroup', { name: 'Which of your two answers should we keep?' });
  expect(within(two).getAllByRole('radio').map((each) => [each.getAttribute('value'), each])).toEqual([['mine', screen.getByRole('radio', { name: 'Mine' })], ['other', screen.getByRole('radio', { name: 'The other one' })]]);
  expect(sentBy(container)).toEqual([['happening', 'Mine']]);
  await userEvent.click(screen.getByRole('radio', { name: 'The other one' }));
  expect(sentBy(container)).toEqual([['happening', 'Mine'], ['happening-keep', 'other']]);
});

test('an answer that was left empty in one of two windows is said to be empty', () => {
  show(english.happening({ other: { mine: [], said: ['The other one'] } }));
  expect(screen.getByRole('radio', { name: 'Nothing is written there' })).toBeVisible();
});

test('the browser is asked to fill in only what is the writer’s own', () => {
  const { question, ...rest } = english.telephone();
  const { unmount } = show({ ...rest, question });
  expect(screen.getByRole('textbox')).toHaveAttribute('autocomplete', 'tel');
  unmount();
  show({ ...rest, question: { kind: 'telephone', label: 'Their telephone number' } });
  expect(screen.getByRole('textbox')).toHaveAttribute('autocomplete', 'off');
});

test('a control of the service’s own keeps our ways out', () => {
  render(<Question asked={english.address()} control={<p>Look your address up</p>} />);
  expect(screen.getByText('Look your address up')).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByText(/If you cannot answer this/)).toBeVisible();
});

test('speaks the page’s language', () => {
  render(<KindProvider {...exampleKind('cy')} words={cy}><Question asked={exampleQuestions('cy').forWhom({ answer: 'unsure' })} /></KindProvider>);
  expect(screen.getByRole('radio', { name: 'Dydw i ddim yn siŵr' })).toBeChecked();
});
