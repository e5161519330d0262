/// <reference types="node" />
import { createHash } from 'node:crypto';
import type { Page, Response } from 'playwright-core';
import type { Audited, Auditor } from '../run/run';
import type { NotLookedAt } from '../run/come-to';
import { addressOf, type Scope } from './addresses';
import type { Handled } from './journal';
import type { Known } from './known';
import type { PageLook } from './look-at';
import { LONGEST_WAIT, type Pace, retryAfter } from './pace';

/** The site asks to come again later. Once `stayAway` (milliseconds) is given, not in this run. */
export class AskedToWait extends Error {
  readonly stayAway: number | undefined;
  constructor(stayAway?: number) {
    super('the site asks to come again later');
    this.stayAway = stayAway;
  }
}

/** The page did not come, and may come when it is tried again. */
class TryAgain extends Error {}

export interface Visitor {
  /**
   * Opens one page, and audits it unless it is like others.
   * Throws while it is worth trying again: `mayTryAgain` after trouble, `mayWait` where the site asks for time.
   */
  readonly visit: (url: string, depth: number, mayTryAgain: boolean, mayWait: boolean) => Promise<Handled>;
}

export interface VisitorOptions {
  readonly auditor: Auditor;
  readonly known: Known;
  readonly scope: Scope;
  readonly pace: Pace;
  /** What is said of a page that never had time. */
  readonly words: { readonly tooBusy: string };
}

interface MetPage {
  readonly is: 'page';
  readonly url: string;
  readonly look: PageLook;
  readonly skeleton: string;
  readonly sameAs: string | undefined;
}

type Met = MetPage | { readonly is: 'done'; readonly url: string } | { readonly is: 'elsewhere' } | { readonly is: 'busy'; readonly wait: number };

/** Where a site asks for time and does not say how much. Milliseconds. */
const SOME_TIME = 10_000;

const shortName = (skeleton: string) => createHash('sha256').update(skeleton).digest('base64url').slice(0, 16);

/** 429 always asks to wait; 503 where it says until when (RFC 9110, 15.6.4; RFC 6585, 4). */
function waitAskedBy(answer: Response | null): number | undefined {
  const status = answer?.status() ?? 200;
  if (status !== 429 && status !== 503) return undefined;
  return retryAfter(answer?.headers()['retry-after'], Date.now()) ?? (status === 429 ? SOME_TIME : undefined);
}

/** Worth another try: what may be otherwise a moment later. */
const passing = new Set<NotLookedAt['sentence']>(['noAnswer', 'tooSlow', 'tooLong', 'crashed', 'unknown']);

/** A file that did not look like one. */
const noPage = new Set<NotLookedAt['sentence']>(['notHtml', 'download']);

interface Kind {
  readonly kindAudit: { readonly kindLook: () => PageLook };
}

export function visitorOf({ auditor, known, scope, pace, words }: VisitorOptions): Visitor {
  async function meet(asked: string, page: Page, answer: Response | null): Promise<Met> {
    const wait = waitAskedBy(answer);
    if (wait !== undefined) return { is: 'busy', wait };
    const url = addressOf(page.url()) ?? page.url();
    if (url !== asked && (addressOf(url) === undefined || new URL(url).origin !== scope.origin)) return { is: 'elsewhere' };
    if (url !== asked && known.isHandled(url)) return { is: 'done', url };
    const look = await page.evaluate(() => (globalThis as unknown as Kind).kindAudit.kindLook());
    const skeleton = shortName(`${Math.floor((answer?.status() ?? 200) / 100)} ${look.skeleton}`);
    return { is: 'page', url, look, skeleton, sameAs: known.sameAs(skeleton) };
  }

  async function open(url: string): Promise<{ readonly met: Met | undefined; readonly audited: Audited; readonly missed: NotLookedAt | undefined }> {
    let met: Met | undefined;
    let missed: NotLookedAt | undefined;
    const audited = await auditor.auditTarget(
      { kind: 'address', url },
      {
        async meet(page, answer) {
          met = await meet(url, page, answer);
          return met.is === 'page' && met.sameAs === undefined;
        },
        missed(why) {
          missed = why;
        },
      },
    );
    // An answer that is no page can ask for time too.
    const wait = waitAskedBy(missed?.answer ?? null);
    return { met: met ?? (wait === undefined ? undefined : { is: 'busy', wait }), audited, missed };
  }

  return {
    async visit(asked, depth, mayTryAgain, mayWait) {
      await pace.turn();
      const { met, audited, missed } = await open(asked);
      const none = { url: asked, found: [], left: [] };
      if (met?.is === 'busy') {
        if (met.wait > LONGEST_WAIT) throw new AskedToWait(met.wait);
        pace.holdFor(met.wait);
        if (mayWait) throw new AskedToWait();
        return { ...none, notAudited: words.tooBusy };
      }
      if (met?.is === 'elsewhere') return { ...none, left: [{ url: asked, why: 'elsewhere' }] };
      if (met?.is === 'done') return { ...none, movedTo: met.url };
      if (missed && noPage.has(missed.sentence)) return { ...none, left: [{ url: asked, why: 'file' }] };
      if (missed && audited.pages.length === 0 && mayTryAgain && passing.has(missed.sentence)) throw new TryAgain(missed.sentence);
      if (met === undefined) return { ...none, notAudited: audited.notAudited[0]?.why ?? '' };
      const { url, look, skeleton, sameAs } = met;
      return {
        url,
        ...(url !== asked && { asked }),
        skeleton,
        help: look.help,
        ...known.sort(look.links, depth + 1),
        ...(sameAs === undefined ? { audits: audited.pages.map((page) => ({ ...page, url })) } : { sameAs }),
        ...(sameAs === undefined && audited.notAudited[0] && { notAudited: audited.notAudited[0].why }),
      };
    },
  };
}
