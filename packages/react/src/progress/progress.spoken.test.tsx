import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { Progress } from './progress';

test('Progress is heard as one short sentence', async () => {
  expect(await heard(<Progress left={{ atLeast: 4, atMost: 9 }} />)).toEqual([
    'paragraph',
    '4 to 9 questions left',
    'end of paragraph',
  ]);
});
