import { layoutJourney, toldSteps } from '@kind-by-design/journey/draw';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { BranchMap } from './branch-map';
import { exampleJourney } from './example-journey.stories';

const drawn = { map: layoutJourney(exampleJourney), told: toldSteps(exampleJourney) };

test('draws every page and every way, and names the drawing for those who do not see it', () => {
  render(<BranchMap {...drawn} />);
  const drawing = screen.getByRole('img', { name: 'Ask for help with everyday life: drawn. The same stands below in words.' });
  const words = [...drawing.querySelectorAll('text')].map((text) => text.textContent).join(' ');
  for (const { title } of drawn.told) expect(words).toContain(title);
  expect(drawing.querySelectorAll('.kind-branch-map-way')).toHaveLength(drawn.map.edges.length);
});

test('is reached and scrolled by keyboard, in a region with a name', async () => {
  render(<BranchMap {...drawn} />);
  await userEvent.tab();
  expect(screen.getByRole('region', { name: 'Drawing of the journey, to scroll' })).toHaveFocus();
});

test('tells the same in words: each page, what it asks, where it leads and when', () => {
  render(<BranchMap {...drawn} wordsOpen />);
  const steps = within(screen.getByRole('group')).getAllByText(/./, { selector: 'strong' });
  expect(steps.map((step) => step.textContent)).toEqual(drawn.told.map(({ title }) => title));
  const first = steps[0]?.closest('li');
  expect(first).toHaveTextContent('the answer to “Who is this for?” is “Somebody I care for”: What is their name?');
  expect(first).toHaveTextContent('otherwise: What is hard at the moment?');
  expect(steps[8]?.closest('li')).toHaveTextContent('back to where the person was');
});

test('leads in its words from each way to its page', () => {
  render(<BranchMap {...drawn} id="care" wordsOpen />);
  const [link] = screen.getAllByRole('link', { name: 'What is their name?' });
  expect(link).toHaveAttribute('href', '#care-them');
  expect(document.getElementById('care-them')).toHaveTextContent('What is their name?');
  for (const { hash } of screen.getAllByRole<HTMLAnchorElement>('link')) expect(document.getElementById(hash.slice(1))).not.toBeNull();
});

test('says what kind of page it is in words too, not by its frame alone', () => {
  render(<BranchMap {...drawn} wordsOpen />);
  const page = (title: string) => within(screen.getByRole('group')).getByText(title, { selector: 'strong' }).closest('li');
  expect(page('We have your request')).toHaveTextContent('Ends here, and is sent');
  expect(page('Check your answers')).toHaveTextContent('Shows the answers so far');
  expect(page('Is this right?')).toHaveTextContent('Can lead back to “When were you born?”');
});

test('carries no engine: what draws and tells is on the server', async () => {
  for (const file of ['branch-map.tsx', 'drawing.tsx']) {
    const source = await readFile(path.join(import.meta.dirname, file), 'utf8');
    expect(source).not.toMatch(/^import (?!type)[^;]*@kind-by-design\/journey/m);
  }
});
