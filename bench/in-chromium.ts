import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { chromiumArguments, chromiumPath } from '../tests/chromium.ts';
import type { ClientBench } from './entries/client-bench.tsx';
import type { KeysBench } from './entries/keys.client.tsx';
import type { PageData } from './pages/page-data.ts';
import { type Compared, inTurn } from './statistics.ts';

interface Served {
  readonly data: PageData;
  readonly renders: { readonly page: { readonly ours: () => string; readonly bare: () => string } };
}

export interface ChromiumFigures {
  readonly version: string;
  /** Milliseconds of script on the page's thread. */
  readonly hydrate: Compared;
  readonly mount: Compared;
  /** Bytes of JavaScript heap that 1,000 text fields keep, garbage collected. */
  readonly memory: Compared;
  /** Milliseconds of script for 1,000 key presses in the text area, beside the bare one. */
  readonly press: Compared;
  /** The same beside a text area whose text is state. */
  readonly pressBesideState: Compared;
  /** How often React rendered while keys were pressed in every control of the page. */
  readonly renders: { readonly presses: number; readonly controls: number; readonly renders: number };
}

type Served200 = Readonly<{ hydrated: string; script: string }>;

const document = (script: string, markup: string, data: PageData) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"></head><body><div id="root">${markup}</div><script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script><script type="module" src="/${script}.js"></script></body></html>`;

/** Serves the built scripts, `/ours` and `/bare` as the server renders them, and the same with `?empty` to mount into. */
async function serve(client: string, { data, renders }: Served): Promise<Server> {
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.endsWith('.js')) {
      response.setHeader('Content-Type', 'text/javascript').end(await readFile(path.join(client, pathname)));
      return;
    }
    const side = pathname === '/bare' ? 'bare' : 'ours';
    const served: Served200 = { hydrated: search ? '' : renders.page[side](), script: pathname === '/keys' ? 'keys/keys' : side };
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(document(served.script, served.hydrated, data));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** A page of its own, and what its thread spent on scripts while it did something, in milliseconds. */
async function inPage(browser: Browser, address: string, act: (page: Page) => Promise<unknown>): Promise<{ readonly script: number; readonly heap: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction('globalThis.bench');
  const devtools = await context.newCDPSession(page);
  // Time the thread worked, not the clock's: what else runs on the machine does not count.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (name: string) => (await devtools.send('Performance.getMetrics')).metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  const heapNow = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize;
  };
  const heapBefore = await heapNow();
  const before = await read('ScriptDuration');
  await act(page);
  const script = ((await read('ScriptDuration')) - before) * 1000;
  const heap = (await heapNow()) - heapBefore;
  await context.close();
  return { script, heap };
}

const hydrate = (page: Page) => page.evaluate(() => (globalThis as unknown as { bench: ClientBench }).bench.hydrate());
const mount = (page: Page) => page.evaluate(() => (globalThis as unknown as { bench: ClientBench }).bench.mount(1000));
const show = (page: Page, which: 'ours' | 'bare' | 'state') => page.evaluate((side) => (globalThis as unknown as { bench: KeysBench }).bench.show(side), which);
const renders = (page: Page) => page.evaluate(() => (globalThis as unknown as { bench: KeysBench }).bench.renders());
const press = (page: Page, times: number) => page.evaluate((count) => (globalThis as unknown as { bench: KeysBench }).bench.press(count), times);

/** The page has nothing left to do: even what waits for an idle moment is done. */
const settled = (page: Page) => page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => setTimeout(resolve, 200))));

/** Real keys, in every control that has a keyboard use. */
async function countRenders(browser: Browser, origin: string): Promise<ChromiumFigures['renders']> {
  const page = await browser.newPage();
  await page.goto(`${origin}/keys?empty`);
  await show(page, 'ours');
  await page.locator('form').waitFor();
  await settled(page);
  await renders(page);
  const controls = await page.locator('form').locator('input, textarea, select').all();
  const keys = [...'Ceri 31', 'Backspace', ' '];
  for (const control of controls) {
    await control.focus();
    for (const key of keys) await page.keyboard.press(key);
  }
  await settled(page);
  const counted = { presses: controls.length * keys.length, controls: controls.length, renders: await renders(page) };
  await page.close();
  return counted;
}

async function measurePress(browser: Browser, address: string, which: 'ours' | 'bare' | 'state'): Promise<number> {
  const { script } = await inPage(browser, address, async (page) => {
    await show(page, which);
    await page.locator('#about').waitFor();
    await settled(page);
    await press(page, 1000);
  });
  return script;
}

export async function measureChromium(client: string, serverPages: string, rounds: number): Promise<ChromiumFigures> {
  const server = await serve(client, (await import(pathToFileURL(serverPages).href)) as Served);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
  try {
    const memory = { ours: [] as number[], bare: [] as number[] };
    return {
      version: browser.version(),
      hydrate: await inTurn(rounds, async (side) => (await inPage(browser, `${origin}/${side}`, hydrate)).script),
      mount: await inTurn(rounds, async (side) => {
        const { script, heap } = await inPage(browser, `${origin}/${side}?empty`, mount);
        memory[side].push(heap);
        return script;
      }),
      memory: await inTurn(memory.ours.length, (side) => memory[side].shift() ?? Number.NaN),
      press: await inTurn(rounds, (side) => measurePress(browser, `${origin}/keys?empty`, side)),
      pressBesideState: await inTurn(rounds, (side) => measurePress(browser, `${origin}/keys?empty`, side === 'ours' ? 'ours' : 'state')),
      renders: await countRenders(browser, origin),
    };
  } finally {
    await browser.close();
    server.close();
  }
}
