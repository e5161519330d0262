/// <reference types="node" />
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import type { Finding } from '../findings/findings';
import { tellFindings, tellNothing } from '../findings/tell-findings';
import { rulesLeftOut, type LeftOut } from '../rules/left-out';
import { ownFile } from '../run/own-file';
import { findingsOf, runAxe, scriptForFrames } from '../run/run-axe';

export type { Finding, FoundNode } from '../findings/findings';
export type { LeftOut } from '../rules/left-out';

/** What a look at a page in Playwright may be told. */
export interface KindnessOptions {
  /** Rules to leave out, each with the reason why nobody is hurt by it here: `{ 'phone-only': 'This page is the telephone’s own' }`. */
  readonly without?: LeftOut;
  /** The language of the findings. Default `en`; `cy` is a draft. */
  readonly locale?: 'en' | 'cy';
}

/** What a look at one page gave. */
export interface Kindness {
  /** Sure findings, most harmful first. */
  readonly violations: readonly Finding[];
  /** What a machine can't know: a person looks at it. */
  readonly incomplete: readonly Finding[];
}

type Injected = { readonly kindAudit?: { readonly locale?: string } };

/**
 * Looks at a page as it stands, frames and shadow trees included, with axe (WCAG 2.2 A and AA) and the kindness rules.
 * A strict content security policy is no hindrance; a browser context without scripts is: axe is one.
 * Rejects where a rule is left out without a reason, or one that nobody knows.
 */
export async function kindnessOf(page: Page, { without = {}, locale = 'en' }: KindnessOptions = {}): Promise<Kindness> {
  const script = givingBack(await scriptForFrames(locale));
  await Promise.all(page.frames().map((frame) => putInto(frame, script, locale)));
  const known = await page.evaluate(() => (globalThis as unknown as { kindAudit: { axe: { getRules: () => { ruleId: string }[] } } }).kindAudit.axe.getRules().map(({ ruleId }) => ruleId));
  const { violations, incomplete } = findingsOf(await runAxe(page, Object.keys(rulesLeftOut(without, known))));
  return { violations, incomplete };
}

/** The script takes the names it came by away again. On a page that is open already, whatever stood under them is put back. */
const givingBack = (script: string) => `{
  const before = ['axe', 'kindRules', 'kindLook'].map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]);
  ${script}
  for (const [name, own] of before) if (own) Object.defineProperty(globalThis, name, own);
}`;

/** What fails in a frame that went away meanwhile hurts nobody: axe asks only frames that are there. */
async function putInto(frame: Frame, script: string, locale: string): Promise<void> {
  try {
    if ((await frame.evaluate(() => (globalThis as Injected).kindAudit?.locale)) !== locale) await frame.evaluate(script);
  } catch (problem) {
    if (!frame.isDetached()) throw problem;
  }
}

/** Throws, in plain words, where {@link kindnessOf} finds something sure. */
export async function expectKind(page: Page, options: KindnessOptions = {}): Promise<void> {
  const { violations } = await kindnessOf(page, options);
  if (violations.length > 0) throw new Error(tellFindings(violations, options.locale));
}

/** For Playwright Test: `const expect = base.extend(kindExpect)`, then `await expect(page).toBeKind()`. */
export const kindExpect = {
  async toBeKind(page: Page, options: KindnessOptions = {}) {
    const { violations } = await kindnessOf(page, options);
    return { pass: violations.length === 0, name: 'toBeKind', message: () => (violations.length === 0 ? tellNothing(options.locale) : tellFindings(violations, options.locale)) };
  },
};

/** axe with the kindness rules as one script: `new AxeBuilder({ page, axeSource: kindAxeSource() })`. */
export function kindAxeSource(): string {
  return readFileSync(ownFile('dist/kind-axe.js'), 'utf8');
}
