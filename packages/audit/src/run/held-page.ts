/// <reference types="node" />
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, Dialog, Page, Request, Route } from 'playwright-core';
import { serveFile } from './local-files';
import type { Target } from './targets';

/** What a page did by itself, told beside its findings. */
export type PageEvent = { readonly is: 'goesOn'; readonly url: string } | { readonly is: 'dialog'; readonly type: string; readonly message: string };

/** A page that stays where it is while it is looked at. */
export interface HeldPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly events: readonly PageEvent[];
  /** Resolves as soon as the page asks for nothing more, or when `ceiling` milliseconds are over. */
  readonly quiet: (ceiling: number) => Promise<void>;
  /** While it is `true` the page may go where it wants: a script of states is acting on it. */
  readonly let: (go: boolean) => void;
}

export interface HeldPageOptions {
  readonly target: Target;
  readonly viewport: { readonly width: number; readonly height: number };
  /** Put into every frame before the page's own scripts. */
  readonly script: string;
  readonly locale: string;
  /** Whether a page from a file may ask the network. */
  readonly network: boolean;
  /** Who asks for the page, after the browser’s own name. */
  readonly userAgent?: string;
}

/** So many windows and ways on are told; a page may open them without end. */
const MOST_EVENTS = 10;

/** A script that sends people on at once (a sign-in, a language) has done so by then, counted from the load event; who waits longer shows a page. */
const AT_ONCE = 300;
/** How long a page must have asked for nothing: what comes from the disk comes at once. */
const QUIET = { address: 500, file: 200 };

/** How Chromium names what a page asks for by its meta tag, or by the header it came with (DevTools protocol, ClientNavigationReason). */
const refreshes = new Set(['metaTagRefresh', 'httpHeaderRefresh']);

interface Holding {
  loadedAt: number;
  came: boolean;
  acting: boolean;
  /** The page says itself that it goes on. */
  refreshes: boolean;
  turns: number;
}

function mayGo(holding: Holding): boolean {
  if (!holding.came || holding.acting) return true;
  if (performance.now() - holding.loadedAt > AT_ONCE || holding.turns > 5 || holding.refreshes) return false;
  holding.turns += 1;
  return true;
}

/** Told before the page asks for where it leads: the page itself cannot be asked any more by then. */
async function onRefresh(page: Page, told: () => void): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const { frameTree } = await devTools.send('Page.getFrameTree');
  for (const event of ['Page.frameScheduledNavigation', 'Page.frameRequestedNavigation'] as const) {
    devTools.on(event, ({ frameId, reason }) => {
      if (frameId === frameTree.frame.id && refreshes.has(reason)) told();
    });
  }
  await devTools.send('Page.enable');
}

const isTop = (request: Request, page: Page) => {
  try {
    return request.isNavigationRequest() && request.frame() === page.mainFrame();
  } catch {
    return false; // a service worker's, or a frame that is gone
  }
};

/** Open connections of the page: resolves once there was none for a while. */
function quietOf(page: Page, least: number): HeldPage['quiet'] {
  const open = new Set<Request>();
  let since = performance.now();
  page.on('request', (request) => open.add(request));
  const done = (request: Request) => {
    open.delete(request);
    since = performance.now();
  };
  page.on('requestfinished', done);
  page.on('requestfailed', done);
  return async (ceiling) => {
    const end = performance.now() + ceiling;
    since = performance.now();
    while (performance.now() < end) {
      if (open.size === 0 && performance.now() - since >= least) return;
      await wait(50);
    }
  };
}

/** As Chromium names itself on Linux (its name is the same for all of a major version), and who it comes for. */
const namedAfter = (browser: Browser, userAgent: string) => `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${browser.version().split('.', 1)[0]}.0.0.0 Safari/537.36 ${userAgent}`;

/** Opens an empty page, in a profile of its own, that will neither be led away, nor be stopped by a window, nor open others. */
export async function openHeldPage(browser: Browser, { target, viewport, script, locale, network, userAgent }: HeldPageOptions): Promise<HeldPage> {
  const context = await browser.newContext({ viewport: { ...viewport }, locale, acceptDownloads: false, ...(userAgent !== undefined && { userAgent: namedAfter(browser, userAgent) }) });
  // A page from a file that was given the network may ask this computer too (Local Network Access).
  if (target.kind === 'file' && network) await context.grantPermissions(['local-network-access']).catch(() => undefined);
  await context.addInitScript({ content: script });
  const page = await context.newPage();
  const events: PageEvent[] = [];
  const tell = (event: PageEvent) => {
    if (events.length < MOST_EVENTS) events.push(event);
  };
  const holding: Holding = { loadedAt: Number.POSITIVE_INFINITY, came: false, acting: false, refreshes: false, turns: 0 };
  page.on('domcontentloaded', () => {
    holding.came = true;
  });
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || frame.url() === 'about:blank') return;
    holding.came = true;
    holding.loadedAt = Number.POSITIVE_INFINITY;
    holding.refreshes = false;
  });
  await onRefresh(page, () => {
    holding.refreshes = true;
  });
  page.on('load', () => {
    holding.loadedAt = performance.now();
  });
  page.on('dialog', (dialog: Dialog) => {
    tell({ is: 'dialog', type: dialog.type(), message: dialog.message().slice(0, 200) });
    void dialog.dismiss().catch(() => undefined);
  });
  context.on('page', (other) => {
    if (other !== page) void other.close().catch(() => undefined);
  });
  // A page from a file is kept from the network in this way too: routes of requests know nothing of it.
  if (target.kind === 'file' && !network) await context.routeWebSocket(() => true, (socket) => void socket.close());
  await context.route('**/*', async (route: Route) => {
    const request = route.request();
    if (isTop(request, page) && !mayGo(holding)) {
      tell({ is: 'goesOn', url: request.url() });
      return await route.abort('aborted');
    }
    return await (target.kind === 'file' ? serveFile(route, target, network) : route.continue());
  });
  const quiet = quietOf(page, QUIET[target.kind]);
  return {
    page,
    context,
    events,
    quiet,
    let: (go) => {
      holding.acting = go;
    },
  };
}
