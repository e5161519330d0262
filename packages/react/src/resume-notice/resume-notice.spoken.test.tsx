import { expect, test } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import { heard } from '../../../../tests/heard';
import { KindProvider } from '../kind-provider/kind-provider';
import { ResumeNotice } from './resume-notice';

test('is heard as when it was begun, that it is still there, the next code letter by letter, and three buttons', async () => {
  const phrases = await heard(<ResumeNotice known action="/come-back" began="on Tuesday" newCode="K7M-4RT" />);
  // This reader alone says what a button sends.
  expect(phrases.map((phrase) => phrase.replace(/^(button, .+), [a-z-]+$/, '$1'))).toEqual([
    'heading, You started this on Tuesday, level 2',
    'paragraph', 'What you wrote is still here. Nobody has seen it.', 'end of paragraph',
    'paragraph', 'Your new code', 'K 7 M, 4 R T', 'end of paragraph',
    'paragraph', 'Each code works once. Next time use this one. Write it down, or take a photo of it.', 'end of paragraph',
    'form', 'button, Carry on', 'button, Start again', 'button, Delete what I wrote', 'end of form',
  ]);
});

test('is heard, before the code, as two questions and a person, and names no service', async () => {
  const phrases = await heard(<KindProvider {...exampleKind('en')}><ResumeNotice known={false} action="/come-back" fact={{ label: 'The word you chose' }} startHref="/start" trouble="not-known" /></KindProvider>);
  expect(phrases.filter((phrase) => /^(heading|textbox|button)/.test(phrase))).toEqual([
    'heading, Come back to what you began, level 1',
    'heading, We found nothing with this code and this answer, level 2',
    'textbox, Your code, Small or capital letters, with or without the lines in between: it makes no difference., required',
    'textbox, The word you chose, required',
    'button, Open what I began',
    'heading, A person can help, level 2',
  ]);
  expect(phrases.join(' ')).not.toMatch(/social care/i);
});
