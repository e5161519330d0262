import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { exampleInformation } from './example-pages.stories';
import { Journey } from './journey';

test('Journey says a page to read under one heading, with the way on after it', async () => {
  expect(await heard(<Journey page={exampleInformation('en')} base="/care" />)).toEqual([
    'form',
    'button, Back, back',
    'paragraph',
    '4 to 9 questions left',
    'end of paragraph',
    'heading, Before you go on, level 1',
    'paragraph',
    'You can stop at any time. What you wrote is kept.',
    'end of paragraph',
    'paragraph',
    'The next questions are about money. They are not about whether you get help.',
    'end of paragraph',
    'button, Continue',
    'button, Save and come back later, save',
    'end of form',
  ]);
});
