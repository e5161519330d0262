import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { TaskList } from './task-list';

test('is heard part by part: the link, where it stands, and why one opens later', async () => {
  expect(await heard(<TaskList tasks={[{ title: 'You', href: '/you', state: 'done' }, { title: 'Send', state: 'not-yet', why: 'It opens later.' }]} />)).toEqual([
    'paragraph', 'Done so far: 1 of 2', 'end of paragraph',
    'list',
    'listitem, level 1, position 1, set size 2', 'link, You, Done', 'Done', 'end of listitem, level 1, position 1, set size 2',
    'listitem, level 1, position 2, set size 2', 'Send', 'It opens later.', 'You can’t do this yet', 'end of listitem, level 1, position 2, set size 2',
    'end of list',
  ]);
});
