import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { DateInput } from './date-input';

test('DateInput is heard as one group; only the box that is to be put right says so', async () => {
  expect(await heard(<DateInput name="fall" label="When did you fall?" required rough defaultValue={{ day: '27', year: '2026' }} hint="For example, 27 3 2026" error={{ message: 'When you fell needs a month', part: 'month' }} />)).toEqual([
    'group, When did you fall?, Error: When you fell needs a month For example, 27 3 2026',
    'When did you fall?',
    'For example, 27 3 2026',
    'paragraph',
    'Error:',
    'When you fell needs a month',
    'end of paragraph',
    'Day',
    'textbox, Day, 27',
    'Month',
    'textbox, Month, Error: When you fell needs a month, invalid',
    'Year',
    'textbox, Year, 2026',
    'group',
    'I don’t know the exact date',
    'Tell us roughly, such as “spring 2019” or “when I was 12”',
    'textbox, Tell us roughly, such as “spring 2019” or “when I was 12”',
    'end of group',
    'end of group, When did you fall?, Error: When you fell needs a month For example, 27 3 2026',
  ]);
});
