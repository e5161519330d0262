/// <reference types="node" />
import path from 'node:path';
import type { Journal } from './journal';
import type { Known } from './known';
import type { Visitor } from './visit';
import { AskedToWait } from './visit';

export interface CrawlOptions {
  /** Where Crawlee keeps its queue. */
  readonly folder: string;
  readonly start: string;
  readonly known: Known;
  readonly journal: Journal;
  readonly visitor: Visitor;
  readonly onPage: (url: string) => void;
}

/** Crawlee did not come along when the package was installed. */
export class NoCrawlee extends Error {}

async function loadCrawlee() {
  try {
    return await import('@crawlee/basic');
  } catch (error) {
    throw new NoCrawlee('no @crawlee/basic', { cause: error });
  }
}

/** How often an address is tried again: a page after trouble of its own, and longer where the site asks to wait. */
const TRIES = { trouble: 2, asked: 8 };
/** Seconds. A page has limits of its own, and a site may ask to wait for minutes. */
const LONGEST_PAGE = 1800;
/** Milliseconds. Nothing is measured of the machine: one page is open at a time, whatever else it does. */
const NEVER = 2 ** 31 - 1;

/**
 * Walks the site through Crawlee’s queue, one page at a time. The journal is ahead of the queue at every moment, so that a run that was
 * killed is taken up where it was: what has a line in the journal is never done again, and what a line found is put into the queue
 * again, where it is not there.
 *
 * @returns `undefined` when all is done, or how long the site asks us to stay away, in milliseconds.
 */
export async function crawl({ folder, start, known, journal, visitor, onPage }: CrawlOptions): Promise<number | undefined> {
  const { BasicCrawler, Configuration, log, LogLevel, RequestQueueV1 } = await loadCrawlee();
  // It would write between the lines of the report.
  log.setLevel(LogLevel.OFF);
  const config = new Configuration({
    storageClientOptions: { localDataDirectory: path.resolve(folder) },
    purgeOnStart: false,
    persistStateIntervalMillis: NEVER,
    systemInfoIntervalMillis: NEVER,
  });
  // The first of Crawlee’s queues: it locks nothing ahead on the disk, so that after a kill nothing has to be waited for.
  const queue = await RequestQueueV1.open('site', { config });
  const add = async (pages: readonly { readonly url: string; readonly depth: number }[]) => {
    await queue.addRequests(pages.map(({ url, depth }) => ({ url, uniqueKey: url, userData: { depth } })));
  };
  await add([{ url: start, depth: 0 }, ...known.waiting()]);
  let stayAway: number | undefined;
  const crawler = new BasicCrawler(
    {
      requestQueue: queue,
      minConcurrency: 1,
      maxConcurrency: 1,
      maxRequestRetries: TRIES.asked,
      requestHandlerTimeoutSecs: LONGEST_PAGE,
      useSessionPool: false,
      statisticsOptions: { persistenceOptions: { enable: false }, logIntervalSecs: NEVER / 1000 },
      statusMessageLoggingInterval: NEVER / 1000,
      async requestHandler({ request }) {
        if (known.isHandled(request.url)) return;
        const { depth } = request.userData as { readonly depth: number };
        onPage(request.url);
        try {
          const handled = await visitor.visit(request.url, depth, request.retryCount < TRIES.trouble, request.retryCount < TRIES.asked);
          await journal.append(handled);
          known.take(handled, depth);
          await add(handled.found);
        } catch (error) {
          if (error instanceof AskedToWait && error.stayAway !== undefined) {
            stayAway = error.stayAway;
            crawler.stop();
          }
          throw error;
        }
      },
    },
    config,
  );
  await crawler.run();
  return stayAway;
}
