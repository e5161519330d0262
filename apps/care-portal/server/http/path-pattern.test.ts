import { describe, expect, it } from 'vitest';
import { pathPatterns } from './path-pattern.ts';

const module = { default: () => null };
const patternOf = pathPatterns({
  root: { id: 'root', path: '', module },
  start: { id: 'start', parentId: 'root', index: true, module },
  ask: { id: 'ask', parentId: 'root', path: 'ask', module },
  one: { id: 'one', parentId: 'root', path: 'staff/requests/:reference', module },
  rest: { id: 'rest', parentId: 'root', path: '*', module },
});

describe('The pattern of a path', () => {
  it.each([
    ['/', '/'],
    ['/ask', '/ask'],
    ['/ask/', '/ask'],
    ['/ask.data', '/ask'],
    ['/_root.data', '/'],
    ['/staff/requests/K7M-4RT-W9H', '/staff/requests/:reference'],
    ['/what-is-wrong-with-mum', 'unknown'],
  ])('of %s is %s', (path, pattern) => {
    expect(patternOf(path)).toBe(pattern);
  });
});
