import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { Radios } from './radios';

test('Radios is heard as one group with what to put right; each answer with its own hint', async () => {
  expect(await heard(<Radios name="when" label="When should we ring?" required options={[{ value: 'am', label: 'Morning', hint: 'From 9am' }, { value: 'any', label: 'Any time' }]} error="Choose when we should ring" />)).toEqual([
    'radiogroup, When should we ring?, Error: Choose when we should ring, invalid, required',
    'When should we ring?',
    'paragraph',
    'Error:',
    'Choose when we should ring',
    'end of paragraph',
    'radio, Morning, From 9am, not checked, position 1, set size 2',
    'Morning',
    'From 9am',
    'radio, Any time, not checked, position 2, set size 2',
    'Any time',
    'end of radiogroup, When should we ring?, Error: Choose when we should ring, invalid, required',
  ]);
});
