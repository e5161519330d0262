import { virtual } from '@guidepup/virtual-screen-reader';
import { render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import { KindProvider } from '../kind-provider/kind-provider';
import { Confirmation } from './confirmation';

afterEach(() => virtual.stop());

test('is heard as a receipt: that it arrived, the reference, what happens next, by when, who, what if not, how to change it, a copy, a person', async () => {
  const { container } = render(
    <KindProvider {...exampleKind('en')}>
      <Confirmation
        title="We have your request"
        reference="CALL-7F4Q"
        next={['Somebody reads what you wrote.', 'They ring you.']}
        byWhen="5pm on Wednesday 25 November"
        who="The adult social care team"
        ifTheDatePasses="Ring us and say your reference."
        changeOrStop={<a href="/change">Change or stop it</a>}
      />
    </KindProvider>,
  );
  await virtual.start({ container });
  for (let stop = 0; stop < 60 && (await virtual.lastSpokenPhrase()) !== 'heading, Talk to a person, level 2'; stop += 1) await virtual.next();
  expect(await virtual.spokenPhraseLog()).toEqual([
    'heading, We have your request, level 1', 'We have your request', 'end of heading, We have your request, level 1',
    'paragraph', 'Your reference', 'C A L L, 7 F 4 Q', 'end of paragraph',
    'heading, What happens next, level 2',
    'list',
    'listitem, level 1, position 1, set size 2', 'Somebody reads what you wrote.', 'end of listitem, level 1, position 1, set size 2',
    'listitem, level 1, position 2, set size 2', 'They ring you.', 'end of listitem, level 1, position 2, set size 2',
    'end of list',
    'term', 'By when', 'end of term', 'definition', '5pm on Wednesday 25 November', 'end of definition',
    'term', 'Who', 'end of term', 'definition', 'The adult social care team', 'end of definition',
    'heading, If you have not heard by then, level 2', 'Ring us and say your reference.',
    'heading, To change or stop this, level 2', 'link, Change or stop it',
    'heading, To keep a copy, level 2', 'paragraph', 'You can print this page, take a photo of it, or write the reference down.', 'end of paragraph',
    'heading, Talk to a person, level 2',
  ]);
});
