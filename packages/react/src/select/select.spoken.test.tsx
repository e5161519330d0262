import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { Select } from './select';

test('Select is heard with what to put right, and that nothing is chosen yet', async () => {
  expect(await heard(<Select name="language" label="Which language?" required options={[{ value: 'Welsh', label: 'Welsh' }]} error="Choose the language from the list" />)).toEqual([
    'Which language?',
    'paragraph',
    'Error:',
    'Choose the language from the list',
    'end of paragraph',
    'combobox, Which language?, Error: Choose the language from the list, has popup listbox, not expanded, invalid, required',
    'option, Choose from the list, selected, position 1, set size 2',
    'option, Welsh, not selected, position 2, set size 2',
    'end of combobox, Which language?, Error: Choose the language from the list, has popup listbox, not expanded, invalid, required',
  ]);
});
