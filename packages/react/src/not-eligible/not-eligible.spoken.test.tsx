import { expect, test } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import { heard } from '../../../../tests/heard';
import { exampleEnding } from '../journey/example-pages.stories';
import { KindProvider } from '../kind-provider/kind-provider';
import { NotEligible } from './not-eligible';

test('NotEligible is heard with what else there is first, and a person at the end', async () => {
  const said = await heard(<KindProvider {...exampleKind('en')}><NotEligible ending={exampleEnding('en').ending} backHref="/care/born" /></KindProvider>);
  const heardFirst = [
    'link, Back',
    'heading, Another team helps people under 18, level 1',
    'heading, What else there is, level 2',
    'list',
    'listitem, level 1, position 1, set size 2',
    'link, Help for children and families',
    'end of listitem, level 1, position 1, set size 2',
    'listitem, level 1, position 2, set size 2',
    'link, Help for young carers',
    'end of listitem, level 1, position 2, set size 2',
    'end of list',
    'heading, What you can do next, level 2',
    'list',
    'listitem, level 1, position 1, set size 2',
    'Ring the team for children and families, or ask them to ring you.',
    'end of listitem, level 1, position 1, set size 2',
    'listitem, level 1, position 2, set size 2',
    'Tell them what you told us, or ask us to pass it on.',
    'end of listitem, level 1, position 2, set size 2',
    'end of list',
    'term',
    'By when',
    'end of term',
    'definition',
    '5pm on Wednesday 25 November',
    'end of definition',
    'term',
    'Whom to ask',
    'end of term',
    'definition',
    'The adult social care team, on 01632 960 100',
    'end of definition',
    'heading, If that day passes, level 2',
    'paragraph',
    'Ring us. It is our mistake then, and we put it right.',
    'end of paragraph',
    'heading, If we have this wrong, level 2',
    'paragraph',
    'If you are 18 or older, go back and change your date of birth, or ring us and we go on together.',
    'end of paragraph',
    'heading, Talk to a person, level 2',
  ];
  expect(said.slice(0, heardFirst.length)).toEqual(heardFirst);
  expect(said).toContain('link, Ask us to ring you');
});
