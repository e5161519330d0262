import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { EmailInput } from './email-input';

test('EmailInput is heard with what was typed and what to put right', async () => {
  expect(await heard(<EmailInput name="email" label="Your email address" defaultValue="sam" error="Your email address should look like name@example.org" />)).toEqual([
    'Your email address',
    '(optional)',
    'paragraph',
    'Error:',
    'Your email address should look like name@example.org',
    'end of paragraph',
    'textbox, Your email address (optional), sam, Error: Your email address should look like name@example.org, invalid',
  ]);
});
