import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { SummaryList } from './summary-list';

test('SummaryList is heard as a heading, then each fact with what can be done about it', async () => {
  expect(await heard(<SummaryList title="Person 1" rows={[{ key: 'Their name', value: 'My sister', actions: [{ href: '/1', text: 'Change' }] }]} />)).toEqual([
    'heading, Person 1, level 2',
    'term',
    'Their name',
    'end of term',
    'definition',
    'My sister',
    'end of definition',
    'definition',
    'link, Change: Their name',
    'Change',
    ':',
    'Their name',
    'end of link, Change: Their name',
    'end of definition',
  ]);
});
