import { expect, test } from 'vitest';
import { exampleExplanation } from '../../../../tests/example-explanations';
import { exampleKind } from '../../../../tests/example-service';
import { heard } from '../../../../tests/heard';
import { KindProvider } from '../kind-provider/kind-provider';
import { SaveStatus } from './save-status';

test('is heard as a status in one sentence', async () => {
  expect(await heard(<SaveStatus state="saved" where="service" when="at 10:32" />)).toEqual(['status', 'paragraph', 'Saved with us at 10:32', 'end of paragraph', 'end of status']);
});

test('is heard, when we could not save, first with what became of it, then with what can be done', async () => {
  const phrases = await heard(
    <KindProvider {...exampleKind('en')}>
      <SaveStatus state="could-not-save" explanation={exampleExplanation(500, { doing: 'saving', work: { state: 'not-saved' } })} />
    </KindProvider>,
  );
  const end = phrases.indexOf('end of status');
  expect(phrases.slice(0, 4)).toEqual(['status', 'paragraph', 'We could not save this', 'end of paragraph']);
  expect(phrases.slice(0, end).join(' ')).toContain('What you wrote is not saved.');
  expect(phrases[end + 1]).toBe('heading, What you can do, level 3');
});
