import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { exampleQuestions, exampleQuestionsPage } from '../journey/example-pages.stories';
import { QuestionPage } from './question-page';

test('QuestionPage is heard in the order it is needed: back, how much is left, the question once, who sees it, the ways on', async () => {
  expect(await heard(<QuestionPage page={exampleQuestionsPage('en', [exampleQuestions('en').happening({ escapes: [] })])} action="/care/happening" />)).toEqual([
    'form',
    'button, Back, back',
    'paragraph',
    '4 to 9 questions left',
    'end of paragraph',
    'heading, What is going on? (optional), level 1',
    'What is going on?',
    '(optional)',
    'end of heading, What is going on? (optional), level 1',
    'In your own words, as much or as little as you like.',
    'textbox, What is going on? (optional), In your own words, as much or as little as you like. You can write up to 4,000 characters.',
    'paragraph',
    'You can write up to 4,000 characters.',
    'end of paragraph',
    'paragraph',
    'Nobody sees this until you send it.',
    'end of paragraph',
    'button, Continue',
    'button, Save and come back later, save',
    'end of form',
  ]);
});
