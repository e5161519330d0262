import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { documents } from './documents.ts';

const root = path.resolve(import.meta.dirname, '../..');

describe('documents made from code', () => {
  it.each(Object.entries(documents))('%s says what the code says today (if not: npx --yes pnpm@12.21.0 docs:generate)', (name, make) => {
    // Not toBe: the difference of two such long texts says less than the command above.
    expect(readFileSync(path.join(root, name), 'utf8') === make()).toBe(true);
  });

  it.each(Object.entries(documents))('%s can still be read by a person, in size', (_name, make) => {
    expect(Buffer.byteLength(make())).toBeLessThan(600_000);
  });

  it('no page of a rule is left that nobody makes any more', () => {
    expect(globSync('packages/audit/docs/**/*.md', { cwd: root }).filter((file) => documents[file] === undefined)).toEqual([]);
  });
});
