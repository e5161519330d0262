import { expect, test } from 'vitest';
import * as cy from '../cy/cy';
import { pageTitle } from './page-title';

const problems = { callName: { message: 'Enter a name' } };

test('a page’s title begins with “Error: ” while there is something to put right', () => {
  expect(pageTitle('Ask us to ring you', problems)).toBe('Error: Ask us to ring you');
});

test('a page’s title is its name alone while nothing is left to put right', () => {
  expect(pageTitle('Ask us to ring you', undefined)).toBe('Ask us to ring you');
  expect(pageTitle('Ask us to ring you', {})).toBe('Ask us to ring you');
});

test('a page’s title is in the page’s language, or in the service’s own words', () => {
  expect(pageTitle('Gofynnwch i ni eich ffonio', problems, cy)).toBe('Gwall: Gofynnwch i ni eich ffonio');
  expect(pageTitle('Ask us to ring you', problems, { errorSummary: { titlePrefix: 'To put right: ' } })).toBe('To put right: Ask us to ring you');
  expect(pageTitle('Ask us to ring you', problems, {})).toBe('Error: Ask us to ring you');
});
