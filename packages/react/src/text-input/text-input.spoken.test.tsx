import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { TextInput } from './text-input';

test('TextInput is heard with its question, then what to put right, then its hint', async () => {
  expect(await heard(<TextInput name="callName" label="What should we call you?" required hint="A nickname is fine" error="Enter what we should call you" />)).toEqual([
    'What should we call you?',
    'A nickname is fine',
    'paragraph',
    'Error:',
    'Enter what we should call you',
    'end of paragraph',
    'textbox, What should we call you?, Error: Enter what we should call you A nickname is fine, invalid, required',
  ]);
});
