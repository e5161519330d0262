import { expect, test } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import { heard } from '../../../../tests/heard';
import { KindProvider } from '../kind-provider/kind-provider';
import { StartPage } from './start-page';

test('is heard as a page to decide by: what for, help now, what is needed, how long, what is kept, then the start', async () => {
  const phrases = await heard(
    <KindProvider {...exampleKind('en')}>
      <StartPage title="Ask for help" whatFor="For adults." youNeed={['A name', 'A number']} howLong="About 20 minutes." kept="For 24 hours." otherWays="By phone." href="/care" comeBackHref="/come-back" />
    </KindProvider>,
  );
  expect(phrases.slice(0, 3)).toEqual(['heading, Ask for help, level 1', 'For adults.', 'region, If you need help now']);
  const [after, before] = [phrases.indexOf('end of region, If you need help now'), phrases.indexOf('heading, Other ways to do this, level 2')];
  expect(phrases.slice(after + 1, before)).toEqual([
    'heading, What you need, level 2',
    'list',
    'listitem, level 1, position 1, set size 2', 'A name', 'end of listitem, level 1, position 1, set size 2',
    'listitem, level 1, position 2, set size 2', 'A number', 'end of listitem, level 1, position 2, set size 2',
    'end of list',
    'heading, How long it takes, level 2', 'About 20 minutes.',
    'heading, What we keep, and for how long, level 2',
    'paragraph', 'Nobody sees what you write until you send it.', 'end of paragraph', 'For 24 hours.',
    'link, Start now',
    'paragraph', 'link, I have a code: come back to what I began', 'end of paragraph',
  ]);
});
