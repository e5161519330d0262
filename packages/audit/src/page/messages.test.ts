// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { messagesOn } from './messages';
import { readPage } from './page-facts';

const told = (html: string) => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = html;
  return messagesOn(readPage(document)).map(({ where, kind, text }) => [where, kind, text]);
};
const form = (inside: string) => `<main><h1>Your town</h1><form>${inside}<button>Continue</button></form></main>`;

describe('a message is found by what it says and does', () => {
  test('an error that is tied to its field, in each way there is', () => {
    const error = ['field', 'field-error', 'Enter your town'];
    expect(told(form('<p id="e">Enter your town</p><input aria-invalid="true" aria-describedby="e">'))).toContainEqual(error);
    expect(told(form('<p id="e">Enter your town</p><input aria-invalid="true" aria-errormessage="e">'))).toContainEqual(error);
    expect(told(form('<p id="e"><span hidden>Error:</span> Enter your town</p><input aria-describedby="e">'))).toContainEqual(error);
    expect(told(form('<p id="town-error">Enter your town</p><input aria-describedby="town-error">'))).toContainEqual(error);
  });

  test('words in a form that say outright that something is wrong', () => {
    expect(told(form('<input aria-label="Town"><small>Sorry, we could not find that town</small>'))).toEqual([['form', 'field-error', 'Sorry, we could not find that town']]);
  });

  test('each entry of an error summary, and its heading', () => {
    expect(told(form('<div role="alert"><h2>There is a problem</h2><ul><li><a href="#t">Enter your town</a></li></ul></div><input id="t">'))).toEqual([
      ['form', 'field-error', 'Enter your town'],
      ['summary', 'page-problem', 'There is a problem'],
    ]);
  });

  test('alerts, by what they are about', () => {
    expect(told('<div role="alert">You will be signed out in 2 minutes</div>')).toEqual([['aside', 'timeout', 'You will be signed out in 2 minutes']]);
    expect(told('<div role="status">Your form is saved</div>')).toEqual([['aside', 'confirmation', 'Your form is saved']]);
    expect(told('<div role="alert">We could not save it</div>')).toEqual([['aside', 'page-problem', 'We could not save it']]);
  });

  test('a heading over a form that comes back: after time ran out, or with what went wrong', () => {
    const over = (heading: string) => told(`<main><h1>${heading}</h1><form><input aria-label="Name"><button>Sign in</button></form></main>`);
    expect(over('You have been signed out')).toEqual([['summary', 'timeout', 'You have been signed out']]);
    expect(over('Sign in failed')).toEqual([['summary', 'page-problem', 'Sign in failed']]);
    expect(over('Has your session ended?')).toEqual([]);
    expect(over('Your last session with us')).toEqual([]);
  });

  test('the whole of a page that stops', () => {
    expect(told('<main><h1>Page not found</h1><p>Check the address.</p></main>')).toEqual([['page', 'page-problem', 'Page not found\nCheck the address.']]);
  });
});

describe('other words are no message', () => {
  test.each([
    ['a hint', '<p id="h">Do not write your name</p><input aria-describedby="h">'],
    ['a hint of a field in error', '<p id="t-hint">Do not write your name</p><input aria-invalid="true" aria-describedby="t-hint">'],
    ['guidance with a condition', '<p>If your number is wrong, we cannot reach you</p><input>'],
    ['a label', '<label>What went wrong? <input></label>'],
    ['a placeholder under its own name', '<p id="e">Error: Problem with input</p><input aria-invalid="true" aria-describedby="e">'],
    ['a sample of a component', '<p id="e">Error: Error message goes here</p><input aria-invalid="true" aria-describedby="e">'],
  ])('%s', (_what, html) => {
    expect(told(form(html))).toEqual([]);
  });
});
