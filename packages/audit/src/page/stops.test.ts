// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readPage } from './page-facts';
import { stopOn } from './stops';

const stop = (html: string, lang = 'en', title = '') => {
  document.documentElement.lang = lang;
  document.title = title;
  document.body.innerHTML = html;
  return stopOn(readPage(document))?.kind;
};
const heading = (words: string) => stop(`<main><h1>${words}</h1></main>`);

describe('a page that stops a person is known by what it says', () => {
  test.each([
    ['error', 'Sorry, there is a problem with the service'],
    ['error', 'Something went wrong'],
    ['error', 'We’re having technical difficulties'],
    ['error', '500 Internal Server Error'],
    ['error', 'Application error: a client-side exception has occurred'],
    ['error', 'We could not send your answers'],
    ['not-found', 'Page not found'],
    ['not-found', 'This page does not exist'],
    ['refused', 'Access denied'],
    ['refused', 'You are not eligible'],
    ['refused', 'You cannot use this service'],
    ['refused', 'Your claim was refused'],
    ['refused', 'We cannot offer you this'],
    ['error', 'Upload failed'],
    ['locked-out', 'Your account has been locked'],
    ['locked-out', 'You asked for too many codes'],
    ['refused', 'Your request has been blocked'],
    ['refused', 'Access to this page is forbidden'],
    ['closed', 'The service is unavailable'],
    ['closed', 'This site is down for maintenance'],
    ['timed-out', 'Your session has expired'],
    ['timed-out', 'The link has timed out'],
  ])('%s: %s', (kind, words) => {
    expect(heading(words)).toBe(kind);
  });

  test('it may say so without a heading, in a first sentence, or in its title', () => {
    expect(stop('<p>Internal Server Error</p>')).toBe('error');
    expect(stop('<main><h1>Care portal</h1><p>Sorry, something went wrong.</p></main>')).toBe('error');
    expect(stop('<main><h1>Well, well</h1><p>We cannot load your visits.</p></main>')).toBe('error');
    expect(stop('<main><h1>Your visits</h1><p>We cannot load your photos until you say that we may.</p></main>')).toBeUndefined();
    expect(stop('<main><h1>Well, well</h1><p>Hm.</p></main>', 'en', 'Page not found – Care portal')).toBe('not-found');
  });

  test('in Welsh as well', () => {
    expect(stop('<main><h1>Nid yw’r gwasanaeth ar gael: mae’n ddrwg gennym</h1></main>', 'cy')).toBe('error');
  });
});

describe('a page that does not stop anybody is left in peace', () => {
  test.each([
    'Errors in your care plan',
    'Invalid Care Allowance',
    'If your application was refused',
    'How to appeal when access was denied',
    'Have you been refused care before?',
    'Your request was sent',
    'We care for people at home',
    'Heart failure',
    'COVID-2019 vaccine',
    'People experiencing difficulties at home',
    'If you have a blocked nose',
    'Exceptions to the rule',
  ])('%s', (words) => {
    expect(heading(words)).toBeUndefined();
  });

  test('where it still asks for an answer', () => {
    expect(stop('<main><h1>Something went wrong</h1><input aria-label="Name"></main>')).toBeUndefined();
  });

  test('where it has much to read', () => {
    expect(stop(`<main><h1>Page not found</h1><p>${'word '.repeat(400)}</p></main>`)).toBeUndefined();
  });

  test('where an alert or a window over it speaks, and not the page', () => {
    expect(stop('<main><h1>Your visits</h1><p role="alert">Something went wrong</p></main>')).toBeUndefined();
    expect(stop('<main><h1>Your visits</h1><div role="dialog"><h2>Page not found</h2></div></main>')).toBeUndefined();
  });

  test('where a short page of advice speaks of problems', () => {
    const advice = ['See a doctor if there is a problem with your hearing aid.', 'You are not allowed to drive after this.', 'Some people are without access to a car.', 'Tell us if something is wrong with your eyes.'];
    for (const words of advice) expect(stop(`<main><h1>Hearing aids</h1><p>${words}</p></main>`)).toBeUndefined();
  });

  test('a search on it asks nothing', () => {
    expect(stop('<main><h1>Page not found</h1><form role="search"><input aria-label="Search"></form></main>')).toBe('not-found');
  });
});
