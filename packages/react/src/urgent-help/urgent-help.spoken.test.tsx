import { expect, test } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import { heard } from '../../../../tests/heard';
import { KindProvider } from '../kind-provider/kind-provider';
import { UrgentHelp } from './urgent-help';

test('is heard as a region of its own, life first, each need before its ways', async () => {
  expect(await heard(<KindProvider {...exampleKind('en')}><UrgentHelp kinds={['crisis']} /></KindProvider>)).toEqual([
    'region, If you need help now',
    'heading, If you need help now, level 2',
    'list',
    'listitem, level 1, position 1, set size 2',
    'paragraph',
    'Somebody’s life is in danger, or somebody is badly hurt',
    'end of paragraph',
    'paragraph',
    'link, Call 999',
    'If you can’t speak, press 55 when asked',
    'end of paragraph',
    'paragraph',
    'link, 999 in British Sign Language',
    'end of paragraph',
    'end of listitem, level 1, position 1, set size 2',
    'listitem, level 1, position 2, set size 2',
    'paragraph',
    'You feel you can’t go on, or you worry about somebody who does',
    'end of paragraph',
    'paragraph',
    'link, Call Samaritans on 116 123',
    'end of paragraph',
    'end of listitem, level 1, position 2, set size 2',
    'end of list',
    'end of region, If you need help now',
  ]);
});
