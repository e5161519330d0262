import { expect, test } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import { heard } from '../../../../tests/heard';
import { KindProvider } from '../kind-provider/kind-provider';
import { TelephoneInput } from './telephone-input';

test('TelephoneInput is heard, the third time, with more help and a person to turn to', async () => {
  expect(await heard(<KindProvider {...exampleKind('en')}><TelephoneInput name="telephone" label="Your telephone number" required error={{ message: 'We still need your telephone number', help: 'Begin with the 0', offerPerson: true }} /></KindProvider>)).toEqual([
    'Your telephone number',
    'paragraph',
    'Error:',
    'We still need your telephone number',
    'end of paragraph',
    'paragraph',
    'Begin with the 0',
    'end of paragraph',
    'paragraph',
    'Or ask a person to help you:',
    'link, 01632 960 100',
    'end of paragraph',
    'textbox, Your telephone number, Error: We still need your telephone number Begin with the 0 Or ask a person to help you: 01632 960 100, invalid, required',
  ]);
});
