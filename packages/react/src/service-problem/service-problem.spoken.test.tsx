import type { Explanation } from '@kind-by-design/plain-language';
import { virtual } from '@guidepup/virtual-screen-reader';
import { render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ServiceProblem } from './service-problem';

const explanation: Explanation = {
  code: 'our-fault',
  lang: 'en',
  title: 'We could not send this',
  detail: 'Something broke on our side.',
  work: { state: 'saved', said: 'What you wrote is saved with us.' },
  next: [
    { kind: 'retry', label: 'Try to send it again', href: '/ask' },
    { kind: 'go', href: '/', label: 'Go to the start page' },
    { kind: 'wait', label: 'Wait until you are connected again' },
  ],
  contact: { team: 'the example team', lang: 'en', channels: [{ channel: 'telephone', name: 'Phone', href: 'tel:01632960100', text: '01632 960 100', spoken: '0 1 6 3 2, 9 6 0, 1 0 0', states: [], hours: [] }] },
  reference: 'KB7F4Q2M',
};

afterEach(() => virtual.stop());

test('is heard as what happened, what became of your words, the ways on, a person, and the reference letter by letter', async () => {
  const { container } = render(<ServiceProblem explanation={explanation} as="page" />);
  await virtual.start({ container });
  for (let stop = 0; stop < 60 && !(await virtual.lastSpokenPhrase()).startsWith('K B 7 F'); stop += 1) await virtual.next();
  expect(await virtual.spokenPhraseLog()).toEqual([
    'heading, We could not send this, level 1', 'We could not send this', 'end of heading, We could not send this, level 1',
    'paragraph', 'Something broke on our side.', 'end of paragraph',
    'paragraph', 'What you wrote is saved with us.', 'end of paragraph',
    'heading, What you can do, level 2',
    'link, Try to send it again',
    'list',
    'listitem, level 1, position 1, set size 2', 'link, Go to the start page', 'end of listitem, level 1, position 1, set size 2',
    'listitem, level 1, position 2, set size 2', 'paragraph', 'Wait until you are connected again', 'end of paragraph', 'end of listitem, level 1, position 2, set size 2',
    'end of list',
    'heading, Talk to a person, level 2',
    'list', 'listitem, level 1, position 1, set size 1', 'Phone',
    'link, 01632 960 100, 0 1 6 3 2, 9 6 0, 1 0 0', '01632 960 100', ', 0 1 6 3 2, 9 6 0, 1 0 0', 'end of link, 01632 960 100, 0 1 6 3 2, 9 6 0, 1 0 0',
    'end of listitem, level 1, position 1, set size 1', 'end of list',
    'paragraph', 'If you talk to us about this, you can give us this reference:', 'K B 7 F, 4 Q 2 M',
  ]);
});
