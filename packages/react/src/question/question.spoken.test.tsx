import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { exampleQuestions } from '../journey/example-pages.stories';
import { Question } from './question';

const english = exampleQuestions('en');

test('Question is heard with its ways out after it: a disclosure with its question, then one group of answers', async () => {
  expect(await heard(<Question asked={english.forWhom({ answer: 'unsure' })} />)).toEqual([
    'radiogroup, Who is this for?, So that we ask the right things. Only the team that answers you sees it., required',
    'Who is this for?',
    'So that we ask the right things. Only the team that answers you sees it.',
    'radio, Me, not checked, position 1, set size 2',
    'Me',
    'radio, Someone else, Someone you care for, or work with, not checked, position 2, set size 2',
    'Someone else',
    'Someone you care for, or work with',
    'end of radiogroup, Who is this for?, So that we ask the right things. Only the team that answers you sees it., required',
    'group',
    'If you cannot answer this: Who is this for?',
    'If you cannot answer this',
    ':',
    'Who is this for?',
    'end, If you cannot answer this: Who is this for?',
    'radiogroup, If you cannot answer this: Who is this for?',
    'radio, I am not sure, checked, position 1, set size 4',
    'I am not sure',
    'radio, I would rather not say, not checked, position 2, set size 4',
    'I would rather not say',
    'radio, I would rather tell someone, Next we show you how to reach a person. What you have written stays., not checked, position 3, set size 4',
    'I would rather tell someone',
    'Next we show you how to reach a person. What you have written stays.',
    'radio, I have answered above, not checked, position 4, set size 4',
    'I have answered above',
    'end of radiogroup, If you cannot answer this: Who is this for?',
    'end of group',
  ]);
});

test('two answers from two windows are heard as one choice, each with where it stands', async () => {
  expect(await heard(<Question asked={english.who({ escapes: [], typed: { value: 'Mine' }, other: { mine: ['Mine'], said: ['The other'] } })} headingLevel={1} />)).toEqual([
    'heading, Who is it for? (optional), level 1',
    'Who is it for?',
    '(optional)',
    'end of heading, Who is it for? (optional), level 1',
    'For example “my mum”. You do not have to give a name.',
    'textbox, Who is it for? (optional), Mine, For example “my mum”. You do not have to give a name.',
    'radiogroup, Which of your two answers should we keep?, You have answered this twice, perhaps in two windows. Both answers are safe: choose one., required',
    'Which of your two answers should we keep?',
    'You have answered this twice, perhaps in two windows. Both answers are safe: choose one.',
    'radio, Mine, The answer in this window, as it stands above, not checked, position 1, set size 2',
    'Mine',
    'The answer in this window, as it stands above',
    'radio, The other, The answer you gave before, or in another window, not checked, position 2, set size 2',
    'The other',
    'The answer you gave before, or in another window',
    'end of radiogroup, Which of your two answers should we keep?, You have answered this twice, perhaps in two windows. Both answers are safe: choose one., required',
  ]);
});
