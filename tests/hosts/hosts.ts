import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A page that is not ours, whose style sheet knows nothing of our components. */
export interface Host {
  readonly name: string;
  /** Its style sheet. */
  css(): Promise<string>;
  /** Attributes of `html` and `body`, as its own documentation asks for them. */
  readonly html?: string;
  readonly body?: string;
}

const require = createRequire(import.meta.url);
const read = (file: string) => readFile(file, 'utf8');

/** Tailwind's reset as its compiler writes it with the default theme: each theme value replaced by its stated fallback. */
const withDefaults = (css: string) => css.replace(/(?:--)?theme\(\s*[^,()]+,\s*([^()]+?)\s*\)/g, '$1');

export const hosts: readonly Host[] = [
  { name: 'Tailwind 3', css: async () => withDefaults(await read(require.resolve('tailwindcss-3/lib/css/preflight.css'))) },
  { name: 'Tailwind 4', css: async () => `@layer theme, base, components, utilities;\n@layer base {\n${withDefaults(await read(require.resolve('tailwindcss/preflight.css')))}\n}` },
  { name: 'Bootstrap 5', css: () => read(require.resolve('bootstrap/dist/css/bootstrap.min.css')) },
  { name: 'a reset with all: unset', css: async () => 'button, input, select, textarea, fieldset, legend, summary, a, ul, ol, li, dl, dd, h2, h3, p { all: unset; }' },
  { name: 'govuk-frontend', css: () => read(require.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css')), html: 'class="govuk-template"', body: 'class="govuk-template__body govuk-frontend-supported"' },
  { name: 'nhsuk-frontend', css: () => read(require.resolve('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css')), html: 'class="nhsuk-template"', body: 'class="nhsuk-template__body nhsuk-frontend-supported"' },
  { name: 'a root of 62.5 %', css: async () => ':root { --kind-rem: 1.6rem; font-size: 62.5%; }' },
];

/** A host may load its style sheet before ours or after. */
export const orders = ['first', 'last'] as const;
export type Order = (typeof orders)[number];

/** The host's page with our components in it. */
export async function hostPage(host: Host, order: Order, markup: string): Promise<string> {
  const theirs = await host.css();
  const ours = `${await read(path.resolve('packages/tokens/dist/tokens.css'))}\n${await read(path.resolve('packages/react/dist/styles.css'))}`;
  const sheets = (order === 'first' ? [theirs, ours] : [ours, theirs]).map((css) => `<style>${css}</style>`).join('');
  return `<!doctype html><html lang="en" ${host.html ?? ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${host.name}</title>${sheets}</head><body ${host.body ?? ''}><main>${markup}</main></body></html>`;
}
