import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort, run, type Running, serve } from '../long/processes.ts';
import { type Consumer, followRecipe } from './consumer.ts';
import { type Records, startRecords } from './records.ts';
import { walkTheJourney } from './walk-journey.ts';
import { openBrowser, walkTheRequest } from './walk.ts';

const cleanUp = new AsyncDisposableStack();
let records: Records;
let browser: Browser;

beforeAll(async () => {
  records = cleanUp.adopt(await startRecords(), (started) => started.stop());
  browser = cleanUp.adopt(await openBrowser(), (opened) => opened.close());
});

afterAll(() => cleanUp.disposeAsync());

const apps = [
  { recipe: 'next', files: ['service.ts', 'first-journey.ts'], walks: [walkTheRequest, walkTheJourney], called: 'Next.js App Router', start: (port: number) => ['./node_modules/.bin/next', 'start', '--port', String(port)] as const, dev: (port: number) => ['./node_modules/.bin/next', 'dev', '--port', String(port)] as const },
  { recipe: 'react-router', files: ['service.ts'], walks: [walkTheRequest], called: 'React Router', start: () => ['./node_modules/.bin/react-router-serve', 'build/server/index.js'] as const, dev: (port: number) => ['./node_modules/.bin/react-router', 'dev', '--port', String(port), '--strictPort'] as const },
];

describe.each(apps)('a fresh $called app', ({ recipe, files, walks, start, dev }) => {
  let app: Consumer;

  beforeAll(async () => {
    app = cleanUp.adopt(await followRecipe(recipe, 'app', files), (made) => made.remove());
  });

  const served = async (command: readonly [string, ...string[]], port: number, walk: (server: Running) => Promise<void>) => {
    const server = await serve(command, port, { cwd: app.folder, env: { REQUESTS_URL: records.url } });
    try {
      await walk(server);
    } catch (problem) {
      throw new Error(`The server said:\n${server.said().slice(-3000)}`, { cause: problem });
    } finally {
      await server.stop();
    }
  };

  test('in development renders, hydrates and sends, and neither React nor the framework says a word', async () => {
    const port = await freePort();
    await served(dev(port), port, async (server) => {
      for (const walk of walks) expect(await walk({ browser, address: server.origin, records, scripts: true })).toEqual([]);
      expect(server.said()).not.toMatch(/warn|hydrat|⨯/i);
    });
  }, 240_000);

  test('builds, and is served, with scripts on and off, without a word on the console', async () => {
    await run(['npm', 'run', 'build'], { cwd: app.folder });
    const port = await freePort();
    await served(start(port), port, async (server) => {
      for (const scripts of [true, false]) {
        for (const walk of walks) expect(await walk({ browser, address: server.origin, records, scripts })).toEqual([]);
      }
    });
  }, 300_000);
});
