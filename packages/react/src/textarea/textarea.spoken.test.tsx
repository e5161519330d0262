import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { Textarea } from './textarea';

test('Textarea is heard with what to put right and how much we can take', async () => {
  expect(await heard(<Textarea name="about" label="What is it about?" required max={200} error="Enter what it is about" />)).toEqual([
    'What is it about?',
    'paragraph',
    'Error:',
    'Enter what it is about',
    'end of paragraph',
    'textbox, What is it about?, Error: Enter what it is about You can write up to 200 characters., invalid, required',
    'paragraph',
    'You can write up to 200 characters.',
    'end of paragraph',
  ]);
});
