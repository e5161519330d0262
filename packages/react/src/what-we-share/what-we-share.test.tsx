import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import * as cy from '../cy/cy';
import { KindProvider } from '../kind-provider/kind-provider';
import { WhatWeShare, type WhatWeShareProps } from './what-we-share';

const shared = {
  what: ['Your name', 'What is hard'],
  withWhom: ['Your GP', 'The people who assess'],
  why: 'So that you need not tell it twice.',
  howLong: '8 years.',
  rights: { see: 'Ask us for a copy.', putRight: 'Tell us what is not right.', object: <>Tell us what not to share. <a href="/object">How</a></>, complain: 'Tell us, or the regulator.' },
  ask: 'The information team: 01632 960 100.',
} as const satisfies WhatWeShareProps;

const headings = () => screen.getAllByRole('heading').map((heading) => `${heading.tagName} ${heading.textContent}`);

test('says what is shared, with whom, why, how long, what one can do about it, and who to ask', () => {
  render(<WhatWeShare {...shared} />);
  expect(headings()).toEqual(['H2 What we share about you', 'H3 What we share', 'H3 Who we share it with', 'H3 Why', 'H3 How long it is kept', 'H3 Your rights', 'H3 Who to ask']);
  expect(within(screen.getAllByRole('list')[0] ?? document.body).getAllByRole('listitem').map((item) => item.textContent)).toEqual(shared.what);
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['See it', 'Have it put right', 'Ask us not to share it', 'Complain']);
  expect(screen.getAllByRole('definition').map((definition) => definition.textContent)).toEqual(['Ask us for a copy.', 'Tell us what is not right.', 'Tell us what not to share. How', 'Tell us, or the regulator.']);
});

test('is no consent: there is nothing to tick, and it says so', () => {
  render(<WhatWeShare {...shared} />);
  for (const role of ['checkbox', 'radio', 'button', 'textbox']) expect(screen.queryByRole(role)).toBeNull();
  expect(screen.getByText(/This is not a question/)).toBeVisible();
});

test('says what is not shared, where people may fear it', () => {
  render(<WhatWeShare {...shared} notShared={['Anything about money']} />);
  expect(headings()).toContain('H3 What we do not share');
  expect(screen.getByText('Anything about money')).toBeVisible();
});

test('one thing alone is a sentence, not a list of one', () => {
  render(<WhatWeShare {...shared} what={['Your name.']} withWhom={['Your GP.']} />);
  expect(screen.queryByRole('list')).toBeNull();
});

test('may be the page, with its own title', () => {
  render(<WhatWeShare {...shared} headingLevel={1} title="Before you send this" />);
  expect(headings().slice(0, 2)).toEqual(['H1 Before you send this', 'H2 What we share']);
});

test('speaks the page’s language', () => {
  render(<KindProvider {...exampleKind('cy')} words={cy}><WhatWeShare {...shared} /></KindProvider>);
  expect(screen.getByRole('heading', { name: 'Eich hawliau' })).toBeVisible();
});
