import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { ErrorSummary } from './error-summary';

test('ErrorSummary is heard as an alert: how many things are left, that nothing is lost, and where each leads', async () => {
  expect(await heard(<ErrorSummary problems={{ callName: { message: 'Enter a name' }, when: { message: 'Choose when we should ring' } }} />)).toEqual([
    'There are 2 things to put right',
    'alert',
    'heading, There are 2 things to put right, level 2',
    'paragraph',
    'Everything you wrote is still here.',
    'end of paragraph',
    'list',
    'listitem, level 1, position 1, set size 2',
    'link, Enter a name',
    'end of listitem, level 1, position 1, set size 2',
    'listitem, level 1, position 2, set size 2',
    'link, Choose when we should ring',
    'end of listitem, level 1, position 2, set size 2',
    'end of list',
    'end of alert',
    'end, There are 2 things to put right',
  ]);
});
