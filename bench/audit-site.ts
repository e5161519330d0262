import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromiumPath } from '../tests/chromium.ts';
import { pageOf } from './audit-pages.ts';
import { quantile } from './statistics.ts';

/** What the Node process keeps. */
export interface Kept {
  /** JavaScript’s heap right after all that nothing holds was collected: it would grow with each page that is held. */
  readonly heap: number;
  /** All that the system has given it: V8 gives back little of what it has once had, so this one creeps at first. */
  readonly resident: number;
}

/** Run in the audit’s own process: collects, and tells what is left. Nothing of the audit knows of it. */
const TELLS_HEAP = 'data:text/javascript,setInterval(() => { gc(); process.send?.(process.memoryUsage().heapUsed); }, 1000).unref()';

export interface SiteFigures {
  readonly pages: number;
  /** Bytes, the middle ones while the first hundred pages were audited, and the last hundred. */
  readonly first: Kept;
  readonly last: Kept;
  readonly secondsAPage: number;
}

/** A site of so many pages, each with a way to the next ten. */
async function serve(pages: number, onPage: () => void) {
  const server = createServer((request, response) => {
    const nth = /^\/page\/(\d+)$/.exec(request.url ?? '')?.[1] ?? (request.url === '/' ? '0' : undefined);
    if (nth === undefined) {
      response.writeHead(404).end();
      return;
    }
    onPage();
    const next = Array.from({ length: 10 }, (_, more) => Number(nth) + more + 1).filter((one) => one < pages);
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(pageOf(300, { title: `Page ${nth}`, ways: next.map((one) => `/page/${one}`) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Bytes in memory of a process, on Linux. */
const residentOf = async (pid: number) => Number(/VmRSS:\s+(\d+) kB/.exec(await readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''))?.[1] ?? Number.NaN) * 1024;

/**
 * `kind-audit site` over so many pages, every one audited, and what its process (not the browser’s) keeps in memory meanwhile.
 * The end is left out: the run is then put together from its journal, and held whole while it is written.
 */
export async function measureSite(pages: number): Promise<SiteFigures> {
  let opened = 0;
  const { server, origin } = await serve(pages, () => {
    opened += 1;
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'kind-audit-bench-'));
  const began = Date.now();
  const child = spawn(process.execPath, ['--expose-gc', '--import', TELLS_HEAP, path.resolve(import.meta.dirname, '../packages/audit/dist/command/kind-audit.js'), 'site', `${origin}/`, '--sample', '0', '--delay', '0', '--format', 'json', '--out', path.join(folder, 'run.json'), '--folder', path.join(folder, 'kept'), '--fail-on', 'none', '--chromium', await chromiumPath()], { cwd: folder, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const heaps: { readonly opened: number; readonly bytes: number }[] = [];
  child.on('message', (bytes) => heaps.push({ opened, bytes: Number(bytes) }));
  const sampled: { readonly opened: number; readonly bytes: number }[] = [];
  const sampling = (async () => {
    for (; child.exitCode === null && child.signalCode === null; await sleep(500)) {
      const bytes = await residentOf(child.pid ?? 0);
      if (!Number.isNaN(bytes)) sampled.push({ opened, bytes });
    }
  })();
  const code = await ended;
  await sampling;
  const found = JSON.parse(await readFile(path.join(folder, 'run.json'), 'utf8')) as { readonly pages: readonly unknown[] };
  await rm(folder, { recursive: true, force: true });
  server.closeAllConnections();
  server.close();
  if (code !== 0 || found.pages.length !== pages) throw new Error(`The audit of ${pages} pages ended with ${code} and ${found.pages.length} pages.`);
  const middle = (all: typeof heaps, of: (page: number) => boolean) => quantile(all.filter((one) => of(one.opened)).map(({ bytes }) => bytes), 0.5);
  const kept = (of: (page: number) => boolean): Kept => ({ heap: middle(heaps, of), resident: middle(sampled, of) });
  const part = Math.min(100, pages / 3);
  return { pages, first: kept((page) => page > 0 && page <= part), last: kept((page) => page > pages - part && page < pages), secondsAPage: (Date.now() - began) / 1000 / pages };
}
