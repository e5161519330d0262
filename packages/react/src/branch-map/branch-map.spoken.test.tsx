import { layoutJourney, toldSteps } from '@kind-by-design/journey/draw';
import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { BranchMap } from './branch-map';
import { smallJourney } from './example-journey.stories';

test('is heard as a drawing with a name, and page by page in words', async () => {
  expect(await heard(<BranchMap map={layoutJourney(smallJourney)} told={toldSteps(smallJourney)} wordsOpen />)).toEqual([
    'figure',
    'region, Drawing of the journey, to scroll',
    'image, Ask for a call: drawn. The same stands below in words.',
    'end of region, Drawing of the journey, to scroll',
    'caption', 'A thick frame is an ending. A double frame shows the answers so far. A broken frame asks whether something is right.', 'end of caption',
    'group', 'The same in words',
    'list',
    'listitem, level 1, position 1, set size 2',
    'strong', 'Your telephone number', 'end of strong',
    'paragraph', 'Leads to', 'end of paragraph',
    'list', 'listitem, level 2, position 1, set size 1', 'link, We have your request', 'end of listitem, level 2, position 1, set size 1', 'end of list',
    'end of listitem, level 1, position 1, set size 2',
    'listitem, level 1, position 2, set size 2',
    'strong', 'We have your request', 'end of strong',
    'paragraph', 'Ends here, and is sent', 'end of paragraph',
    'end of listitem, level 1, position 2, set size 2',
    'end of list', 'end of group', 'end of figure',
  ]);
});
