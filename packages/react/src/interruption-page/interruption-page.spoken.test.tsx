import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { exampleSlip } from '../journey/example-pages.stories';
import { InterruptionPage } from './interruption-page';

test('InterruptionPage is heard as what we read, a way to change it, and a way to go on', async () => {
  expect(await heard(<InterruptionPage page={exampleSlip('en')} base="/care" />)).toEqual([
    'form',
    'button, Back, back',
    'paragraph',
    '4 to 9 questions left',
    'end of paragraph',
    'heading, Were you born in 2025?, level 1',
    'paragraph',
    'You wrote 3 March 2025. That would make you one year old.',
    'end of paragraph',
    'paragraph',
    'link, Change this',
    'end of paragraph',
    'button, It is right, go on',
    'button, Save and come back later, save',
    'end of form',
  ]);
});
