/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import type axeCore from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { findingsFromAxe } from '../findings/from-axe';
import type { PageAudit } from '../findings/findings';
import { toldOnce } from '../findings/told-once';
import { axeAliases } from '../rules/axe-aliases';
import { KIND_TAG } from '../rules/to-axe';
import { ownFile } from './own-file';

/** WCAG 2.2, levels A and AA, as axe tags it, and the kindness rules. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', KIND_TAG];

/** Under this name a page never has anything: its own `axe`, where it brings one, is left alone. */
type Injected = { readonly kindAudit: { readonly axe: typeof axeCore } };

/**
 * What is put into every frame before the page's own scripts: axe with the rules, out of the page's sight.
 * Frames answer whoever asks: the page that asks is the one under audit, and what it learns is only about itself.
 */
export async function scriptForFrames(locale: 'en' | 'cy'): Promise<string> {
  const source = await readFile(ownFile('dist/kind-axe.js'), 'utf8');
  return `${source}
;(() => {
  const { axe, kindRules, kindLook } = globalThis;
  axe.configure({ ${locale === 'en' ? '' : `...kindRules({ locale: '${locale}' }), `}allowedOrigins: ['<unsafe_all_origins>'] });
  Object.defineProperty(globalThis, 'kindAudit', { value: { axe, kindLook, locale: '${locale}' }, configurable: true });
  delete globalThis.axe;
  delete globalThis.kindRules;
  delete globalThis.kindLook;
})();`;
}

/** axe leaves some rules out until they are asked for: those that we name, and the size of targets (WCAG 2.5.8), are. */
function rulesFor(without: readonly string[]): Readonly<Record<string, { readonly enabled: boolean }>> {
  const named = [...Object.keys(axeAliases), 'target-size'].map((id) => [id, { enabled: true }] as const);
  const aliased = Object.entries(axeAliases).flatMap(([id, { alias }]) => (without.includes(alias) ? [id] : []));
  return Object.fromEntries([...named, ...[...without, ...aliased].map((id) => [id, { enabled: false }] as const)]);
}

/** Runs axe and the rules over the page as it stands. */
export async function runAxe(page: Page, without: readonly string[]): Promise<AxeResults> {
  const run = () =>
    page.evaluate(
      async ({ only, rules }) => {
        const { kindAudit } = globalThis as unknown as Injected;
        return await kindAudit.axe.run(document, { runOnly: only, rules, resultTypes: ['violations', 'incomplete'] });
      },
      { only: tags, rules: rulesFor(without) },
    );
  try {
    return await run();
  } catch (error) {
    // The page was replaced meanwhile, by a script of its own: what stands now is looked at.
    if (!/context was destroyed|navigation/i.test(String(error))) throw error;
    return await run();
  }
}

/** What axe found, under our names, each thing once. */
export function findingsOf({ violations, incomplete, passes }: AxeResults, locale: 'en' | 'cy' = 'en'): Pick<PageAudit, 'violations' | 'incomplete' | 'passed'> {
  const told = toldOnce({ violations: findingsFromAxe(violations, locale), incomplete: findingsFromAxe(incomplete, locale) });
  const against = new Set([...told.violations, ...told.incomplete].map(({ id }) => id));
  const passed = new Set(passes.map(({ id }) => axeAliases[id]?.alias ?? id));
  return { ...told, passed: [...passed].filter((id) => !against.has(id)).toSorted() };
}
