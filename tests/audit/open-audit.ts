import path from 'node:path';
import type axeCore from 'axe-core';
import { chromium } from 'playwright';
import { chromiumArguments, chromiumPath } from '../chromium.ts';

export type Outcome = 'violations' | 'incomplete' | 'passes' | 'inapplicable';

/** Ids of rules, by what they said; and each sure finding in words. */
export type Outcomes = Readonly<Record<Outcome | 'said', readonly string[]>>;

/** A piece of a page that is no whole page stands in an ordinary one. */
const whole = (html: string) => (/<html/i.test(html) ? html : `<!doctype html><html lang="en"><head><title>Care service</title></head><body><main>${html}</main></body></html>`);

/** One Chromium page with axe and the kindness rules in it, and no network. */
export async function openAudit() {
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
  const page = await browser.newPage();
  await page.route('**/*', (route) => route.abort());
  await page.addScriptTag({ path: path.resolve('packages/audit/dist/kind-axe.js') });
  return {
    close: () => browser.close(),
    /** Runs the rules with these tags or ids over one document after the other. */
    async outcomes(documents: readonly string[], runOnly: readonly string[]): Promise<readonly Outcomes[]> {
      return await page.evaluate(
        async ({ pages, only }) => {
          const { axe } = globalThis as unknown as { axe: typeof axeCore };
          const found = [];
          for (const html of pages) {
            // The document is replaced, not loaded anew: reading axe again for each would take most of the time.
            document.replaceChild(document.adoptNode(new DOMParser().parseFromString(html, 'text/html').documentElement), document.documentElement);
            const results = await axe.run(document, { runOnly: [...only] });
            const ids = (outcome: 'violations' | 'incomplete' | 'passes' | 'inapplicable') => results[outcome].map(({ id }) => id);
            const said = results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)} — ${node.any[0]?.message ?? node.none[0]?.message ?? ''}`));
            found.push({ violations: ids('violations'), incomplete: ids('incomplete'), passes: ids('passes'), inapplicable: ids('inapplicable'), said });
          }
          return found;
        },
        { pages: documents.map(whole), only: runOnly },
      );
    },
  };
}
