/// <reference types="node" />
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFolder } from './folder';

let around: string;
beforeEach(async () => {
  around = await mkdtemp(path.join(tmpdir(), 'kind-site-'));
});
afterEach(() => rm(around, { recursive: true, force: true }));

const asked = { start: 'https://care.example/' };

test('what an audit keeps of a site while it runs is not for a repository, and goes when it is done', async () => {
  const folder = path.join(around, 'care.example');
  const { clear } = await openFolder(folder, asked, false);
  expect(await readFile(path.join(folder, '.gitignore'), 'utf8')).toBe('*\n');
  await clear();
  expect(await readdir(around)).toEqual([]);
});

test('a folder in which somebody keeps something else is left as it is', async () => {
  await writeFile(path.join(around, 'letter.txt'), 'mine');
  await expect(openFolder(around, asked, false)).rejects.toThrow('not-ours');
  expect(await readdir(around)).toEqual(['letter.txt']);
});
