import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAudit } from './open-audit.ts';

let audit: Awaited<ReturnType<typeof openAudit>>;
beforeAll(async () => {
  audit = await openAudit();
});
afterAll(() => audit.close());

// What only a browser lays out: closed details and windows, boxes that are none, and what it skips.
const stopped = (help: string) => `<main><h1>There is a problem with the service</h1>${help}</main>`;

test.each([
  ['a number in closed details is not in sight, and its summary says where help is', '<details><summary>Get help</summary><p>020 7946 0101</p></details>', []],
  ['a number in closed details under another name is not in sight', '<details><summary>More</summary><p>020 7946 0101</p></details>', ['no-help']],
  ['a number in a closed window is not in sight', '<dialog>Call 020 7946 0101</dialog>', ['no-help']],
  ['a number moved off the page is not in sight', '<p style="position: absolute; left: -999em">Call 020 7946 0101</p>', ['no-help']],
  ['a number whose box is no box is in sight', '<div style="display: contents"><p>Call 020 7946 0101</p></div>', []],
  ['a number that is folded away is not in sight', '<div style="max-height: 0; overflow: hidden"><p>Call 020 7946 0101</p></div>', ['no-help']],
  ['a number that the browser skips is not in sight', '<div style="content-visibility: hidden"><p>Call 020 7946 0101</p></div>', ['no-help']],
])('somebody who is stopped: %s', async (_title, help, expected) => {
  const [found] = await audit.outcomes([stopped(help)], ['no-help']);
  expect(found?.violations).toEqual(expected);
});
