import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { Checkboxes } from './checkboxes';

test('Checkboxes is heard as one group with what to put right, said once', async () => {
  expect(await heard(<Checkboxes name="needs" label="What do you need?" required options={[{ value: 'slow', label: 'More time' }, { value: 'none', label: 'None of these', exclusive: true }]} error="Choose what you need" />)).toEqual([
    'group, What do you need?, Error: Choose what you need',
    'What do you need?',
    'paragraph',
    'Error:',
    'Choose what you need',
    'end of paragraph',
    'checkbox, More time, not checked',
    'More time',
    'checkbox, None of these, not checked',
    'None of these',
    'end of group, What do you need?, Error: Choose what you need',
  ]);
});
