import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import type { ComponentEvidence } from './component-evidence.ts';
import { statementOf } from './statement.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const evidence = globSync('packages/react/evidence/*.json', { cwd: root }).toSorted().map((file) => JSON.parse(read(file)) as ComponentEvidence);
const stories = globSync('packages/react/src/*/*.stories.tsx', { cwd: root }).toSorted();

/** “RevealsError” and “Reveals Error” are one name. */
const folded = (name: string) => name.replaceAll(/[^a-z0-9]/gi, '').toLowerCase();

describe('the evidence that travels with the components', () => {
  test('there is a file for every component in the pattern library, and for nothing else', () => {
    expect(evidence.map(({ component }) => component).toSorted()).toEqual([...new Set(stories.map((file) => path.basename(path.dirname(file))))].toSorted());
  });

  test.each(evidence.map((each) => [each.component, each] as const))('%s: every state stands in it, and nothing was found (if not: npx --yes pnpm@12.21.0 evidence <component>)', (component, { states, neverTested }) => {
    const now = stories.filter((file) => path.basename(path.dirname(file)) === component).flatMap((file) => [...read(file).matchAll(/^export const (\w+)\s*[:=]/gm)].map(([, name]) => folded(name ?? '')));
    expect(states.map(({ name }) => folded(name)).toSorted()).toEqual(now.toSorted());
    expect(states.filter(({ passed, violations }) => !passed || violations.length > 0)).toEqual([]);
    expect(neverTested).toContain('NVDA');
  });

  test('the accessibility statement says what the files say', () => {
    expect(read('docs/accessibility-statement.md') === statementOf(evidence)).toBe(true);
  });
});
