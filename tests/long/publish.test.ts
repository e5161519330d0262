import { existsSync } from 'node:fs';
import { appendFile, copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyTree } from '../../scripts/copy-tree.ts';
import { run } from './processes.ts';
import { type Registry, startRegistry } from './registry.ts';

const names = ['tokens', 'plain-language', 'journey', 'audit', 'react'];
const change = "---\n'@kind-by-design/react': minor\n---\n\nSomething new that people can use.\n";

const cleanUp = new AsyncDisposableStack();
let registry: Registry;
let tree: string;
let consumer: string;

beforeAll(async () => {
  registry = cleanUp.adopt(await startRegistry(), (started) => started.stop());
  tree = cleanUp.use(await copyTree()).folder;
  consumer = cleanUp.adopt(await mkdtemp(path.join(tmpdir(), 'kind-reader-')), (folder) => rm(folder, { recursive: true, force: true }));
  await run(['pnpm', 'install', '--frozen-lockfile'], { cwd: tree });
});

afterAll(() => cleanUp.disposeAsync());

const versionOf = async (name: string) => {
  const { version } = JSON.parse(await readFile(path.join(tree, 'packages', name, 'package.json'), 'utf8')) as { version: string };
  return version;
};

test('a change to one package raises all of them to one version, each with its changelog', async () => {
  const before = await versionOf('react');
  await writeFile(path.join(tree, '.changeset/something-new.md'), change);
  await run(['pnpm', 'exec', 'changeset', 'version'], { cwd: tree });
  const after = await Promise.all(names.map(versionOf));
  expect(new Set(after).size).toBe(1);
  expect(after[0]).not.toBe(before);
  expect(await readFile(path.join(tree, 'packages/react/CHANGELOG.md'), 'utf8')).toContain('Something new that people can use.');
});

test('all are built and published, with nothing of the workspace left in what they ask for', async () => {
  await run(['pnpm', 'run', 'build'], { cwd: tree });
  await appendFile(path.join(tree, '.npmrc'), registry.settings);
  await run(['pnpm', 'publish', '-r', '--no-git-checks', '--registry', registry.url], { cwd: tree });
  for (const name of names) {
    const published: unknown = await (await fetch(`${registry.url}@kind-by-design/${name}`)).json();
    expect(published).toMatchObject({ 'dist-tags': { latest: await versionOf(name) } });
    expect(JSON.stringify(published)).not.toMatch(/"(workspace|catalog):/);
  }
}, 300_000);

test('they install from the registry, and load and render on Node 24 and on the machine’s own Node', async () => {
  await writeFile(path.join(consumer, '.npmrc'), registry.settings);
  await writeFile(path.join(consumer, 'package.json'), '{ "private": true }');
  await run(['npm', 'install', '--no-audit', '--no-fund', '@kind-by-design/audit', '@kind-by-design/journey', '@kind-by-design/react', '@kind-by-design/tokens', '@kind-by-design/plain-language', 'react@19', 'react-dom@19'], { cwd: consumer });
  await copyFile(path.resolve('tests/long/load-published.mjs'), path.join(consumer, 'load-published.mjs'));
  const version = await versionOf('react');
  for (const node of [process.execPath, machineNode()]) {
    const said = JSON.parse(await run([node, 'load-published.mjs'], { cwd: consumer })) as { node: string; version: string; entries: number; journeyEntries: number };
    expect(said).toMatchObject({ version });
    expect(said.entries).toBeGreaterThan(20);
    expect(said.journeyEntries).toBeGreaterThan(7);
    expect(Number.parseInt(said.node, 10)).toBeGreaterThanOrEqual(20);
  }
});

test('the command that came with them proves the first journey of the guide, and ends otherwise where there is none', async () => {
  await copyFile(path.resolve('docs/recipes/first-journey.ts'), path.join(consumer, 'first-journey.ts'));
  const command = path.join(consumer, 'node_modules/.bin/kind-journey');
  expect(await run([process.execPath, command, 'prove', 'first-journey.ts'], { cwd: consumer })).toContain('journey: proved');
  await expect(run([process.execPath, command, 'prove', 'load-published.mjs'], { cwd: consumer })).rejects.toThrow('ended with 2');
});

test('the audit that came with them reviews words and a page, with no browser in the project', async () => {
  await writeFile(path.join(consumer, 'said.txt'), 'Oops! Invalid token.');
  await writeFile(path.join(consumer, 'page.html'), '<!doctype html><html lang="en"><head><title>Your care</title></head><body><main><h1>Your care</h1><form><label>Name <input></label><button>Send</button> <button type="reset">Clear</button></form></main></body></html>');
  const audit = path.join(consumer, 'node_modules/.bin/kind-audit');
  await expect(run([process.execPath, audit, 'words', 'said.txt'], { cwd: consumer })).rejects.toThrow('ended with 1');
  await expect(run([process.execPath, audit, 'page.html', '--format', 'json', '--out', 'found.json'], { cwd: consumer })).rejects.toThrow('ended with 1');
  const found = JSON.parse(await readFile(path.join(consumer, 'found.json'), 'utf8')) as { pages: readonly { violations: readonly { id: string }[] }[] };
  expect(found.pages.flatMap(({ violations }) => violations.map(({ id }) => id))).toContain('reset-button');
});

/** The Node that a person on this machine gets, not the one the lock file brings. */
function machineNode(): string {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => !folder.includes('node_modules'));
  return folders.map((folder) => path.join(folder, 'node')).find((file) => existsSync(file)) ?? process.execPath;
}
