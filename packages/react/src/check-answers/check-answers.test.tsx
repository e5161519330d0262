import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import { exampleCheckPage } from '../journey/example-pages.stories';
import { KindProvider } from '../kind-provider/kind-provider';
import { CheckAnswers, type CheckAnswersProps } from './check-answers';

const page = exampleCheckPage('en');
const show = (props: Partial<CheckAnswersProps> = {}) => render(<KindProvider {...exampleKind('en')}><CheckAnswers page={page} base="/care" {...props} /></KindProvider>);

test('every answer is there, in the order of the journey, under its part', () => {
  show();
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual(['Check your answers', 'You', 'How things are']);
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(page.sections.flatMap(({ rows }) => rows.map(({ label }) => label)));
});

test('each can be changed, and changing it comes straight back', () => {
  show();
  expect(screen.getByRole('link', { name: 'Change: Who is this for?' })).toHaveAttribute('href', '/care/forWhom?change');
});

test('what somebody wrote is exactly what they wrote: line breaks, spaces and its own direction', () => {
  show();
  const own = screen.getByText((_text, element) => element?.textContent === 'My stairs are too steep.\n\n  And I am tired of it.' && element.tagName === 'SPAN');
  expect(own).toHaveAttribute('dir', 'auto');
  expect(own).toHaveClass('kind-said-own');
});

test('“not sure” stands as the answer it is, with a way to change it', () => {
  show();
  expect(screen.getByText('You are not sure')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Change: When were you born?' })).toBeVisible();
});

test('what is not answered yet is said kindly, with the way there', () => {
  show();
  expect(screen.getByText('Not answered yet')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Answer this: How many hours a week do you help?' })).toHaveAttribute('href', '/care/helpers/1?change');
});

test('while something is still to come nothing pretends to send: the way there comes first, stopping for now stays', () => {
  show({ page: exampleCheckPage('en', { open: { step: 'helpers', item: '1' } }), promise: 'Somebody rings you.' });
  expect(screen.queryByRole('button', { name: 'Send' })).toBeNull();
  expect(screen.queryByText('Somebody rings you.')).toBeNull();
  expect(screen.getByRole('link', { name: 'Go to the next question' })).toHaveAttribute('href', '/care/helpers/1?change');
  expect(screen.getByRole('button', { name: 'Save and come back later' })).toBeVisible();
});

test('the button that sends is heard with what happens next, and posts to the page’s own address', () => {
  show({ promise: 'Somebody rings you by 5pm on Tuesday 24 November.' });
  expect(screen.getByRole('button', { name: 'Send' })).toHaveAccessibleDescription(/Somebody rings you by 5pm/);
  expect(document.getElementById('form')).toHaveAttribute('action', '/care/check');
});
