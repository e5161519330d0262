import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const folder = path.resolve('tests/audit/in-jest');

/** Jest itself, on files of its own: its tests are beside this one. */
async function jest(file: string): Promise<string> {
  const { stderr } = await run(
    process.execPath,
    [path.resolve('node_modules/jest/bin/jest.js'), '--rootDir', folder, '--config', path.join(folder, 'jest.config.json'), '--ci', '--cache=false', '--watchman=false', file],
    { env: { PATH: process.env['PATH'], FORCE_COLOR: '0' } },
  );
  return stderr;
}

test('Whoever tests with Jest has the matcher from one line in its configuration', async () => {
  expect(await jest('matcher.jest.cjs')).toMatch(/Tests: +2 passed, 2 total/);
});

test('Whoever tests with jest-axe has the rules in it, on the axe-core that jest-axe brings', async () => {
  expect(await jest('jest-axe.jest.cjs')).toMatch(/Tests: +2 passed, 2 total/);
});
