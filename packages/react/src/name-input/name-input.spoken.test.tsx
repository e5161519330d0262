import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { NameInput } from './name-input';

test('NameInput is heard as one group: the name, then what to call you and how it is said, which may be left out', async () => {
  expect(await heard(<NameInput name="who" label="What is your name?" own required error="Enter your name" />)).toEqual([
    'group, What is your name?, Error: Enter your name',
    'What is your name?',
    'paragraph',
    'Error:',
    'Enter your name',
    'end of paragraph',
    'Name',
    'The way you write it: one name or many.',
    'textbox, Name, Error: Enter your name The way you write it: one name or many., invalid, required',
    'What should we call you?',
    '(optional)',
    'If it is not the name above. For example, a nickname, or “Mrs Example”.',
    'textbox, What should we call you? (optional), If it is not the name above. For example, a nickname, or “Mrs Example”.',
    'How is it said?',
    '(optional)',
    'Write it the way it sounds, such as “shiv-awn” for Siobhán.',
    'textbox, How is it said? (optional), Write it the way it sounds, such as “shiv-awn” for Siobhán.',
    'end of group, What is your name?, Error: Enter your name',
  ]);
});

test('NameInput alone is heard as one box', async () => {
  expect(await heard(<NameInput name="who" label="What is their name?" more={false} hint="If it is safe to say" />)).toEqual([
    'What is their name?',
    '(optional)',
    'If it is safe to say',
    'textbox, What is their name? (optional), If it is safe to say',
  ]);
});
