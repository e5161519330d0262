import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { TextInput } from '../text-input/text-input';
import { Fieldset } from './fieldset';

test('Fieldset is heard before the questions it holds', async () => {
  expect(await heard(<Fieldset legend="Somebody we can ring" hint="Ask them first" error="Enter a name or a number"><TextInput name="otherName" label="Their name" required /></Fieldset>)).toEqual([
    'group, Somebody we can ring, Error: Enter a name or a number Ask them first',
    'Somebody we can ring',
    'Ask them first',
    'paragraph',
    'Error:',
    'Enter a name or a number',
    'end of paragraph',
    'Their name',
    'textbox, Their name, required',
    'end of group, Somebody we can ring, Error: Enter a name or a number Ask them first',
  ]);
});
