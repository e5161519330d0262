import { virtual } from '@guidepup/virtual-screen-reader';
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import { KindProvider } from '../kind-provider/kind-provider';
import { ContactOptions } from './contact-options';

test('is heard as a list of ways, each with its name, where it leads, whether it is open, and when', async () => {
  const { container } = render(<main><KindProvider {...exampleKind('en')}><ContactOptions only={['telephone', 'letter']} headingLevel={2} /></KindProvider></main>);
  await virtual.start({ container });
  for (let nth = 0; nth < 80 && (await virtual.lastSpokenPhrase()) !== 'end of main'; nth += 1) await virtual.next();
  expect(await virtual.spokenPhraseLog()).toEqual([
    'main',
    'list',
    'listitem, level 1, position 1, set size 2',
    'heading, Phone, level 2',
    'paragraph',
    'link, 01632 960 100, 0 1 6 3 2, 9 6 0, 1 0 0',
    '01632 960 100',
    ', 0 1 6 3 2, 9 6 0, 1 0 0',
    'end of link, 01632 960 100, 0 1 6 3 2, 9 6 0, 1 0 0',
    'end of paragraph',
    'paragraph',
    'Open now, until 5pm today',
    'end of paragraph',
    'term',
    'Opening hours',
    'end of term',
    'definition',
    'Monday to Friday, 9am to 5pm',
    'end of definition',
    'definition',
    'Closed on Saturday and Sunday',
    'end of definition',
    'term',
    'How long it takes',
    'end of term',
    'definition',
    'Most people wait about 10 minutes',
    'end of definition',
    'term',
    'Cost',
    'end of term',
    'definition',
    'Costs the same as a call to any 01 number',
    'end of definition',
    'term',
    'Languages',
    'end of term',
    'definition',
    'English and Welsh. Ask for an interpreter in any language',
    'end of definition',
    'end of listitem, level 1, position 1, set size 2',
    'listitem, level 1, position 2, set size 2',
    'heading, Letter, level 2',
    'paragraph',
    'Adult social care, 1 Example Street, Exampletown, EX1 1EX',
    'end of paragraph',
    'end of listitem, level 1, position 2, set size 2',
    'end of list',
    'end of main',
  ]);
  await virtual.stop();
});
