/// <reference types="node" />
import { setTimeout as wait } from 'node:timers/promises';
import { fill } from '@kind-by-design/plain-language/words';
import type { Browser, Page, Response } from 'playwright-core';
import type { PageAudit } from '../findings/findings';
import { withoutSecrets } from '../findings/without-secrets';
import { failRequests, goOffline, passTime, submitEmpty, type State } from '../states/states';
import { comeTo, NotLookedAt, settle } from './come-to';
import { openHeldPage, type HeldPage, type PageEvent } from './held-page';
import { addressOf } from './local-files';
import { withPictures } from './pictures';
import { findingsOf, runAxe } from './run-axe';
import { runWords } from './run.words';
import { runWords as runWordsCy } from './run.words.cy';
import type { Target } from './targets';

/** One page, in one state, at one width. */
export interface Look {
  readonly target: Target;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly state?: readonly [name: string, state: State];
}

export interface LookOptions {
  readonly script: string;
  readonly locale: 'en' | 'cy';
  readonly without: readonly string[];
  readonly pictures: number;
  /** Seconds. */
  readonly timeout: number;
  readonly network: boolean;
  readonly userAgent?: string;
}

/** Who watches while a target is looked at: an audit of a whole site. */
export interface Watch {
  /** Told once, when the page has come and settled. `false`: it is not looked at. */
  readonly meet?: (page: Page, answer: Response | null) => Promise<boolean>;
  /** Told of everything that could not be looked at. */
  readonly missed?: (why: NotLookedAt) => void;
}

type Sentence = keyof typeof runWords;

/** A sentence of the runner in the language of the findings. */
export function say(locale: 'en' | 'cy', sentence: Sentence, data: Readonly<Record<string, string | number>> = {}): string {
  const words = locale === 'cy' ? runWordsCy : runWords;
  const shown = Object.entries(data).map(([hole, text]) => [hole, typeof text === 'string' ? withoutSecrets(text) : text] as const);
  return fill(words[sentence] as string, Object.fromEntries(shown), locale);
}

const told = (locale: 'en' | 'cy', event: PageEvent) => (event.is === 'goesOn' ? say(locale, 'goesOn', { url: event.url }) : say(locale, 'dialog', { type: event.type, message: event.message }));

/** Whoever waits for ever helps nobody: after this many times the page's own limit looking is over. */
const LOOKING = 4;

async function within<Result>(work: Promise<Result>, seconds: number): Promise<Result> {
  const over = new AbortController();
  const late = wait(seconds * 1000, undefined, { signal: over.signal }).then(
    () => {
      throw new NotLookedAt('tooLong', { seconds });
    },
    () => new Promise<never>(() => undefined),
  );
  try {
    return await Promise.race([work, late]);
  } finally {
    over.abort();
  }
}

const oneLine = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.slice(0, 300) ?? '';

/** Brings the page into the state; `false` where it has none such. */
async function reach(held: HeldPage, { target, state }: Look): Promise<boolean> {
  if (state === undefined) return true;
  const [name, act] = state;
  const { page, context } = held;
  held.let(true);
  try {
    const reached = await act(page, { url: target.url, context, submitEmpty: () => submitEmpty(page), goOffline: () => goOffline(page), passTime: (minutes) => passTime(page, minutes), failRequests: (status) => failRequests(page, status) });
    if (reached === false) return false;
    await settle(held);
  } catch (error) {
    throw new NotLookedAt('stateThrew', { state: name, why: oneLine(error).replace(/\.$/, '') });
  } finally {
    held.let(false);
  }
  if (/^(?:chrome-error|about):/.test(page.url())) throw new NotLookedAt('stateNoPage', { state: name });
  return true;
}

function notesOf(held: HeldPage, { target, state }: Look, answer: Response | null, allCame: boolean, locale: 'en' | 'cy'): readonly string[] {
  const notes: string[] = [];
  const status = answer?.status() ?? 200;
  if (status >= 400) notes.push(say(locale, 'answered', { status }));
  if (target.kind === 'address' && state === undefined && new URL(target.url).href !== held.page.url()) notes.push(say(locale, 'ledTo', { url: held.page.url() }));
  if (!allCame) notes.push(say(locale, 'notAllCame', { seconds: 10 }));
  return [...new Set([...notes, ...held.events.map((event) => told(locale, event))])];
}

async function lookIn(held: HeldPage, look: Look, options: LookOptions, meet: Watch['meet']): Promise<PageAudit | undefined> {
  const { target, viewport, state } = look;
  const { page } = held;
  if (state !== undefined) await page.clock.install();
  const answer = await comeTo(held, target.kind === 'file' ? addressOf(target) : target.url, options.timeout);
  const allCame = await settle(held);
  if (meet && !(await meet(page, answer))) return undefined;
  if (!(await reach(held, look))) return undefined;
  const at = new Date().toISOString();
  // As much as a person reads: a page can make them as long as it likes.
  const { title, lang } = await page.evaluate(() => ({ title: document.title.slice(0, 300), lang: document.documentElement.lang.slice(0, 50) }));
  const results = await runAxe(page, options.without);
  const found = findingsOf(results, options.locale);
  const violations = options.pictures > 0 ? await withPictures(page, found.violations, results, options.pictures) : found.violations;
  const notes = notesOf(held, look, answer, allCame, options.locale);
  return { url: withoutSecrets(target.url), title, lang, ...(state && { state: state[0] }), viewport, at, ...found, violations, ...(notes.length > 0 && { notes }) };
}

/** Looks at one page in a profile of its own. `undefined`: the page has no such state, or is not to be looked at. Throws {@link NotLookedAt}. */
export async function lookAt(browser: Browser, look: Look, options: LookOptions, meet?: Watch['meet']): Promise<PageAudit | undefined> {
  const held = await openHeldPage(browser, { ...look, script: options.script, network: options.network, locale: options.locale === 'cy' ? 'cy-GB' : 'en-GB', ...(options.userAgent !== undefined && { userAgent: options.userAgent }) });
  const crashed = new Promise<never>((_resolve, reject) => {
    held.page.on('crash', () => reject(new NotLookedAt('crashed')));
  });
  try {
    return await within(Promise.race([lookIn(held, look, options, meet), crashed]), options.timeout * LOOKING);
  } catch (error) {
    if (error instanceof NotLookedAt) throw error;
    if (!browser.isConnected()) throw new NotLookedAt('crashed');
    throw new NotLookedAt('unknown', { why: oneLine(error) });
  } finally {
    await held.context.close().catch(() => undefined);
  }
}
