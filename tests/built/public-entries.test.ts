import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';

const folder = path.resolve('packages/react');

/** Entries of their own, on purpose not in the root: another language, helpers for tests, server components. */
const apart = ['cy', 'server', 'testing'];

const exportsOf = async (file: string) => Object.keys((await import(pathToFileURL(path.join(folder, 'dist', file)).href)) as object);

test('what a sub-path import gives, the root import gives too, and nothing else', async () => {
  const { exports } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as { exports: Record<string, unknown> };
  const entries = globSync('*/*.js', { cwd: path.join(folder, 'dist') })
    .filter((file) => path.dirname(file) === path.basename(file, '.js'))
    .filter((file) => !apart.includes(path.dirname(file)) && exports[`./${path.dirname(file)}`] !== null);
  const fromEntries = (await Promise.all(entries.map(exportsOf))).flat();
  expect(entries.length).toBeGreaterThan(30);
  expect([...new Set(fromEntries)].toSorted()).toEqual((await exportsOf('index.js')).toSorted());
});
