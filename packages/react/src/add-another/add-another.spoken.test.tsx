import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { exampleListPage } from '../journey/example-pages.stories';
import { AddAnother } from './add-another';

test('AddAnother is heard entry by entry, each button with whom it is about, then the question', async () => {
  expect(await heard(<AddAnother page={exampleListPage('en', ['My sister'])} base="/care" />)).toEqual([
    'form',
    'button, Back, back',
    'paragraph',
    '4 to 9 questions left',
    'end of paragraph',
    'heading, People who help you, level 1',
    'heading, Person 1, level 2',
    'link, Change: Person 1',
    'Change',
    ':',
    'Person 1',
    'end of link, Change: Person 1',
    'button, Remove: Person 1, remove',
    'Remove',
    ':',
    'Person 1',
    'end of button, Remove: Person 1, remove',
    'term',
    'Their name',
    'end of term',
    'definition',
    'My sister',
    'end of definition',
    'term',
    'What they help with',
    'end of term',
    'definition',
    'Washing',
    'end of definition',
    'group, Does somebody else help you?',
    'Does somebody else help you?',
    'button, Add another, add',
    'button, Continue',
    'button, Save and come back later, save',
    'end of group, Does somebody else help you?',
    'end of form',
  ]);
});

test('where there may be nobody, the question is heard with its two answers', async () => {
  expect(await heard(<AddAnother page={exampleListPage('en', [])} base="/care" />)).toEqual([
    'form',
    'button, Back, back',
    'paragraph',
    '4 to 9 questions left',
    'end of paragraph',
    'heading, People who help you, level 1',
    'group, Does anybody help you?',
    'Does anybody help you?',
    'button, Yes, add',
    'button, No',
    'button, Save and come back later, save',
    'end of group, Does anybody help you?',
    'end of form',
  ]);
});
