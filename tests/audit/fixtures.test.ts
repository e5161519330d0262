import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAudit, type Outcome } from './open-audit.ts';

// Each fixture's name says what its rule is to find: fail (sure), ask (a person looks), pass, or none (nothing to look at).
const root = path.resolve('packages/audit/src/rules');
const fixtures = globSync('*/fixtures/*.html', { cwd: root }).toSorted();
const outcomes: Readonly<Record<string, Outcome>> = { fail: 'violations', ask: 'incomplete', pass: 'passes', none: 'inapplicable' };
const expectedOf = (file: string) => path.basename(file).split('-')[0] ?? '';

let audit: Awaited<ReturnType<typeof openAudit>>;
beforeAll(async () => {
  audit = await openAudit();
});
afterAll(() => audit.close());

describe.each([...Map.groupBy(fixtures, (file) => path.dirname(path.dirname(file)))])('%s', (rule, files) => {
  test('has a fixture that it finds, and one that it leaves in peace', () => {
    const kinds = files.map(expectedOf);
    expect(kinds.some((kind) => kind === 'fail' || kind === 'ask')).toBe(true);
    expect(kinds.some((kind) => kind === 'pass' || kind === 'none')).toBe(true);
  });

  test.each(files)('%s', async (file) => {
    const [found] = await audit.outcomes([await readFile(path.join(root, file), 'utf8')], [rule]);
    const expected = outcomes[expectedOf(file)] ?? 'passes';
    expect({ [expected]: found?.[expected], violations: found?.violations, said: found?.said }).toMatchObject({ [expected]: [rule], violations: expected === 'violations' ? [rule] : [] });
  });
});
