/// <reference types="node" />
import { openAuditor, type AuditorOptions } from '../run/run';
import type { AuditRun } from '../findings/findings';
import { addressOf, scopeOf } from './addresses';
import { runOf } from './assemble';
import { crawl } from './crawl';
import { openFolder } from './folder';
import { Journal } from './journal';
import { Known } from './known';
import { Pace } from './pace';
import { ROBOT_NAME, robotsOf, type Robots } from './robots';
import { siteWords as english } from './site.words';
import { siteWords as welsh } from './site.words.cy';
import { visitorOf } from './visit';

export { FolderTaken } from './folder';
export { NoCrawlee } from './crawl';
export { RobotsUnreadable } from './robots';

/** How a site is walked, and its pages looked at. */
export interface SiteOptions extends Omit<AuditorOptions, 'network' | 'userAgent'> {
  /** Where the queue and the findings are kept while it runs. */
  readonly folder: string;
  /** Globs over paths, such as `/care/**`: only these are opened. */
  readonly include?: readonly string[];
  /** Globs over paths that are not opened; stronger than `include`. */
  readonly exclude?: readonly string[];
  /** The most pages that are opened. Default 1000. */
  readonly maxPages?: number;
  /** The most links from the start to a page. Default: any. */
  readonly maxDepth?: number;
  /** How many pages that are built alike are audited. Default 5; 0: all. */
  readonly sample?: number;
  /** Milliseconds from one request of a page to the next. Default 1000; more where robots.txt asks for more. */
  readonly delay?: number;
  /** Only for a site of your own: opens also what robots.txt asks to leave alone. */
  readonly ignoreRobots?: boolean;
  /** Begins anew where an audit was begun with other words. */
  readonly anew?: boolean;
  /** Told before each page. */
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a walk has come. */
export interface Progress {
  readonly done: number;
  /** Done and to do. */
  readonly known: number;
  /** The path alone: what stands behind a `?` may be about a person. */
  readonly path: string;
}

/** What became of a walk, done or not. */
export interface SiteAudit {
  /** What was found so far, read from the disk. */
  readonly run: () => Promise<AuditRun>;
  /** `false`: there is more to do, and the same call goes on with it. */
  readonly finished: boolean;
  /** How long the site asks to stay away, in milliseconds, where it was asked to end for that. */
  readonly stayAway?: number;
  /** It took up what an earlier run had begun. */
  readonly wentOn: boolean;
  /** Forgets the queue and the findings on the disk. */
  readonly clear: () => Promise<void>;
}

const withCrawlDelay = (delay: number, robots: Robots) => Math.max(delay, robots.delay);

/** The origin that the start leads to: `example.org` is often `www.example.org`. */
async function originOf(start: string, userAgent: string): Promise<string> {
  try {
    const { url, body } = await fetch(start, { headers: { 'User-Agent': userAgent }, signal: AbortSignal.timeout(30_000) });
    await body?.cancel();
    return new URL(url).origin;
  } catch {
    // The browser will say what is wrong.
    return new URL(start).origin;
  }
}

/**
 * Audits a whole site, from its start along the links of its pages, one page at a time. What it does is on the disk before it goes on: after
 * a kill the same call continues. It presses nothing, sends no form, and keeps away from links that look as if they end something.
 *
 * Throws `TypeError` for a start that is no address, `RobotsUnreadable`, `FolderTaken`, `NoCrawlee`, and what `openAuditor` throws.
 */
export async function auditSite(start: string, options: SiteOptions): Promise<SiteAudit> {
  const { folder, include = [], exclude = [], maxPages = 1000, maxDepth = Number.POSITIVE_INFINITY, sample = 5, delay = 1000, ignoreRobots = false, anew = false, onProgress, locale = 'en', ...looking } = options;
  const first = addressOf(start);
  if (first === undefined) throw new TypeError(`${start} is no address of a page`);
  const { chromium: _chromium, timeout: _timeout, states, ...asked } = looking;
  const kept = await openFolder(folder, { start: first, include, exclude, maxPages, maxDepth: String(maxDepth), sample, ignoreRobots, locale, ...asked, states: Object.keys(states ?? {}) }, anew);
  const userAgent = ROBOT_NAME;
  const auditor = await openAuditor({ ...looking, locale, userAgent });
  try {
    const origin = await originOf(first, userAgent);
    const robots: Robots = ignoreRobots ? { allows: () => true, delay: 0 } : await robotsOf(origin, userAgent);
    const scope = scopeOf(origin, include, exclude);
    const known = new Known({ scope, robots, maxPages, maxDepth, sample });
    known.begin(first);
    const journal = await Journal.open(kept.journal);
    for await (const handled of journal.lines()) known.take(handled);
    const words = locale === 'cy' ? welsh : english;
    const visitor = visitorOf({ auditor, known, scope, pace: new Pace(withCrawlDelay(delay, robots)), words });
    const onPage = (url: string) => onProgress?.({ done: known.done, known: known.count, path: new URL(url).pathname });
    const stayAway = await crawl({ folder: kept.path, start: first, known, journal, visitor, onPage });
    await journal.close();
    return {
      run: () => runOf({ tool: auditor.tool, at: kept.at, locale, maxPages }, journal, known),
      finished: known.waiting().length === 0,
      wentOn: kept.goesOn,
      ...(stayAway !== undefined && { stayAway }),
      clear: kept.clear,
    };
  } finally {
    await auditor.close();
  }
}
