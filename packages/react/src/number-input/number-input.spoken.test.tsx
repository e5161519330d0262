import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { NumberInput } from './number-input';

test('NumberInput is heard as a box for words, with its question; its unit is in the question and not read again', async () => {
  expect(await heard(<NumberInput name="hours" label="How many hours a week?" unit="hours" hint="A guess is fine" error="Hours of help should be a number, like 12" defaultValue="a few" />)).toEqual([
    'How many hours a week?',
    '(optional)',
    'A guess is fine',
    'paragraph',
    'Error:',
    'Hours of help should be a number, like 12',
    'end of paragraph',
    'textbox, How many hours a week? (optional), a few, Error: Hours of help should be a number, like 12 A guess is fine, invalid',
  ]);
});
