/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { withoutSecrets } from '../findings/without-secrets';
import type { AuditRun, NotAudited, PageAudit } from '../findings/findings';
import type { State, States } from '../states/states';
import { NotLookedAt } from './come-to';
import { startChromium } from './find-chromium';
import { lookAt, say, type LookOptions, type Watch } from './look';
import { ownFile } from './own-file';
import { scriptForFrames } from './run-axe';
import { allTargets, type NoTarget, type Target } from './targets';

export type { AuditRun, Finding, FoundNode, NotAudited, PageAudit } from '../findings/findings';
export { NoBrowser } from './find-chromium';
export type { State, States } from '../states/states';

/** CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** How pages are looked at. */
export interface AuditorOptions {
  /** Path of a Chromium, or `npm` for the one that comes through npm. Default: `KIND_CHROMIUM`, else the system's, Playwright's, npm's. */
  readonly chromium?: string;
  /** Each page is looked at in each. Default 1280 × 800. */
  readonly viewports?: readonly Viewport[];
  /** Besides as it came, each page is looked at in each of these states. */
  readonly states?: States;
  /** Ids of rules to leave out, ours, axe's or an alias. */
  readonly without?: readonly string[];
  /** The language findings are told in. axe's own rules speak English. Default `en`. */
  readonly locale?: 'en' | 'cy';
  /** The most pictures of elements taken per page, as data URLs. Default 0. */
  readonly pictures?: number;
  /** Seconds a page may take to arrive; looking at it may take four times as long. Default 30. */
  readonly timeout?: number;
  /** Whether pages from files may ask the network. Default `false`. */
  readonly network?: boolean;
  /** Who asks for pages, said to the server after the browser’s own name. */
  readonly userAgent?: string;
}

/** What came of one address, file or folder: its pages, each in each state and width, and what could not be looked at. */
export interface Audited {
  readonly pages: readonly PageAudit[];
  readonly notAudited: readonly NotAudited[];
}

/** A browser that is open and looks at pages, one after the other or several at once. */
export interface Auditor {
  readonly tool: AuditRun['tool'];
  /** Looks at an address (`https://…`), an HTML file, or every HTML file of a folder. Never throws for a bad one: it is told in `notAudited`. */
  readonly auditPage: (target: string) => Promise<Audited>;
  /** The same for what {@link Target} already tells apart. */
  readonly auditTarget: (target: Target, watch?: Watch) => Promise<Audited>;
  readonly close: () => Promise<void>;
}

async function versions(): Promise<{ readonly version: string; readonly axe: string }> {
  const own = JSON.parse(await readFile(ownFile('package.json'), 'utf8')) as { readonly version: string };
  const axe = createRequire(ownFile('package.json'))('axe-core/package.json') as { readonly version: string };
  return { version: own.version, axe: axe.version };
}

/** Looks that follow from one target: as it came, then each state, at each width. */
function looksOf(target: Target, viewports: readonly Viewport[], states: States) {
  const each: readonly (readonly [string, State] | undefined)[] = [undefined, ...Object.entries(states)];
  return viewports.flatMap((viewport) => each.map((state) => ({ target, viewport, ...(state && { state }) })));
}

/** What was asked for and is no page, in words. */
export const notATarget = (locale: 'en' | 'cy', { url, why, code = '' }: NoTarget): NotAudited => ({ url: withoutSecrets(url), why: say(locale, why, { code }) });

/**
 * Opens a browser that looks at pages: axe-core with WCAG 2.2 A and AA, and the kindness rules, in every frame.
 * Close it when done. Throws {@link NoBrowser} where none can be started.
 */
export async function openAuditor(options: AuditorOptions = {}): Promise<Auditor> {
  const { viewports = [{ width: 1280, height: 800 }], states = {}, without = [], locale = 'en', pictures = 0, timeout = 30, network = false, userAgent } = options;
  const launch = () => startChromium(options.chromium);
  let browser: Promise<Browser> = launch();
  const [started, script, { version, axe }] = await Promise.all([browser, scriptForFrames(locale), versions()]);
  const looking: LookOptions = { script, locale, without, pictures, timeout, network, ...(userAgent !== undefined && { userAgent }) };

  async function living(): Promise<Browser> {
    if (!(await browser).isConnected()) browser = launch();
    return await browser;
  }

  async function auditTarget(target: Target, { meet, missed }: Watch = {}): Promise<Audited> {
    const pages: PageAudit[] = [];
    const notAudited: NotAudited[] = [];
    let came = true;
    let met = meet;
    for (const look of looksOf(target, viewports, states)) {
      if (!came) break;
      try {
        const page = await lookAt(await living(), look, looking, met);
        if (page !== undefined) pages.push(page);
        // Whoever watches said that it is not to be looked at: at no width, in no state.
        else if (met !== undefined) break;
        met = undefined;
      } catch (error) {
        if (!(error instanceof NotLookedAt)) throw error;
        missed?.(error);
        notAudited.push({ url: withoutSecrets(target.url), why: say(locale, error.sentence, error.data) });
        // What does not come at all is said once, not once per state and width.
        came = look.state !== undefined;
      }
    }
    return { pages, notAudited };
  }

  return {
    tool: { name: '@kind-by-design/audit', version, axe, browser: `Chromium ${started.version()}` },
    auditTarget,
    async auditPage(given) {
      const { targets, none } = await allTargets([given]);
      const audited: Audited[] = [];
      for (const target of targets) audited.push(await auditTarget(target));
      return { pages: audited.flatMap(({ pages }) => pages), notAudited: [...none.map((one) => notATarget(locale, one)), ...audited.flatMap((one) => one.notAudited)] };
    },
    close: async () => (await browser).close(),
  };
}

/** How a whole run is made. */
export interface AuditPagesOptions extends AuditorOptions {
  /** How many pages are looked at at once. Default 2. */
  readonly jobs?: number;
  /** Told after each page: how many are done, of how many. */
  readonly onProgress?: (done: number, of: number, url: string) => void;
}

/** Looks at every address, file and folder given, and gives the whole run, in the order it was asked for. */
export async function auditPages(given: readonly string[], options: AuditPagesOptions = {}): Promise<AuditRun> {
  const at = new Date().toISOString();
  const { targets, none } = await allTargets(given);
  const auditor = await openAuditor(options);
  const audited: Audited[] = [];
  let next = 0;
  let done = 0;
  const work = async () => {
    for (let place = next++; place < targets.length; place = next++) {
      const target = targets[place];
      if (target === undefined) return;
      audited[place] = await auditor.auditTarget(target);
      done += 1;
      options.onProgress?.(done, targets.length, withoutSecrets(target.url));
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, options.jobs ?? 2) }, work));
  } finally {
    await auditor.close();
  }
  return { tool: auditor.tool, at, pages: audited.flatMap(({ pages }) => pages), notAudited: [...none.map((one) => notATarget(options.locale ?? 'en', one)), ...audited.flatMap(({ notAudited }) => notAudited)] };
}
