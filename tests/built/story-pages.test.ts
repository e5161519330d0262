import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright';
import { globSync } from 'tinyglobby';
import { build, type InlineConfig } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindSource } from '../../scripts/kind-source';
import { chromiumArguments, chromiumPath } from '../chromium';

interface StoryPage {
  readonly id: string;
  readonly needsScripts: boolean;
  render(): string;
}

const cache = path.resolve('node_modules/.cache/story-pages');
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2', '.svg': 'image/svg+xml' };

/** Asks for a story's page without scripts. A browser with scripts off could not run axe either. */
const plain = '?plain';

let stories: readonly StoryPage[] = [];
let server: Server;
let browser: Browser;
let origin: string;

/** Development builds: production React says nothing about a mismatch. */
async function buildStoryPages(): Promise<void> {
  const shared = {
    configFile: false,
    publicDir: path.resolve('.storybook/public'),
    logLevel: 'error' as const,
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [react()],
    resolve: { alias: kindSource },
  } satisfies InlineConfig;
  const output = { entryFileNames: '[name].js', assetFileNames: '[name][extname]' };
  await build({ ...shared, build: { outDir: path.join(cache, 'client'), minify: true, cssCodeSplit: false, assetsInlineLimit: 0, rollupOptions: { input: { page: path.resolve('tests/conformance/story-page.client.tsx') }, output } } });
  await build({ ...shared, build: { outDir: path.join(cache, 'server'), minify: false, ssr: true, rollupOptions: { input: { page: path.resolve('tests/conformance/story-page.server.tsx') }, output } } });
}

beforeAll(async () => {
  await buildStoryPages();
  ({ stories } = (await import(pathToFileURL(path.join(cache, 'server/page.js')).href)) as { stories: readonly StoryPage[] });
  const files = new Map<string, readonly [type: string, content: Buffer]>([['/favicon.ico', ['image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')]]]);
  for (const name of globSync('**/*', { cwd: path.join(cache, 'client') })) {
    files.set(`/${name}`, [types[path.extname(name)] ?? 'application/octet-stream', await readFile(path.join(cache, 'client', name))]);
  }
  server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const file = files.get(pathname);
    response.setHeader('Content-Security-Policy', policy);
    if (file) return response.setHeader('Content-Type', file[0]).end(file[1]);
    const story = stories.find(({ id }) => `/${id}` === pathname);
    if (!story) return response.writeHead(204).end();
    const markup = story.render();
    return response.setHeader('Content-Type', 'text/html; charset=utf-8').end(`<!doctype html><html lang="en" data-kind-theme="light"><head><title>${story.id}</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/style.css"></head><body><main id="story">${markup}</main>${search === plain ? '' : '<script type="module" src="/page.js"></script>'}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
}, 180_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

/** Looks at every story in turn, and gives what each complained of. */
async function complaints(search: string, look: (page: Page) => Promise<readonly string[]>): Promise<string[]> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const queue = stories.filter((story) => search !== plain || !story.needsScripts);
  const found: string[] = [];
  const worker = async () => {
    const page = await context.newPage();
    let heard: string[] = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && heard.push(message.text()));
    page.on('pageerror', (problem) => heard.push(String(problem)));
    for (let story = queue.shift(); story; story = queue.shift()) {
      heard = [];
      await page.goto(`${origin}/${story.id}${search}`);
      const seen = await look(page);
      found.push(...[...heard, ...seen].map((line) => `${story?.id}: ${line}`));
    }
  };
  await Promise.all([worker(), worker()]);
  await context.close();
  return found;
}

test('every story hydrates under the strictest policy, and neither React nor the policy says a word', async () => {
  expect(stories.length).toBeGreaterThan(0);
  const found = await complaints('', async (page) => {
    await page.locator('[data-hydrated]').waitFor({ state: 'attached', timeout: 10_000 });
    return [];
  });
  expect(found).toEqual([]);
}, 900_000);

test('every story that should work without scripts is whole as plain HTML, with no axe violation', async () => {
  const found = await complaints(plain, async (page) => {
    await page.evaluate(axe.source);
    return page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
      return violations.flatMap(({ help, nodes }) => nodes.map((node) => `${help}: ${node.html}`));
    });
  });
  expect(found).toEqual([]);
}, 900_000);

test('every story fits a screen 320 px wide, its longest word too: at 400 % zoom nobody scrolls sideways to read', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(`${origin}/${stories[0]?.id}${plain}`);
  const found: string[] = [];
  for (const story of stories) {
    const over = await page.locator('#story').evaluate((place, markup) => {
      place.innerHTML = markup;
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    }, story.render());
    if (over > 0) found.push(`${story.id}: ${over} px too wide`);
  }
  await page.close();
  expect(found).toEqual([]);
}, 300_000);
