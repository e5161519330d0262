import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../long/processes.ts';
import { followRecipe } from './consumer.ts';
import { close, listen, type Records, startRecords } from './records.ts';
import { openBrowser, walkTheRequest } from './walk.ts';

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

const cleanUp = new AsyncDisposableStack();
let records: Records;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  const app = cleanUp.adopt(await followRecipe('vite', 'src'), (made) => made.remove());
  await run(['npm', 'run', 'build'], { cwd: app.folder });
  records = cleanUp.adopt(await startRecords(), (started) => started.stop());
  browser = cleanUp.adopt(await openBrowser(), (opened) => opened.close());
  // A web server of the plainest kind: files, and the address where requests go.
  const server = createServer(async (request, response) => {
    const file = request.url === '/' ? '/index.html' : (request.url ?? '');
    if (file === '/requests') return records.answer(request, response);
    return response.setHeader('Content-Type', types[path.extname(file)] ?? 'text/plain').end(await readFile(path.join(app.folder, 'dist', file)));
  });
  origin = await listen(server);
  cleanUp.defer(() => close(server));
});

afterAll(() => cleanUp.disposeAsync());

test('a fresh Vite app type-checks, builds, and carries a request through an error and a trouble to its receipt, silently', async () => {
  const heard = await walkTheRequest({ browser, address: origin, records, scripts: true });
  // The browser itself reports the reply of records that are closed.
  expect(heard.filter((line) => !line.includes('503'))).toEqual([]);
});
