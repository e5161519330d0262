import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';

const dist = path.resolve('packages/react/dist');

/** The modules that run in the browser, written down: one more is a decision, not an accident. */
const clientModules = ['error-summary/error-summary', 'exit-this-page/exit-this-page', 'form/form', 'kind-error-boundary/kind-error-boundary', 'kind-provider/kind-provider', 'submit-problem/submit-problem'];

const startsWithDirective = async (file: string) => /^(['"]use strict['"];?\s*)?['"]use client['"]/.test(await readFile(path.join(dist, file), 'utf8'));

test.each(['js', 'cjs'])("'use client' stands first in exactly the client modules (.%s)", async (extension) => {
  const marked: string[] = [];
  for (const file of globSync(`**/*.${extension}`, { cwd: dist })) {
    if (await startsWithDirective(file)) marked.push(file.slice(0, -extension.length - 1));
  }
  expect(marked.toSorted()).toEqual(clientModules);
});

test('every other entry loads in a server component', async () => {
  const entries = globSync('*/*.js', { cwd: dist })
    .filter((file) => path.dirname(file) === path.basename(file, '.js') && !clientModules.includes(file.slice(0, -3)))
    .map((file) => path.join(dist, file));
  const { stdout } = await promisify(execFile)('node', ['--conditions=react-server', path.resolve('tests/built/load-as-server-components.mjs'), ...entries]);
  expect(stdout.trim()).toBe(`${entries.length} loaded`);
});
